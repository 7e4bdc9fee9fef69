import type { FacetCount } from '../facets/facet.ts'

/** Gives the counts of a facet by value. */
export function countsOf(rows: readonly FacetCount[] = []): ReadonlyMap<string, number> {
  return new Map(rows.map(({ count, value }) => [value, count]))
}
