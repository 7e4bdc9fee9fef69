import type { FacetCounts, FacetInfo } from '@viden/core'
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
