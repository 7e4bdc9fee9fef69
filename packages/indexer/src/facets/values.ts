import type { FacetValue, Range } from '@viden/core'
import type { LinkedArticle } from '../link/concepts.ts'
import type { AssertedType } from '../stages/read-metadata.ts'

/** Places in a text that are shown as evidence of one value; the first ones say enough. */
const EVIDENCE = 5

/** Which concepts that a text names are values. */
interface Wanted {
  /** Default: all of the type. */
  readonly isWanted?: (id: string) => boolean
  /** How often the text must name one; default 1. */
  readonly least?: number
}

/** Makes a value that the source itself asserts. */
export function asserted(value: string): FacetValue {
  return { value, origin: 'asserted', evidence: [] }
}

/**
 * Gives the concepts of a type that an article has: first those that its metadata asserts, then those that its text
 * names, each with the places that name it.
 */
export function conceptValues(article: LinkedArticle, type: AssertedType, wanted: Wanted = {}): FacetValue[] {
  const { isWanted = (id) => id.startsWith(`${type}/`), least = 1 } = wanted
  const own = article.asserted[type]
  const evidence = new Map<string, Range[]>()
  for (const { concept, start, end } of article.mentions) {
    if (own.includes(concept) || !isWanted(concept)) continue
    const places = evidence.get(concept) ?? []
    places.push({ start, end })
    evidence.set(concept, places)
  }
  return [
    ...own.map(asserted),
    ...[...evidence].flatMap(([value, places]): FacetValue[] =>
      places.length < least ? [] : [{ value, origin: 'extracted', evidence: places.slice(0, EVIDENCE) }],
    ),
  ]
}
