import { allLabels, type Concept, endOf } from '../concept.ts'
import { fold } from '../text/fold.ts'
import { nearest } from '../text/nearest.ts'
import type { Filter } from './facet.ts'
import type { FacetColumn } from './facet-column.ts'
import { isDate } from './is-date.ts'

/** What a filter chose from a column. */
export interface Selection {
  /** Indexes into the column's values. */
  readonly chosen: ReadonlySet<number>
  /** Values that no article has, as given, each with the value or label that was probably meant. */
  readonly unknown: readonly { readonly value: string; readonly nearest?: string }[]
  /** Labels that several values have, as given, each with these values. */
  readonly ambiguous: readonly { readonly value: string; readonly candidates: readonly string[] }[]
}

/**
 * Finds the values of a column that a filter means. A value is given by id (`place/DK`), by the end of its id (`DK`)
 * or by any label in any language (`Danmark`), whatever the case; a year or month (`2018`) chooses all dates in it.
 * Of a label that several values have, all are chosen; an id is never taken for a label.
 */
export function selectValues(column: FacetColumn, filter: Filter, concepts: ReadonlyMap<string, Concept>): Selection {
  if (!isList(filter)) {
    const chosen = column.values.flatMap((value, index) => (isWithin(value, filter) ? [index] : []))
    return { chosen: new Set(chosen), unknown: [], ambiguous: [] }
  }
  const chosen = new Set<number>()
  const unknown: { value: string; nearest?: string }[] = []
  const ambiguous: { value: string; candidates: readonly string[] }[] = []
  for (const given of new Set(filter)) {
    const { found, isShared } = findValues(column, given, concepts)
    if (isShared) ambiguous.push({ value: given, candidates: found.map((index) => column.values[index] ?? '') })
    if (found.length === 0) {
      const meant = nearest(
        given,
        column.values.flatMap((value) => namesOf(column.name, value, concepts)),
      )
      unknown.push({ value: given, ...(meant !== undefined && { nearest: meant }) })
    }
    for (const index of found) chosen.add(index)
  }
  return { chosen, unknown, ambiguous }
}

/**
 * Compares dates as precise as both are: `2018` lies within `2018-06` to `2019`, since it may.
 *
 * @example
 * isWithin('2018-05-01', { from: '2015', to: '2018-05' }) // => true
 */
export function isWithin(value: string, { from, to }: { readonly from?: string; readonly to?: string }): boolean {
  const cut = (bound: string): [string, string] => {
    const length = Math.min(value.length, bound.length)
    return [value.slice(0, length), bound.slice(0, length)]
  }
  if (from !== undefined) {
    const [own, bound] = cut(from)
    if (own < bound) return false
  }
  if (to !== undefined) {
    const [own, bound] = cut(to)
    if (own > bound) return false
  }
  return true
}

function isList(filter: Filter): filter is readonly string[] {
  return Array.isArray(filter)
}

function findValues(
  column: FacetColumn,
  given: string,
  concepts: ReadonlyMap<string, Concept>,
): { readonly found: readonly number[]; readonly isShared: boolean } {
  const exact = column.values.flatMap((value, index) => (value === given || isPartOf(value, given) ? [index] : []))
  if (exact.length > 0) return { found: exact, isShared: false }
  const wanted = fold(given.trim())
  const byEnd = having((value) => [value, endOf(value)])
  const found = byEnd.length > 0 ? byEnd : having((value) => namesOf(column.name, value, concepts))
  return { found, isShared: found.length > 1 }

  function having(names: (value: string) => readonly string[]): number[] {
    return column.values.flatMap((value, index) => (names(value).some((name) => fold(name) === wanted) ? [index] : []))
  }
}

/** Tells whether a date lies in a year or month. */
function isPartOf(value: string, given: string): boolean {
  return value.startsWith(`${given}-`) && isDate(given) && isDate(value)
}

/** Gives all names of a facet value: the end of its id, and its labels in every language. */
export function namesOf(facet: string, value: string, concepts: ReadonlyMap<string, Concept>): readonly string[] {
  const concept = findFacetConcept(facet, value, concepts)
  return [endOf(value), ...(concept === undefined ? [] : allLabels(concept))]
}

/** Gives the concept that names a facet value: the value is its id, or, as the `da` of `language/da`, the end of its id. */
export function findFacetConcept(
  facet: string,
  value: string,
  concepts: ReadonlyMap<string, Concept>,
): Concept | undefined {
  return concepts.get(value) ?? concepts.get(`${facet}/${value}`)
}
