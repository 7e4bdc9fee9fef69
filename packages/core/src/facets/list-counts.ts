import { compareText } from '../compare-text.ts'
import { type Concept, conceptLabel } from '../concept.ts'
import type { Counted } from './count-facets.ts'
import type { FacetCount, FacetRequest } from './facet.ts'
import type { FacetColumn } from './facet-column.ts'
import { findFacetConcept, type Selection } from './select-values.ts'

/**
 * Gives the counts of one facet as they are shown: most frequent first, ties by value, chosen values always there,
 * labels in the reader's language.
 */
export function listCounts(
  request: FacetRequest,
  counted: Counted,
  context: {
    readonly columns: ReadonlyMap<string, FacetColumn>
    readonly concepts: ReadonlyMap<string, Concept>
    readonly selections: ReadonlyMap<string, Selection>
    readonly language: string
  },
): readonly FacetCount[] {
  const { columns, selections } = context
  const values = columns.get(request.name)?.values ?? []
  const tally = counted.counts.get(request.name) ?? new Uint32Array()
  const selection = selections.get(request.name)
  const rows = values.flatMap((value, index): FacetCount[] => {
    const count = tally[index] ?? 0
    const selected = selection?.chosen.has(index) ?? false
    if (count === 0 && !selected) return []
    return [{ value, label: facetLabel(request.name, value, context), count, selected, ...by(index) }]
  })
  rows.sort((a, b) => b.count - a.count || compareText(a.value, b.value))
  const listed = rows.filter(({ selected }, rank) => rank < request.limit || selected)
  const unknown = (selection?.unknown ?? []).map(({ value }) => ({ value, label: value, count: 0, selected: true }))
  return [...listed, ...unknown]

  function by(index: number): Pick<FacetCount, 'by'> {
    const { by } = request
    if (by === undefined) return {}
    const others = columns.get(by)?.values ?? []
    const tallies = counted.crossed.get(request.name)?.[index] ?? new Uint32Array()
    return {
      by: others.flatMap((value, other) => {
        const count = tallies[other] ?? 0
        return count === 0 ? [] : [{ value, label: facetLabel(by, value, context), count }]
      }),
    }
  }
}

/** A value is a concept's id, or the end of one: the `da` of facet `language` is named by the concept `language/da`. */
function facetLabel(
  facet: string,
  value: string,
  { concepts, language }: { readonly concepts: ReadonlyMap<string, Concept>; readonly language: string },
): string {
  const concept = findFacetConcept(facet, value, concepts)
  return concept === undefined ? value : conceptLabel(concept, language)
}
