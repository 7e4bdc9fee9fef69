import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Countries that the metadata asserts or the text names. */
export const country: Facet = {
  name: 'country',
  label: 'Country',
  rule: 'A country that the metadata names, or that the text names by one of its names.',
  coded: 'place',
  values: (article) => conceptValues(article, 'place', { isWanted: (id) => /^place\/[A-Z]{2}$/.test(id) }),
}
