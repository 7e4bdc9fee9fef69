import type { Facet } from './facet.ts'
import { asserted } from './values.ts'

/** Date of publication, as precise as known: for ranges. */
export const published: Facet = {
  name: 'published',
  label: 'Published',
  rule: 'The date of publication, as precise as the source gives it.',
  values: (article) => (article.published === undefined ? [] : [asserted(article.published)]),
}
