import type { Concept } from '../concept.ts'
import { CONCEPT_FACET } from '../facets/concept-facet.ts'
import type { FacetColumn } from '../facets/facet-column.ts'
import type { WindowLayout } from './rank.ts'
import type { TermIndex } from './term-index.ts'

/**
 * Makes the column of all concepts that the articles have, from the term index. It is read when first asked for, which
 * most searches never do.
 */
export function conceptColumn(
  concepts: ReadonlyMap<string, Concept>,
  { layout, terms }: { readonly terms: TermIndex; readonly layout: WindowLayout },
): FacetColumn {
  let read: Pick<FacetColumn, 'values' | 'rows'> | undefined
  return {
    name: CONCEPT_FACET,
    label: 'Concept',
    get values() {
      read ??= readColumn()
      return read.values
    },
    get rows() {
      read ??= readColumn()
      return read.rows
    },
  }

  function readColumn(): Pick<FacetColumn, 'values' | 'rows'> {
    const values: string[] = []
    const rows = Array.from({ length: layout.articleCount }, (): number[] => [])
    for (const id of [...concepts.keys()].sort()) {
      const own = new Set<number>()
      terms.visit(id, ['concepts'], (window) => own.add(layout.articleOf[window] ?? 0))
      if (own.size === 0) continue
      for (const article of own) rows[article]?.push(values.length)
      values.push(id)
    }
    return { values, rows }
  }
}
