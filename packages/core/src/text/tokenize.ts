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

/** More parts make a phrase, such as "state-of-the-art", not one word. */
const MOST_PARTS = 3
const JOINT = /^[-‐‑.&]$/

/**
 * Gives the words that punctuation within them split, each as one: `GOVUK` for "GOV.UK", `cocreation` for "co-creation".
 * Numbers alone, such as "3.5", are none.
 *
 * @param tokens - All or some tokens of the text, in order.
 * @example
 * joinTokens('the GOV.UK site', tokenize('the GOV.UK site')) // => [{ word: 'GOVUK', start: 4, end: 10 }]
 */
export function joinTokens(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  let run: Token[] = []
  for (const token of tokens) {
    const last = run.at(-1)
    if (last !== undefined && !JOINT.test(text.slice(last.end, token.start))) endRun()
    run.push(token)
  }
  endRun()
  return joined

  function endRun(): void {
    const [first, last] = [run[0], run.at(-1)]
    if (first !== undefined && last !== undefined && run.length > 1 && run.length <= MOST_PARTS) {
      const word = run.map((part) => part.word).join('')
      if (/\p{L}/u.test(word)) joined.push({ word, start: first.start, end: last.end })
    }
    run = []
  }
}
