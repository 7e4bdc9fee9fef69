import type { Facet } from './facet.ts'
import { asserted } from './values.ts'

/** Format of the file that it was read from. */
export const format: Facet = {
  name: 'format',
  label: 'Format',
  values: ({ source }) => [asserted(source.format)],
}
