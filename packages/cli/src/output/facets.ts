import type { FacetCount, FacetCounts, FacetInfo } from '@viden/core'
import { wrap } from './print.ts'
import { style } from './style.ts'

/** Facet counts in one paragraph a facet: `Country  Denmark 12 · Norway 7`. */
export function formatFacets(counts: FacetCounts, facets: readonly FacetInfo[]): string {
  return facets
    .flatMap(({ name, label }) => {
      const rows = counts[name] ?? []
      if (rows.length === 0) return []
      const values = rows.map(({ label: value, count, selected }) => {
        const text = `${value} ${style.dim(String(count))}`
        return selected ? `${style.green('✓')} ${text}` : text
      })
      return [wrap(`${style.bold(label)}: ${values.join(' · ')}`)]
    })
    .join('\n')
}

/** Puts each value below the broader one where that is listed too; `depth` is the number of values above it. */
export function nestCounts(rows: readonly FacetCount[]): { readonly row: FacetCount; readonly depth: number }[] {
  const listed = new Set(rows.map(({ value }) => value))
  return below(undefined, 0)

  function below(broader: string | undefined, depth: number): { row: FacetCount; depth: number }[] {
    return rows
      .filter((row) => (row.broader !== undefined && listed.has(row.broader) ? row.broader : undefined) === broader)
      .flatMap((row) => [{ row, depth }, ...below(row.value, depth + 1)])
  }
}
