import { compareText } from '../compare-text.ts'
import { type Concept, conceptLabel } from '../concept.ts'
import type { Counted } from './count-facets.ts'
import { cutDate, hasDates } from './cut-dates.ts'
import type { FacetCount, FacetRequest } from './facet.ts'
import type { FacetColumn } from './facet-column.ts'
import { nameFilter } from './name-filter.ts'
import { findFacetConcept, namesOf, type Selection } from './select-values.ts'
import { broaderValues } from './with-broader.ts'

interface Context {
  readonly columns: ReadonlyMap<string, FacetColumn>
  readonly concepts: ReadonlyMap<string, Concept>
  readonly selections: ReadonlyMap<string, Selection>
  readonly language: string
}

/**
 * Gives the counts of one facet as they are shown: most frequent first, ties by value; years and months in order of
 * time. Chosen values are always there, labels are in the reader's language.
 */
export function listCounts(request: FacetRequest, counted: Counted, context: Context): readonly FacetCount[] {
  const { name, contains, interval, limit } = request
  const tally = counted.tallies.get(name)
  const values = tally?.column.values ?? []
  const selection = context.selections.get(name)
  const chosen = chosenValues(request, context)
  const isTyped = contains === undefined ? undefined : nameFilter(contains)

  const rows = values.flatMap((value, index) => {
    const count = tally?.counts[index] ?? 0
    const selected = chosen.has(value)
    if (!selected && (count === 0 || isTyped?.(namesOf(name, value, context.concepts)) === false)) return []
    return [{ value, count, selected, index }]
  })
  for (const { value } of selection?.unknown ?? []) rows.push({ value, count: 0, selected: true, index: -1 })

  const isTimeline = interval !== undefined && tally !== undefined && hasDates(tally.column)
  if (isTimeline) rows.sort((a, b) => compareText(b.value, a.value))
  else rows.sort((a, b) => b.count - a.count || compareText(a.value, b.value))
  const listed = rows.filter(({ selected }, rank) => rank < limit || selected)
  if (isTimeline) listed.reverse()

  const known = new Set(values)
  return listed.map(({ value, count, selected, index }) => ({
    value,
    label: facetLabel(name, value, context),
    count,
    selected,
    ...broader(value),
    ...by(index),
  }))

  function broader(value: string): Pick<FacetCount, 'broader'> {
    const broader = broaderValues(value, name, context.concepts).find(
      // Of values that are broader than one another none is, lest a tree of them have no root.
      (above) => known.has(above) && !broaderValues(above, name, context.concepts).includes(value),
    )
    return broader === undefined ? {} : { broader }
  }

  function by(index: number): Pick<FacetCount, 'by'> {
    const cross = tally?.by
    const tallies = cross?.counts[index]
    if (cross === undefined || tallies === undefined) return {}
    return {
      by: cross.column.values.flatMap((value, other) => {
        const count = tallies[other] ?? 0
        return count === 0 ? [] : [{ value, label: facetLabel(cross.column.name, value, context), count }]
      }),
    }
  }
}

/** The values that a filter chose; of dates the years or months that hold them. */
function chosenValues({ name, interval }: FacetRequest, { columns, selections }: Context): ReadonlySet<string> {
  const values = columns.get(name)?.values ?? []
  const chosen = selections.get(name)?.chosen ?? []
  return new Set([...chosen].map((index) => cutDate(values[index] ?? '', interval)))
}

/** A value is a concept's id, or the end of one: the `da` of facet `language` is named by the concept `language/da`. */
function facetLabel(facet: string, value: string, { concepts, language }: Context): string {
  const concept = findFacetConcept(facet, value, concepts)
  return concept === undefined ? value : conceptLabel(concept, language)
}
