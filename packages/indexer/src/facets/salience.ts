import type { Article, Range } from '@viden/core'

/** What a mention in the title counts for, and one at the beginning, where a text says what it is about. */
const IN_TITLE = 4
const IN_BEGINNING = 1
/** Part of the text that is its beginning. */
const BEGINNING = 0.1

/**
 * Tells how much a text is about what it names at these places: by how often, whether the title does, and whether the
 * beginning does (Dunietz and Gillick 2014, "A New Entity Salience Task with Millions of Training Examples", find these the
 * most telling). From 1; the first place is counted in full, further ones by the logarithm of their number.
 */
export function salienceOf(places: readonly Range[], { text, title }: Pick<Article, 'text' | 'title'>): number {
  const forms = new Set(places.map(({ start, end }) => text.slice(start, end)))
  const isInTitle = [...forms].some((form) => title.includes(form))
  const isInBeginning = places.some(({ start }) => start < text.length * BEGINNING)
  return 1 + Math.log2(places.length) + (isInTitle ? IN_TITLE : 0) + (isInBeginning ? IN_BEGINNING : 0)
}
