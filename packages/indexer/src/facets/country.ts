import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Countries that the metadata asserts or the text names. */
export const country: Facet = {
  name: 'country',
  label: 'Country',
  values: (article) => conceptValues(article, 'place', { isWanted: (id) => /^place\/[A-Z]{2}$/.test(id) }),
}
