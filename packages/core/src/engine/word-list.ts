import { compareText } from '../compare-text.ts'

/** A word of the corpus as it is most often written, with the term that stands for it. */
export interface WordEntry {
  /** As compared: lower case, without diacritics. */
  readonly folded: string
  /** As most often written, in lower case. */
  readonly word: string
  readonly term: string
  /** In how many articles the word occurs. */
  readonly documents: number
}

/** All words of the corpus, sorted by their folded form: for prefixes, completions and spelling. */
export interface WordList {
  readonly entries: readonly WordEntry[]
  startingWith(prefix: string): readonly WordEntry[]
  /** Words that are the same but for case and diacritics. */
  writtenAs(folded: string): readonly WordEntry[]
}

/** The form in which the word list is stored. */
export type WordRow = readonly [folded: string, word: string, term: string, documents: number]

/** Reads the stored lists of one or several indexes into one. */
export function readWordList(parts: readonly (readonly WordRow[])[]): WordList {
  const merged = new Map<string, WordEntry>()
  for (const rows of parts)
    for (const [folded, word, term, documents] of rows) {
      const key = `${folded}\n${term}`
      const known = merged.get(key)
      const best = known !== undefined && known.documents >= documents ? known.word : word
      merged.set(key, { folded, word: best, term, documents: documents + (known?.documents ?? 0) })
    }
  const entries = [...merged.values()].sort((a, b) => compareText(a.folded, b.folded) || compareText(a.term, b.term))
  return {
    entries,
    startingWith: (prefix) => from(prefix, (folded) => folded.startsWith(prefix)),
    writtenAs: (wanted) => from(wanted, (folded) => folded === wanted),
  }

  function from(start: string, belongs: (folded: string) => boolean): WordEntry[] {
    const first = lowerBound(entries, start)
    let last = first
    for (let entry = entries[last]; entry !== undefined && belongs(entry.folded); entry = entries[last]) last++
    return entries.slice(first, last)
  }
}

function lowerBound(entries: readonly WordEntry[], prefix: string): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.folded ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}
