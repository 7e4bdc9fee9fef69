import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Organisations that the metadata asserts or the text names. */
export const organisation: Facet = {
  name: 'organisation',
  label: 'Organisation',
  values: (article) => conceptValues(article, 'organisation'),
}
