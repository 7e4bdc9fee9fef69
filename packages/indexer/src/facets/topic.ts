import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Topics that the metadata gives, and those of the vocabulary that the text names. */
export const topic: Facet = {
  name: 'topic',
  label: 'Topic',
  values: (article) => conceptValues(article, 'topic'),
}
