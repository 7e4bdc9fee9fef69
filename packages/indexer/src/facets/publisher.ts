import type { Facet } from './facet.ts'
import { asserted } from './values.ts'

/** Body or site that published it. */
export const publisher: Facet = {
  name: 'publisher',
  label: 'Publisher',
  values: (article) => (article.publisher === undefined ? [] : [asserted(article.publisher)]),
}
