import type { Range } from '../article.ts'

/** A word as written, and where. */
export interface Token extends Range {
  readonly word: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/**
 * Splits a text into its words: runs of letters and digits, with apostrophes inside them.
 *
 * @param range - Only the words in this part; offsets stay those of the whole text.
 * @example
 * tokenize("MindLab's labs") // => [{ word: "MindLab's", start: 0, end: 9 }, { word: 'labs', start: 10, end: 14 }]
 */
export function tokenize(text: string, range: Range = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  const part = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end)
  for (const match of part.matchAll(WORD)) {
    const start = range.start + match.index
    tokens.push({ word: match[0], start, end: start + match[0].length })
  }
  return tokens
}
