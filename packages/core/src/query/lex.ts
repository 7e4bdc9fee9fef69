import type { Problem } from '../article.ts'
import type { Filter } from '../facets/facet.ts'
import { knownNames, unknownName } from './known-names.ts'
import { endOfModifiers, type Modifier, splitModifiers, startOfModifiers } from './modifiers.ts'
import type { Field } from './query.ts'
import { reportTo } from './query-problem.ts'
import { isRange, readRange } from './read-range.ts'

/** A lexical unit of a query, with its place in the text (from 0). */
export type Lexeme = { readonly at: number } & (
  | { readonly kind: 'word'; readonly text: string; readonly modifiers: readonly Modifier[] }
  | { readonly kind: 'phrase'; readonly text: string; readonly modifiers: readonly Modifier[] }
  /** One value, or none at all for `country:""`, or a range. */
  | { readonly kind: 'facet'; readonly facet: string; readonly filter: Filter; readonly modifiers: readonly Modifier[] }
  | { readonly kind: 'field'; readonly field: Field }
  /** `isValues` where a facet was named before it, as in `country:(DK NO)`. */
  | { readonly kind: 'open'; readonly isValues: boolean }
  | { readonly kind: 'close'; readonly modifiers: readonly Modifier[] }
  | { readonly kind: 'and' | 'or' | 'not' | 'must' }
)

