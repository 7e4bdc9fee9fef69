import type { Passage } from '@viden/core'

/** A short form that a text explains: "Observatory of Public Sector Innovation (OPSI)". */
export interface AcronymDefinition {
  readonly short: string
  readonly long: string
  /** Where the long form begins. */
  readonly start: number
}

/** Characters before a bracket, in which the long form is looked for. */
const LONGEST = 1_000
const IN_BRACKETS = /\(((?=[^()]*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&./-]{1,9})\)/gu

/**
 * Finds the acronyms that a text defines, by the algorithm of Schwartz and Hearst (2003), "A simple algorithm for
 * identifying abbreviation definitions in biomedical text": the letters of the short form are looked for in the words
 * before the bracket, from right to left, the first of them at the start of a word.
 */
export function findAcronyms(text: string, passages: readonly Passage[]): AcronymDefinition[] {
  const found: AcronymDefinition[] = []
  for (const { start, end, kind } of passages) {
    if (kind === 'code') continue
    const part = text.slice(start, end)
    for (const match of part.matchAll(IN_BRACKETS)) {
      const short = match[1] ?? ''
      const from = Math.max(0, match.index - LONGEST)
      const before = part.slice(from, match.index).trimEnd()
      const long = findLongForm(short, before)
      if (long !== undefined) found.push({ short, long, start: start + from + before.length - long.length })
    }
  }
  return found
}

/** The long form has at most so many words (Schwartz and Hearst: the smaller of |short| + 5 and 2 · |short|). */
function findLongForm(short: string, before: string): string | undefined {
  const letters = [...short].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const most = Math.min(letters.length + 5, letters.length * 2)
  const words = before.split(' ').slice(-most)
  const candidate = words.join(' ')
  let at = candidate.length - 1
  for (let place = letters.length - 1; place >= 0; place--) {
    const letter = letters[place]?.toLowerCase()
    const startsWord = (index: number): boolean => index === 0 || !/[\p{L}\p{N}]/u.test(candidate.charAt(index - 1))
    while (at >= 0 && (candidate.charAt(at).toLowerCase() !== letter || (place === 0 && !startsWord(at)))) at--
    if (at < 0) return undefined
    at--
  }
  const long = candidate.slice(at + 1)
  return long.length > short.length && long.includes(' ') ? long : undefined
}
