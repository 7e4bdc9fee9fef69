import type { FacetRequest } from './facet.ts'
import type { FacetColumn } from './facet-column.ts'

/** The articles that pass every filter, and the counts of each facet. */
export interface Counted {
  readonly passed: readonly number[]
  /** By facet name, the number of articles by index of the value. */
  readonly counts: ReadonlyMap<string, Uint32Array>
  /** By facet name, counts of the other facet's values by index of the value; for requests with `by`. */
  readonly crossed: ReadonlyMap<string, readonly Uint32Array[]>
}

/**
 * Counts facet values in one pass, so that choosing one value never hides its siblings:
 * a facet ignores its own filter and obeys all the others.
 *
 * @param documents - Numbers of the articles that match the query, before filters.
 * @param chosen - By facet name, the indexes of the values that a filter chose; any of them lets an article pass.
 */
export function countFacets(
  documents: Iterable<number>,
  chosen: ReadonlyMap<string, ReadonlySet<number>>,
  options: { readonly columns: ReadonlyMap<string, FacetColumn>; readonly requests: readonly FacetRequest[] },
): Counted {
  const { columns, requests } = options
  const counts = new Map(requests.map(({ name }) => [name, new Uint32Array(columns.get(name)?.values.length ?? 0)]))
  const crossed = new Map(
    requests.flatMap(({ name, by }) =>
      by === undefined
        ? []
        : [[name, (columns.get(name)?.values ?? []).map(() => new Uint32Array(columns.get(by)?.values.length ?? 0))]],
    ),
  )
  const passed: number[] = []
  for (const document of documents) {
    const [missed, ...more] = missedFilters(document)
    if (missed === undefined) {
      passed.push(document)
      for (const request of requests) count(request, document)
    } else if (more.length === 0) {
      for (const request of requests) if (request.name === missed) count(request, document)
    }
    // Two misses: no single facet could be relaxed to let this article in.
  }
  return { passed, counts, crossed }

  function missedFilters(document: number): string[] {
    const missed: string[] = []
    for (const [name, values] of chosen) {
      if (!columns.get(name)?.rows[document]?.some((value) => values.has(value))) missed.push(name)
    }
    return missed
  }

  function count({ name, by }: FacetRequest, document: number): void {
    const tally = counts.get(name)
    if (tally === undefined) return
    for (const value of columns.get(name)?.rows[document] ?? []) {
      tally[value] = (tally[value] ?? 0) + 1
      const cross = by === undefined ? undefined : crossed.get(name)?.[value]
      if (by === undefined || cross === undefined) continue
      for (const other of columns.get(by)?.rows[document] ?? []) cross[other] = (cross[other] ?? 0) + 1
    }
  }
}
