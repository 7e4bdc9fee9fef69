import { type Article, type Range, splitSentences, tokenize } from '@viden/core'

/** Share of the words that two sentences must have in common for one to be what became of the other. */
const LEAST = 0.4

/** Finds the sentence of an article that shares most words with a text (Dice); none where all are about something else. */
export function nearestSentence(
  { passages, text }: Pick<Article, 'passages' | 'text'>,
  words: string,
): Range | undefined {
  const wanted = countWords(words)
  let best: Range | undefined
  let most = LEAST
  for (const passage of passages)
    for (const range of splitSentences(text, passage)) {
      const likeness = compare(wanted, countWords(text.slice(range.start, range.end)))
      if (likeness <= most) continue
      best = range
      most = likeness
    }
  return best
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of tokenize(text)) {
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function compare(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  const total = sum(a) + sum(b)
  return total === 0 ? 0 : (2 * shared) / total
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
