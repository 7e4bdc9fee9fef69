import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** A method that is named once is mostly mentioned in passing. */
const LEAST = 2

/** "Case study" names a text, mostly, which the facet `kind` tells. */
function isWanted(id: string): boolean {
  return id.startsWith('method/') && id !== 'method/case-study'
}

/** Methods and ways of working that the metadata gives, or that the text names again and again. */
export const method: Facet = {
  name: 'method',
  label: 'Method',
  rule: 'A method that the metadata gives as a topic, or that the text names in at least two passages.',
  coded: 'method',
  values: (article) => conceptValues(article, 'method', { least: LEAST, isSubject: true, isWanted, confidence: 0.92 }),
}
