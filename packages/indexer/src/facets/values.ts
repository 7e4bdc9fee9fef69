import type { FacetValue, Range } from '@viden/core'
import type { LinkedArticle } from '../link/concepts.ts'
import type { AssertedType } from '../stages/read-metadata.ts'

/** Places in a text that are shown as evidence of one value; the first ones say enough. */
const EVIDENCE = 5

/** Makes a value that the source itself asserts. */
export function asserted(value: string): FacetValue {
  return { value, origin: 'asserted', evidence: [] }
}

/**
 * Gives the concepts of a type that an article has: first those that its metadata asserts, then those that its text
 * names, each with the places that name it.
 *
 * @param isWanted - Of the concepts named in the text; default all of the type.
 */
export function conceptValues(
  article: LinkedArticle,
  type: AssertedType,
  isWanted: (id: string) => boolean = (id) => id.startsWith(`${type}/`),
): FacetValue[] {
  const own = article.asserted[type]
  const evidence = new Map<string, Range[]>()
  for (const { concept, start, end } of article.mentions) {
    if (own.includes(concept) || !isWanted(concept)) continue
    const places = evidence.get(concept) ?? []
    if (places.length < EVIDENCE) places.push({ start, end })
    evidence.set(concept, places)
  }
  return [
    ...own.map(asserted),
    ...[...evidence].map(([value, places]): FacetValue => ({ value, origin: 'extracted', evidence: places })),
  ]
}
