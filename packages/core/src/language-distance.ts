/** A language at least so far from the reader's is not read by those who know that one. */
export const FOREIGN = 3

/** Written languages that a reader of one of them reads as well. */
const READ_ALIKE: ReadonlySet<string> = new Set(['nb', 'nn', 'no'])

/**
 * Tells how far a language is from the reader's: 0 the same, 1 the same but for region or script, 2 one that is read as
 * well (the two Norwegian ones), 3 another.
 *
 * @param reader - BCP 47, as `language`; case means nothing.
 * @example
 * languageDistance('en-GB', 'en') // => 1
 */
export function languageDistance(reader: string, language: string): number {
  const [own, other] = [reader.toLowerCase(), language.toLowerCase()]
  if (own === other) return 0
  const [ownBase = '', otherBase = ''] = [own.split('-')[0], other.split('-')[0]]
  if (ownBase === otherBase) return 1
  return READ_ALIKE.has(ownBase) && READ_ALIKE.has(otherBase) ? 2 : FOREIGN
}
