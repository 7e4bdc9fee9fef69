import { fold } from '../text/fold.ts'
import type { WordEntry, WordList } from './word-list.ts'

/** What holds the words of the corpus, and what may stand between two that are written as one. */
export interface CompoundContext {
  readonly wordList: WordList
  /** Linking letters of the corpus' languages, `''` among them: "innovation-s-lab", "knapp-e-rekkefølge". */
  readonly links: readonly string[]
  isStopword(word: string): boolean
}

/** Shorter parts are endings more often than words. */
const SHORTEST_HEAD = 4
const SHORTEST_MODIFIER = 3
const SHORTEST_ALONE = 6
/** Endings that make a word of another, and happen to be words too (a "skab" is a cupboard). */
const ENDINGS = new Set(['skab', 'skap', 'heden', 'heten', 'lige', 'ning', 'ande', 'ende', 'else'])

/**
 * Finds the words of the corpus that are made of a word and another one: "innovationslaboratorium" and
 * "laboratorieforsøg" for "laboratorium".
 *
 * @param forms - Folded forms of the word.
 */
export function compoundsWith(forms: readonly string[], context: CompoundContext): WordEntry[] {
  return context.wordList.entries.filter(({ folded }) =>
    forms.some(
      (form) =>
        folded.length >= form.length + SHORTEST_MODIFIER &&
        ((form.length >= SHORTEST_HEAD &&
          folded.endsWith(form) &&
          isModifier(folded.slice(0, -form.length), context)) ||
          (form.length >= SHORTEST_MODIFIER &&
            folded.startsWith(form) &&
            followsLink(folded.slice(form.length), context))),
    ),
  )
}

/**
 * Splits a word into two words of the corpus, with a linking letter between them if need be: the split whose parts are
 * the most frequent, by their geometric mean (Koehn and Knight 2003, "Empirical Methods for Compound Splitting").
 *
 * @returns The two parts, folded, the head last; or nothing.
 */
export function splitCompound(word: string, context: CompoundContext): readonly [string, string] | undefined {
  const folded = fold(word)
  let best: readonly [string, string] | undefined
  let most = 0
  for (let end = SHORTEST_MODIFIER; end <= folded.length - SHORTEST_HEAD; end++) {
    const head = folded.slice(end)
    if (!isHead(head, context)) continue
    for (const modifier of modifiersIn(folded.slice(0, end), context)) {
      const frequency = context.wordList.documentsOf(modifier) * context.wordList.documentsOf(head)
      if (frequency > most) {
        best = [modifier, head]
        most = frequency
      }
    }
  }
  return best
}

/**
 * Gives the longest word of the corpus that a word begins or ends with, folded, if it is long enough to be no accident:
 * "gevinst" for "gevinstrealisering", where the corpus has nothing else of it.
 */
export function longestPart(word: string, context: CompoundContext): string | undefined {
  const folded = fold(word)
  for (let length = folded.length - SHORTEST_MODIFIER; length >= SHORTEST_ALONE; length--) {
    const head = folded.slice(-length)
    if (isHead(head, context) && !context.isStopword(folded.slice(0, -length))) return head
    const [modifier] = modifiersIn(folded.slice(0, length), context)
    const isLong = modifier !== undefined && modifier.length >= SHORTEST_ALONE
    if (isLong && !context.isStopword(folded.slice(length))) return modifier
  }
  return undefined
}

function followsLink(rest: string, context: CompoundContext): boolean {
  return context.links.some((link) => rest.startsWith(link) && isHead(rest.slice(link.length), context))
}

function isHead(word: string, { wordList, isStopword }: CompoundContext): boolean {
  return word.length >= SHORTEST_HEAD && !ENDINGS.has(word) && wordList.documentsOf(word) > 0 && !isStopword(word)
}

function isModifier(start: string, context: CompoundContext): boolean {
  return modifiersIn(start, context).length > 0
}

/** The words that the first part of a compound may be, with and without its linking letter. */
function modifiersIn(start: string, { isStopword, links, wordList }: CompoundContext): string[] {
  return links.flatMap((link) => {
    const word = link === '' ? start : start.endsWith(link) ? start.slice(0, -link.length) : ''
    const isKnown = word.length >= SHORTEST_MODIFIER && wordList.documentsOf(word) > 0 && !isStopword(word)
    return isKnown ? [word] : []
  })
}
