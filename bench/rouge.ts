import { porterStem } from './porter-stem.ts'

/**
 * How much of a reference a text says and how little else, as the F1 of shared words or pairs of words, 0 to 1: ROUGE-1 or
 * ROUGE-2 (Lin 2004) as the package rouge-score counts it, stemmed.
 *
 * @param length - Words in a row that are compared: 1 or 2.
 */
export function rouge(text: string, reference: string, length: 1 | 2): number {
  return sharedF1(countRuns(rougeWords(text), length), countRuns(rougeWords(reference), length))
}

/** Gives the words that rouge-score compares: of Latin letters without marks and of digits, stemmed from four letters on. */
export function rougeWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.map((word) => (word.length > 3 ? stemOf(word) : word))
}

/** Counts runs of so many words. */
export function countRuns(words: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let start = 0; start + length <= words.length; start++) {
    const run = words.slice(start, start + length).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

/** The F1 of what two counts share. */
export function sharedF1(counts: ReadonlyMap<string, number>, reference: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [run, count] of reference) shared += Math.min(count, counts.get(run) ?? 0)
  return shared === 0 ? 0 : (2 * shared) / (total(counts) + total(reference))
}

const stems = new Map<string, string>()

function stemOf(word: string): string {
  const known = stems.get(word) ?? porterStem(word)
  stems.set(word, known)
  return known
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}
