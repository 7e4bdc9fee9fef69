import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** An article that names a policy area once or twice is hardly about it. */
const LEAST = 3

/** Topics that the metadata gives, and those of the vocabulary that the text names again and again. */
export const topic: Facet = {
  name: 'topic',
  label: 'Topic',
  rule: 'A subject that the metadata names, or a policy area that the text names at least three times.',
  coded: 'topic',
  values: (article) => conceptValues(article, 'topic', { least: LEAST }),
}
