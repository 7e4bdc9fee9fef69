import type { Facet } from './facet.ts'
import { asserted } from './values.ts'

/** Body or site that published it. */
export const publisher: Facet = {
  name: 'publisher',
  label: 'Publisher',
  rule: 'The body or site that the metadata names as publisher.',
  values: (article) => (article.publisher === undefined ? [] : [asserted(article.publisher)]),
}
