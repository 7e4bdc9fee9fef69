import type { FacetValue, Range } from '@viden/core'
import type { LinkedArticle } from '../link/concepts.ts'
import { salienceOf } from './salience.ts'

/** Places in a text that are shown as evidence of one value; the first ones say enough. */
export const EVIDENCE = 5

/** Which concepts that a text names are values. */
interface Wanted {
  /** Default: all of the type. */
  readonly isWanted?: (id: string) => boolean
  /**
   * Whether they are subjects, not named things; default false. "U.S. Geological Survey" is then no survey, and what only
   * one of several passages names is named in passing.
   */
  readonly isSubject?: boolean
  /** Of each value that the text names. */
  readonly confidence?: number
  /** How often the text must name one; default 1. */
  readonly least?: number
}

/** Makes a value that the source itself asserts. */
export function asserted(value: string): FacetValue {
  return { value, origin: 'asserted', evidence: [] }
}

/**
 * Gives the concepts of a type that an article has: first those that its metadata asserts, then those that its text
 * names, each with the places that name it, those that it is most about first.
 */
export function conceptValues(article: LinkedArticle, type: string, wanted: Wanted = {}): FacetValue[] {
  const { confidence, isSubject = false, isWanted = (id) => id.startsWith(`${type}/`), least = 1 } = wanted
  const own = assertedOf(article, type)
  const evidence = new Map<string, Range[]>()
  for (const { concept, start, end } of article.mentions) {
    if (own.includes(concept) || !isWanted(concept)) continue
    if (isSubject && isPartOfName(article.text, { start, end })) continue
    const places = evidence.get(concept) ?? []
    places.push({ start, end })
    evidence.set(concept, places)
  }
  const extracted = [...evidence]
    .filter(([, places]) => places.length >= least && (!isSubject || isSpread(places, article.passages)))
    .map(([value, places]) => ({ value, places, salience: salienceOf(places, article) }))
    .sort((a, b) => b.salience - a.salience)
    .map(
      ({ value, places }): FacetValue => ({
        value,
        origin: 'extracted',
        evidence: places.slice(0, EVIDENCE),
        ...(confidence !== undefined && { confidence }),
      }),
    )
  return [...own.map(asserted), ...extracted]
}

/** Tells whether two passages hold the places, or the only one that there is. */
function isSpread(places: readonly Range[], passages: readonly Range[]): boolean {
  const holding = passages.filter(({ start, end }) => places.some((place) => start <= place.start && place.end <= end))
  return holding.length >= Math.min(2, passages.length)
}

/** What metadata asserts of a type; a topic that is a method or a technology is asserted as that, too. */
function assertedOf({ asserted: { topic, ...others } }: LinkedArticle, type: string): readonly string[] {
  const byType: Readonly<Record<string, readonly string[]>> = { topic, ...others }
  return byType[type] ?? topic.filter((id) => id.startsWith(`${type}/`))
}

/** Tells whether words go on a name that begins before them, or a longer one after: "Space Apps Challenge", "OSTP Blog". */
export function isPartOfName(text: string, { start, end }: Range): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) return false
  return (
    /\p{Lu}[\p{L}.’'-]*[ -]$/u.test(text.slice(Math.max(0, start - 40), start)) ||
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  )
}
