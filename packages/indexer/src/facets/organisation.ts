import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Organisations that the metadata asserts or the text names. */
export const organisation: Facet = {
  name: 'organisation',
  label: 'Organisation',
  rule: 'A body that the metadata names, or that the text names by its name, or by an acronym that the corpus explains.',
  values: (article) => conceptValues(article, 'organisation'),
}
