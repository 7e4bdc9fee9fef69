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
  /** The number of works, or of articles, by index of the value. */
  readonly counts: Uint32Array
  /** For requests with `by`, counts of the other facet's values for each value. */
  readonly by?: { readonly column: FacetColumn; readonly counts: readonly Uint32Array[] }
}

/**
 * Counts facet values in one pass, so that choosing one value never hides its siblings:
 * a facet ignores its own filter and obeys all the others. Versions of one work that have a value count for it once.
 *
 * @param documents - Numbers of the articles that match the query, before filters.
 * @param chosen - By facet name, the indexes of the values that a filter chose; any of them lets an article pass.
 * @param options.works - The work of each article that is one of several versions; default none.
 */
export function countFacets(
  documents: Iterable<number>,
  chosen: ReadonlyMap<string, ReadonlySet<number>>,
  options: {
    readonly columns: ReadonlyMap<string, FacetColumn>
    readonly requests: readonly FacetRequest[]
    readonly works?: ReadonlyMap<number, { readonly work: object }>
  },
): Counted {
  const { columns, requests, works } = options
  const tallies = new Map(
    requests.flatMap((request) => {
      const tally = startTally(request, columns)
      return tally === undefined ? [] : [[request.name, tally]]
    }),
  )
  const passed: number[] = []
  const versions = new Map<object, Candidate[]>()
  for (const document of documents) {
    const [missed, ...more] = missedFilters(document)
    if (missed === undefined) passed.push(document)
    // Two misses: no single facet could be relaxed to let this article in.
    if (more.length > 0) continue
    const work = works?.get(document)?.work
    if (work !== undefined) keep(work, { document, missed })
    else if (missed === undefined) for (const tally of tallies.values()) count(tally, document)
    else {
      const tally = tallies.get(missed)
      if (tally !== undefined) count(tally, document)
    }
  }
  if (versions.size > 0) for (const [name, tally] of tallies) countWorks(name, tally, versions.values())
  return { passed, tallies }

  function keep(work: object, candidate: Candidate): void {
    const own = versions.get(work)
    if (own === undefined) versions.set(work, [candidate])
    else own.push(candidate)
  }

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

/** A version of a work, and the one filter that it fails, if any. */
interface Candidate {
  readonly document: number
  readonly missed: string | undefined
}

function count({ column, counts, by }: Tally, document: number): void {
  for (const value of column.rows[document] ?? []) {
    counts[value] = (counts[value] ?? 0) + 1
    const cross = by?.counts[value]
    if (by === undefined || cross === undefined) continue
    for (const other of by.column.rows[document] ?? []) cross[other] = (cross[other] ?? 0) + 1
  }
}

/** Counts each value, or pair of values, once a work. */
function countWorks(name: string, { column, counts, by }: Tally, works: Iterable<readonly Candidate[]>): void {
  // The last work that was counted, by value.
  const last = new Uint32Array(counts.length)
  const lastBy = by?.counts.map(({ length }) => new Uint32Array(length)) ?? []
  let work = 0
  for (const versions of works) {
    work++
    for (const { document, missed = name } of versions)
      if (missed === name)
        for (const value of column.rows[document] ?? []) {
          countOnce(value, counts, last)
          const [cross, lastCross] = [by?.counts[value], lastBy[value]]
          if (by === undefined || cross === undefined || lastCross === undefined) continue
          for (const other of by.column.rows[document] ?? []) countOnce(other, cross, lastCross)
        }
  }

  function countOnce(value: number, counts: Uint32Array, last: Uint32Array): void {
    if (last[value] === work) return
    last[value] = work
    counts[value] = (counts[value] ?? 0) + 1
  }
}
