import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Acts, orders, policies and strategies that the text names. */
export const law: Facet = {
  name: 'law',
  label: 'Law',
  rule: 'An act, order, policy or strategy that the text names.',
  values: (article) => conceptValues(article, 'law'),
}
