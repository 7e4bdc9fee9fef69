import type { Range } from '../article.ts'
import { findAbbreviation, startsLikeSentence } from './abbreviations.ts'

/** Quotation marks open in one language and close in another: »…« and „…“ are Danish, ”…” is Swedish. Notes may follow. */
const END = /(?<![.!?…])[.!?…]+["'”’“»«)\]]*(?:\[\d{1,3}\])*(?=\s|$)/gu
/** A capital, a number, a quotation, a sign such as 🔧 or →, or a name like iPhone. */
const OPENING = /^\s+["'“”„‘«»([*–—-]*\s*(?:[\p{Lu}\p{N}"'“”„‘«»(→►▶•●■✔✓]|\p{Extended_Pictographic}|[a-z]\p{Lu})/u

/**
 * Splits a part of a text into sentences, in English, Danish, Norwegian or Swedish. Ranges never start or end in white
 * space, and together hold every word of it.
 *
 * @param range - Usually one passage: a line break or a paragraph does not end a sentence here, a passage does.
 * @example
 * splitSentences('Dr. Hansen came. She spoke.') // => [{ start: 0, end: 16 }, { start: 17, end: 27 }]
 */
export function splitSentences(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const part = text.slice(range.start, range.end)
  const sentences: Range[] = []
  let start = 0
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length
    const before = {
      text: part.slice(Math.max(start, match.index - LOOK_BACK), match.index),
      isWhole: match.index - start <= LOOK_BACK,
    }
    if (end < part.length && !endsSentence(before, match[0], part.slice(end, end + LOOK_AHEAD))) continue
    push(start, end)
    start = end
  }
  push(start, part.length)
  return sentences

  function push(from: number, to: number): void {
    const piece = part.slice(from, to)
    const trimmed = piece.trimStart()
    const first = range.start + from + piece.length - trimmed.length
    const length = trimmed.trimEnd().length
    if (length > 0) sentences.push({ start: first, end: first + length })
  }
}

/** Longer words are no abbreviations. */
const LOOK_BACK = 40
const LOOK_AHEAD = 24
/** Who says what was quoted: the sentence goes on after the quotation. */
const SAYS =
  /^\s+(?!They|He|She|We)(?:\p{Lu}[\p{L}.-]*\s+){1,2}(?:said|says|asked|asks|wrote|siger|sagde|spurgte|spørger|sier|sa|spurte|spør|säger|frågade)(?![\p{L},:])/u
/** "the 3. Maj", "d. 1. Maj": a number that counts in order. */
const ORDINAL = /(?:^|\s)(?:d\.|den|det|de|dei|the|på|frå|fra|från|till?)\s+\d{1,2}$/iu
const MONTH = /^\s+(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[cs])\p{L}*/iu
const STOPS_LIKE_TIME = /^\s+\(?(?:E[SD]?T|C[SDE]?E?T|P[SD]?T|M[SD]?T|GMT|UTC|Eastern|Central|Pacific|Mountain)\b/u

function endsSentence(before: { text: string; isWhole: boolean }, mark: string, after: string): boolean {
  if (!OPENING.test(after) || (/["”’“»«]$/.test(mark) && SAYS.test(after))) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const word = /[\p{L}\p{M}\p{N}.§/]+$/u.exec(before.text)?.[0] ?? ''
  const isAlone = before.isWhole && before.text.trim() === word
  if (/^\p{Lu}$/u.test(word)) return !isAlone && startsLikeSentence(after)
  if (/^\d{1,2}$/.test(word) && /^\s+\p{L}/u.test(after))
    return !isAlone && !MONTH.test(after) && (!ORDINAL.test(before.text) || startsLikeSentence(after))
  const abbreviation = findAbbreviation(word) ?? (/^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'either' : undefined)
  switch (abbreviation) {
    case undefined:
      return true
    case 'open':
      return false
    case 'number':
      return !/^\s+[\p{N}(]/u.test(after) && !isAlone
    case 'final':
      return /^\s+["'“”„‘«»([]*\p{L}/u.test(after)
    case 'either':
      return startsLikeSentence(after) && !STOPS_LIKE_TIME.test(after)
  }
}
