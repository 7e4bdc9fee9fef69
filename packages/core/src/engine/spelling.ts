import { compareText } from '../compare-text.ts'
import { fold } from '../text/fold.ts'
import type { WordList } from './word-list.ts'

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 4

/** A word of the corpus that differs from a given one in so many letters. */
export interface NearWord {
  /** As most often written. */
  readonly word: string
  /** One for each language that it is a word of. */
  readonly terms: readonly string[]
  readonly documents: number
  readonly edits: number
}

/** How many letters of a word may be wrong: none in a short one, 1 up to 6 letters, else 2. */
export function editsFor(word: string): number {
  if (word.length < SHORTEST) return 0
  return word.length <= 6 ? 1 : 2
}

/**
 * Finds the words of a corpus near to one, nearest first, then the most frequent. A word with another initial letter is
 * near only if it differs in nothing else.
 *
 * @param most - Edits at most: letters added, left out, replaced, or two neighbours exchanged.
 */
export function nearWords(word: string, wordList: WordList, most: number): NearWord[] {
  const folded = fold(word)
  const found = new Map<string, NearWord & { readonly folded: string }>()
  for (const entry of wordList.entries) {
    if (Math.abs(entry.folded.length - folded.length) > most || entry.folded === folded) continue
    const sameInitial = entry.folded.charCodeAt(0) === folded.charCodeAt(0)
    if (!sameInitial && !differsAtStart(folded, entry.folded)) continue
    const known = found.get(entry.folded)
    const edits = known?.edits ?? (sameInitial ? editDistance(folded, entry.folded, most) : 1)
    if (edits > most) continue
    const word = known === undefined || entry.documents > known.documents ? entry.word : known.word
    const terms = [...new Set([...(known?.terms ?? []), entry.term])]
    found.set(entry.folded, {
      folded: entry.folded,
      word,
      terms,
      documents: entry.documents + (known?.documents ?? 0),
      edits,
    })
  }
  return [...found.values()].sort(
    (a, b) => a.edits - b.edits || b.documents - a.documents || compareText(a.folded, b.folded),
  )
}

/** Tells whether two words differ in nothing but their first letter, or the order of the first two. */
function differsAtStart(a: string, b: string): boolean {
  if (a.length < b.length) return b.endsWith(a) && b.length === a.length + 1
  if (a.length > b.length) return a.endsWith(b) && a.length === b.length + 1
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

/**
 * Optimal string alignment distance (Damerau 1964; Levenshtein 1966): the fewest letters to add, leave out, replace, or
 * exchange with their neighbour. Beyond the limit it gives any number above it.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1)
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const isExchanged =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      if (isExchanged) edits = Math.min(edits, (before[column - 2] ?? 0) + 1)
      current.push(edits)
      least = Math.min(least, edits)
    }
    if (least > limit && (last.length === 0 || Math.min(...last) > limit - 1)) return limit + 1
    before = last
    last = current
  }
  return last[b.length] ?? 0
}
