import type { Line } from './line.ts'
import { segmentText } from './segment-text.ts'

/** Tells a text that ends as sentences do; a number of a note may follow. */
export function isSentenceEnd(text: string): boolean {
  return /[.!?…:;]["'”’»)\]]*\s?\d{0,3}$/u.test(text.slice(-12))
}

/** Tells a line that ends as sentences do. */
export function endsSentence(line: Line): boolean {
  return isSentenceEnd(segmentText(line.words.slice(-4)))
}
