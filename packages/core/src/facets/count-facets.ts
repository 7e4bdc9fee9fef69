import { cutDates } from './cut-dates.ts'
import type { FacetRequest } from './facet.ts'
import type { FacetColumn } from './facet-column.ts'

/** The articles that pass every filter, and the counts of each facet. */
export interface Counted {
  readonly passed: readonly number[]
  /** By facet name. */
  readonly tallies: ReadonlyMap<string, Tally>
}

/** The counts of one facet. */
export interface Tally {
  /** What was counted: the values of the facet, or the years or months of its dates. */
  readonly column: FacetColumn
  /** The number of articles by index of the value. */
  readonly counts: Uint32Array
  /** For requests with `by`, counts of the other facet's values for each value. */
  readonly by?: { readonly column: FacetColumn; readonly counts: readonly Uint32Array[] }
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
  const tallies = new Map(
    requests.flatMap((request) => {
      const tally = startTally(request, columns)
      return tally === undefined ? [] : [[request.name, tally]]
    }),
  )
  const passed: number[] = []
  for (const document of documents) {
    const [missed, ...more] = missedFilters(document)
    if (missed === undefined) {
      passed.push(document)
      for (const tally of tallies.values()) count(tally, document)
    } else if (more.length === 0) {
      const tally = tallies.get(missed)
      if (tally !== undefined) count(tally, document)
    }
    // Two misses: no single facet could be relaxed to let this article in.
  }
  return { passed, tallies }

  function missedFilters(document: number): string[] {
    const missed: string[] = []
    for (const [name, values] of chosen) {
      if (!columns.get(name)?.rows[document]?.some((value) => values.has(value))) missed.push(name)
    }
    return missed
  }
}

function startTally(
  { name, by, interval }: FacetRequest,
  columns: ReadonlyMap<string, FacetColumn>,
): Tally | undefined {
  const [own, other] = [columns.get(name), by === undefined ? undefined : columns.get(by)]
  if (own === undefined) return undefined
  const column = cutDates(own, interval)
  const counts = new Uint32Array(column.values.length)
  if (other === undefined) return { column, counts }
  const across = cutDates(other, interval)
  return {
    column,
    counts,
    by: { column: across, counts: column.values.map(() => new Uint32Array(across.values.length)) },
  }
}

function count({ column, counts, by }: Tally, document: number): void {
  for (const value of column.rows[document] ?? []) {
    counts[value] = (counts[value] ?? 0) + 1
    const cross = by?.counts[value]
    if (by === undefined || cross === undefined) continue
    for (const other of by.column.rows[document] ?? []) cross[other] = (cross[other] ?? 0) + 1
  }
}
