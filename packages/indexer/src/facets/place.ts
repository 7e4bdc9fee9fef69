import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Places that the metadata asserts or the text names, countries among them. */
export const place: Facet = {
  name: 'place',
  label: 'Place',
  rule: 'A country, city or region that the metadata gives, or that the text names; a people is none ("Danish").',
  values: (article) => conceptValues(article, 'place'),
}
