import type { Problem } from '../article.ts'
import { FIELDS, type Field } from './query.ts'

/** A lexical unit of a query, with its place in the text (from 0). */
export type Lexeme = { readonly at: number } & (
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'and' | 'or' | 'not' | 'must' | 'open' | 'close' }
)

const SPACE = /\s/
const QUOTES = '"“”„«»'
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])

/** Tells a word that would be an operator where operators are read. */
export function isOperator(word: string): boolean {
  return OPERATORS.has(word)
}

/**
 * Splits a query into lexemes. Nothing is refused: what is odd becomes text, with a problem that names its column.
 */
export function lex(text: string): { lexemes: Lexeme[]; problems: Problem[] } {
  const lexemes: Lexeme[] = []
  const problems: Problem[] = []
  // A query all in capitals is a headline pasted in, not a use of operators.
  const hasOperators = text !== text.toUpperCase()
  let at = 0

  while (at < text.length) {
    const character = text.charAt(at)
    const atStart = at === 0 || /[\s(:+-]/.test(text.charAt(at - 1))
    if (SPACE.test(character)) at++
    else if (character === '(') lexemes.push({ kind: 'open', at: at++ })
    else if (character === ')') lexemes.push({ kind: 'close', at: at++ })
    else if (QUOTES.includes(character)) at = lexPhrase(at)
    else if ((character === '-' || character === '+') && atStart && /[^\s)]/.test(text.charAt(at + 1)))
      lexemes.push({ kind: character === '-' ? 'not' : 'must', at: at++ })
    else at = lexWord(at)
  }
  return { lexemes, problems }

  function lexPhrase(start: number): number {
    let end = start + 1
    while (end < text.length && !QUOTES.includes(text.charAt(end))) end++
    if (end === text.length)
      problems.push({
        code: 'query-quote',
        message: 'This quotation mark is not closed; the phrase was taken to reach the end.',
        source: 'query',
        line: 1,
        column: start + 1,
      })
    lexemes.push({ kind: 'phrase', text: text.slice(start + 1, end), at: start })
    return end + 1
  }

  function lexWord(start: number): number {
    let end = start
    while (end < text.length && !/[\s()]/.test(text.charAt(end)) && !QUOTES.includes(text.charAt(end))) {
      if (text.charAt(end) === ':' && end > start) {
        const name = text.slice(start, end)
        const field = FIELDS.find((known) => known === name.toLowerCase())
        if (field !== undefined && /[^\s)]/.test(text.charAt(end + 1))) {
          lexemes.push({ kind: 'field', field, at: start })
          return end + 1
        }
        // "https://…" and "10:30" are text as everyone expects; only what looks like a field is worth a word.
        if (/^\p{L}+$/u.test(name) && /[^\s/)]/.test(text.charAt(end + 1)))
          problems.push({
            code: 'query-field',
            message: `"${name}:" is not a field, so it was searched as text. Fields: ${FIELDS.join(', ')}.`,
            source: 'query',
            line: 1,
            column: start + 1,
          })
      }
      end++
    }
    const word = text.slice(start, end)
    const operator = hasOperators ? OPERATORS.get(word) : undefined
    if (operator !== undefined) lexemes.push({ kind: operator, at: start })
    else lexemes.push({ kind: 'word', text: word.replace(/\*+$/, ''), prefix: word.endsWith('*'), at: start })
    return end
  }
}
