import { compareText } from '../compare-text.ts'
import { fold, nordicKey } from '../text/fold.ts'

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
  /** Words that are the same but for case, diacritics and the ways to write Nordic letters: "Løhde", "Loehde", "Lohde". */
  writtenAs(word: string): readonly WordEntry[]
  /** Words that a term stands for. */
  ofTerm(term: string): readonly WordEntry[]
  /** Gives a term as its most frequent word; a term that is unknown, as it is. */
  shownAs(term: string): string
  /** In how many articles a word occurs, by its folded form; 0 where it is unknown. */
  documentsOf(folded: string): number
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
      const keeps =
        known !== undefined && (hasNordicLetter(known.word) || (known.documents >= documents && !hasNordicLetter(word)))
      const best = keeps ? known.word : word
      merged.set(key, { folded, word: best, term, documents: documents + (known?.documents ?? 0) })
    }
  const entries = [...merged.values()].sort((a, b) => compareText(a.folded, b.folded) || compareText(a.term, b.term))
  let twins: ReadonlyMap<string, readonly WordEntry[]> | undefined
  let byTerm: ReadonlyMap<string, readonly WordEntry[]> | undefined
  return {
    entries,
    startingWith: (prefix) => from(prefix, (folded) => folded.startsWith(prefix)),
    writtenAs(word) {
      const folded = fold(word)
      twins ??= groupBy(entries, (entry) => nordicKey(entry.folded))
      const alike = twins.get(nordicKey(folded)) ?? []
      // "poet" is not "pot": only a Nordic letter makes the ways to write it one.
      const isNordic = [word, ...alike.map((entry) => entry.word)].some(hasNordicLetter)
      return isNordic ? alike : alike.filter((entry) => entry.folded === folded)
    },
    ofTerm(term) {
      byTerm ??= groupBy(entries, (entry) => entry.term)
      return byTerm.get(term) ?? []
    },
    shownAs(term) {
      let best: WordEntry | undefined
      for (const entry of this.ofTerm(term)) if (entry.documents > (best?.documents ?? 0)) best = entry
      return best?.word ?? term
    },
    documentsOf: (folded) =>
      from(folded, (other) => other === folded).reduce((sum, { documents }) => sum + documents, 0),
  }

  function from(start: string, belongs: (folded: string) => boolean): WordEntry[] {
    const first = lowerBound(entries, start)
    let last = first
    for (let entry = entries[last]; entry !== undefined && belongs(entry.folded); entry = entries[last]) last++
    return entries.slice(first, last)
  }
}

const NORDIC = /[åæäøö]/i

/** Tells a word with a letter that is typed in several ways: "Løhde", "Loehde", "Lohde". */
export function hasNordicLetter(word: string): boolean {
  return NORDIC.test(word)
}

function groupBy(entries: readonly WordEntry[], keyOf: (entry: WordEntry) => string): Map<string, WordEntry[]> {
  const groups = new Map<string, WordEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return groups
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
