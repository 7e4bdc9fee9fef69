import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'

/**
 * Makes a test of names by what a reader has typed of one: it must have, for each word typed, a word that begins so,
 * whatever the case and accents.
 *
 * @param typed - Nothing lets every name pass; punctuation alone none.
 * @example
 * nameFilter('minist kom')(['Ministeriet for kommuner']) // => true
 */
export function nameFilter(typed: string): (names: readonly string[]) => boolean {
  const starts = wordsOf(typed)
  if (typed.trim() === '') return () => true
  if (starts.length === 0) return () => false
  return (names) =>
    names.some((name) => {
      const words = wordsOf(name)
      return starts.every((start) => words.some((word) => word.startsWith(start)))
    })
}

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ word }) => fold(word))
}
