import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Initiatives, services and products of government that the text names. */
export const programme: Facet = {
  name: 'programme',
  label: 'Programme',
  rule: 'An initiative, service or product of government that the text names.',
  values: (article) => conceptValues(article, 'programme'),
}
