import type { Facet } from './facet.ts'
import { asserted } from './values.ts'

/** Format of the file that it was read from. */
export const format: Facet = {
  name: 'format',
  label: 'Format',
  rule: 'The format of the file.',
  values: ({ source }) => [asserted(source.format)],
}