const SPACE = /\s/
const QUOTES = '"“”„«»'
const NO_WORD = /[\s()"“”„«»]/
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
 *
 * @param facets - Names of the facets that may be named.
 */
export function lex(text: string, facets: readonly string[] = []): { lexemes: Lexeme[]; problems: Problem[] } {
  const lexemes: Lexeme[] = []
  const problems: Problem[] = []
  const report = reportTo(problems)
  const names = knownNames(facets)
  /** For each open bracket the facet, if any, that what stands in it is a value of. */
  const scopes: (string | undefined)[] = []
  /** What the name just read makes of what follows it, and where that would begin if it were text after all. */
  let named: { readonly facet: string | undefined; readonly at: number } | undefined
  let at = 0

  while (at < text.length) {
    const character = text.charAt(at)
    if (SPACE.test(character)) at++
    else if (character === '(') at = lexOpen(at)
    else if (character === ')') at = lexClose(at)
    else if (QUOTES.includes(character)) at = lexPhrase(at)
    else if (isSign(at)) at = lexSign(at)
    else at = lexWord(at)
  }
  return { lexemes: isHeadline() ? lexemes.map(asWord) : lexemes, problems }

  function isSign(start: number): boolean {
    const isStart = start === 0 || /[\s(:+-]/.test(text.charAt(start - 1))
    return /[+-]/.test(text.charAt(start)) && isStart && /[^\s)]/.test(text.charAt(start + 1))
  }

  function lexSign(start: number): number {
    lexemes.push({ kind: text.charAt(start) === '-' ? 'not' : 'must', at: start })
    if (named !== undefined) named = { ...named, at: start + 1 }
    return start + 1
  }

  function lexOpen(start: number): number {
    const { facet } = takeScope(start)
    scopes.push(facet)
    lexemes.push({ kind: 'open', isValues: facet !== undefined, at: start })
    return start + 1
  }

  function lexClose(start: number): number {
    scopes.pop()
    const end = endOfModifiers(text, start + 1)
    lexemes.push({ kind: 'close', modifiers: modifiersIn(start + 1, end), at: start })
    return end
  }

  function lexPhrase(start: number): number {
    let quote = start + 1
    while (quote < text.length && !QUOTES.includes(text.charAt(quote))) quote++
    if (quote === text.length)
      report('query-quote', 'This quotation mark is not closed; the phrase was taken to reach the end.', start)
    const end = endOfModifiers(text, quote + 1)
    const modifiers = modifiersIn(quote + 1, end)
    const quoted = text.slice(start + 1, quote)
    const { facet, at } = takeScope(start)
    if (facet === undefined) lexemes.push({ kind: 'phrase', text: quoted, modifiers, at: start })
    else {
      const value = quoted.trim().replace(/\s+/g, ' ')
      lexemes.push({ kind: 'facet', facet, filter: value === '' ? [] : [value], modifiers, at })
    }
    return end
  }

  function lexWord(start: number): number {
    let end = start
    while (end < text.length && !NO_WORD.test(text.charAt(end))) end++
    const word = text.slice(start, end)
    const isValue = named?.facet !== undefined
    if (!isValue && lexName(word, start)) return start + word.indexOf(':') + 1
    const scope = takeScope(start)
    const operator = isValue ? undefined : OPERATORS.get(word)
    if (operator !== undefined) lexemes.push({ kind: operator, at: start })
    else if (scope.facet !== undefined) lexValue(word, start, { facet: scope.facet, at: scope.at })
    else lexText(word, start)
    return end
  }

  /** Tells whether a word starts with a name, which applies to what follows. */
  function lexName(word: string, start: number): boolean {
    const colon = word.indexOf(':')
    const following = text.charAt(start + colon + 1)
    if (colon < 1 || !/[^\s)]/.test(following)) return false
    const name = word.slice(0, colon)
    const known = names.get(name.toLowerCase())
    if (known?.kind === 'field') {
      lexemes.push({ kind: 'field', field: known.field, at: start })
      named = { facet: undefined, at: start + colon + 1 }
    } else if (known?.kind === 'facet') named = { facet: known.facet, at: start }
    // "https://…" and "10:30" are text as everyone expects; only what looks like a field is worth a word.
    else if (scopes.at(-1) === undefined && /^\p{L}+$/u.test(name) && following !== '/')
      report('query-field', unknownName(name, facets), start)
    return known !== undefined
  }

  function lexValue(word: string, start: number, { facet, at }: { readonly facet: string; readonly at: number }): void {
    const boost = /(?<=.)\^[-+]?[\d.]*$/s.exec(word)?.index ?? word.length
    const value = word.slice(0, boost)
    const modifiers = modifiersIn(start + boost, start + word.length)
    if (!isRange(value)) {
      lexemes.push({ kind: 'facet', facet, filter: [value], modifiers, at })
      return
    }
    const range = readRange(value)
    if (range === undefined) {
      const message = `"${value}" is no range of dates such as 2015..2018, 2016-05.. or >=2016, so it was searched as text.`
      report('query-range', message, at)
      lexText(text.slice(at, start + word.length), at)
      return
    }
    if (range.isBackwards)
      report('query-range', `"${value}" goes backwards; it was read from its earlier end to its later one.`, at)
    lexemes.push({ kind: 'facet', facet, filter: range.filter, modifiers, at })
  }

  function lexText(word: string, start: number): void {
    const end = startOfModifiers(word)
    const modifiers = modifiersIn(start + end, start + word.length)
    lexemes.push({ kind: 'word', text: word.slice(0, end), modifiers, at: start })
  }

  function takeScope(start: number): { readonly facet: string | undefined; readonly at: number } {
    const scope = named ?? { facet: scopes.at(-1), at: start }
    named = undefined
    return scope
  }

  function modifiersIn(start: number, end: number): Modifier[] {
    return splitModifiers(text.slice(start, end), start)
  }

  /** A query all in capitals is a headline pasted in, not a use of operators, unless it names a facet. */
  function isHeadline(): boolean {
    return text === text.toUpperCase() && !lexemes.some(({ kind }) => kind === 'facet')
  }

  function asWord(lexeme: Lexeme): Lexeme {
    const word = lexeme.kind.toUpperCase()
    // A minus is a "not" too, but stays one.
    if (!isOperator(word) || !text.startsWith(word, lexeme.at)) return lexeme
    return { kind: 'word', text: word, modifiers: [], at: lexeme.at }
  }
}
