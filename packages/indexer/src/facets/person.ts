import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Persons whom the text names. */
export const person: Facet = {
  name: 'person',
  label: 'Person',
  rule: 'A person whom the text names in full.',
  values: (article) => conceptValues(article, 'person'),
}
