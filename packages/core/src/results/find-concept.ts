import { compareText } from '../compare-text.ts'
import { allLabels, type Concept, endOf } from '../concept.ts'
import { VidenError } from '../errors.ts'
import { nameFilter } from '../facets/name-filter.ts'
import { fold } from '../text/fold.ts'
import { nearest } from '../text/nearest.ts'

/** Candidates that a message lists. */
const LISTED = 6

/**
 * Finds the concept that a name means: its id, or else the end of it, or else a label in any language, whatever the case
 * and accents. Of several with the name, the only one that articles have is meant.
 *
 * @param counts - In how many articles each concept occurs, by id.
 * @throws {VidenError} `concept-unknown`, with the label that was probably meant; `concept-ambiguous`, with the candidates.
 */
export function findConcept(all: readonly Concept[], name: string, counts: ReadonlyMap<string, number>): Concept {
  const wanted = fold(name.trim())
  const named = firstFound([
    () => all.filter(({ id }) => id === name.trim()),
    () => all.filter((concept) => fold(concept.id) === wanted || fold(endOf(concept.id)) === wanted),
    () => all.filter((concept) => allLabels(concept).some((label) => fold(label) === wanted)),
  ])
  const used = named.filter(({ id }) => counts.has(id))
  const [found, ...others] = used.length > 0 ? used : named
  if (found === undefined) throw unknown(name, all, counts)
  if (others.length > 0) throw ambiguous(name, [found, ...others], counts)
  return found
}

function firstFound(searches: readonly (() => readonly Concept[])[]): readonly Concept[] {
  for (const search of searches) {
    const found = search()
    if (found.length > 0) return found
  }
  return []
}

/** Who gives a part of a name means the whole; else a slip is likely. */
function unknown(name: string, all: readonly Concept[], counts: ReadonlyMap<string, number>): VidenError {
  const isPart = name.trim() === '' ? () => false : nameFilter(name)
  const [whole] = all
    .filter((concept) => isPart(allLabels(concept)))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || compareText(a.id, b.id))
  const label = whole && allLabels(whole).find((own) => isPart([own]))
  const meant =
    label ??
    nearest(
      name,
      all.flatMap((concept) => [concept.id, endOf(concept.id), ...allLabels(concept)]),
    )
  const hint = meant === undefined ? '.' : `; did you mean "${meant}"?`
  return new VidenError('concept-unknown', `There is no concept "${name}" in this index${hint}`)
}

function ambiguous(name: string, found: readonly Concept[], counts: ReadonlyMap<string, number>): VidenError {
  const count = ({ id }: Concept): number => counts.get(id) ?? 0
  const listed = found
    .toSorted((a, b) => count(b) - count(a) || compareText(a.id, b.id))
    .slice(0, LISTED)
    .map((concept) => `${concept.id} (${allLabels(concept)[0]}, in ${count(concept)})`)
  const more = found.length > LISTED ? ', …' : ''
  return new VidenError(
    'concept-ambiguous',
    `"${name}" names ${found.length} concepts; give the id of one: ${listed.join(', ')}${more}.`,
  )
}
