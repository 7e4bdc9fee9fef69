import type { Facet } from './facet.ts'
import { asserted } from './values.ts'

/** Year of publication. */
export const year: Facet = {
  name: 'year',
  label: 'Year',
  rule: 'The year of the date of publication.',
  values: ({ published }) => (published === undefined ? [] : [asserted(published.slice(0, 4))]),
}
