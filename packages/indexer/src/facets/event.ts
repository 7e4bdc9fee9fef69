import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Conferences, competitions and observances that the text names. */
export const event: Facet = {
  name: 'event',
  label: 'Event',
  rule: 'A conference, competition or observance that the text names.',
  values: (article) => conceptValues(article, 'event'),
}
