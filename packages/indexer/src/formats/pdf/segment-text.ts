import type { Word } from './page.ts'

/** Ems between words, where the file has no space. */
const SPACE = 0.12
/** Fewer letters apart from each other are initials, or a formula. */
const SPREAD = 4

/** Gives the text of words on one line, from left to right: spaces stand where a reader sees them. */
export function segmentText(words: readonly Word[]): string {
  return words.map((word, place) => spaceBefore(words, place) + word.text).join('')
}

function spaceBefore(words: readonly Word[], place: number): '' | ' ' {
  const word = words[place]
  const last = words[place - 1]
  if (word === undefined || last === undefined) return ''
  const size = Math.min(last.size, word.size)
  const gap = word.left - last.right
  const isApart = word.isSpaced || gap > SPACE * size
  if (!isApart) return ''
  const usual = spreadGap(words, place)
  return usual !== undefined && gap < 1.6 * usual + 0.05 * size ? '' : ' '
}

/** In a word s p r e a d out, the usual gap between its letters. */
function spreadGap(words: readonly Word[], place: number): number | undefined {
  let first = place
  while (first > 0 && isLetter(words[first - 1]) && isLetter(words[first]) && place - first < 60) first--
  let end = place
  while (isLetter(words[end]) && end - place < 60) end++
  const run = words.slice(first, end)
  if (run.length < SPREAD || place <= first || place >= end) return undefined
  const gaps = run.slice(1).map((word, at) => word.left - (run[at]?.right ?? word.left))
  gaps.sort((a, b) => a - b)
  // Between words the gaps are wider, and fewer.
  return gaps[Math.floor(gaps.length / 3)]
}

function isLetter(word: Word | undefined): boolean {
  return word !== undefined && word.text.length < 3 && /^[\p{L}\p{N}&]\p{M}*$/u.test(word.text)
}
