import { compareText } from '../compare-text.ts'

/** A run of words and in how many articles it stands: the form in which phrases are stored. */
export type PhraseRow = readonly [phrase: string, documents: number]

/** A phrase of fewer articles is an accident. */
const LEAST = 3

/** Counts the phrases of all articles, leaving out rare ones; sorted. */
export function countPhrases(articles: readonly (readonly string[])[]): PhraseRow[] {
  return mergePhrases(articles.map((phrases) => phrases.map((phrase) => [phrase, 1] as const))).filter(
    ([, documents]) => documents >= LEAST,
  )
}

/** Adds up the counts of several lists; sorted by phrase. */
export function mergePhrases(parts: readonly (readonly PhraseRow[])[]): PhraseRow[] {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return [...only]
  const counts = new Map<string, number>()
  for (const rows of parts)
    for (const [phrase, documents] of rows) counts.set(phrase, (counts.get(phrase) ?? 0) + documents)
  return [...counts].sort((a, b) => compareText(a[0], b[0]))
}
