import { joinTokens, type Token, tokenize } from '../text/tokenize.ts'
import { isOperator, type Lexeme } from './lex.ts'
import { MAX_CLAUSES } from './limits.ts'
import { type Modifier, readModifiers } from './modifiers.ts'
import type { Field, PhraseQuery, Query, WordQuery } from './query.ts'
import type { Report } from './query-problem.ts'

/** A lexeme that is searched for. */
export type LeafLexeme = Lexeme & { readonly kind: 'word' | 'phrase' | 'facet' }

const SHORTEST_NEAR = 3
/** Longer words may be two letters off by default. */
const LONGEST_OF_ONE_EDIT = 5
const MAX_DISTANCE = 100

/** Gives the query that a lexeme stands for, or nothing if there is no word in it. */
export function readLeaf(lexeme: LeafLexeme, field: Field | undefined, report: Report): Query | undefined {
  if (lexeme.kind === 'phrase') return readPhrase(lexeme, field, report)
  if (lexeme.kind === 'word') return readWord(lexeme, field, report)
  const { facet, filter, modifiers } = lexeme
  readModifiers(modifiers, { takes: '', what: 'A facet, which does not change the order,', report })
  return Array.isArray(filter) && filter.length === 0 ? undefined : { kind: 'facet', facet, filter }
}

/** Gives the words of a text as queries, where punctuation within a word is part of it: `e-Residency`. */
export function plainWords(text: string): WordQuery[] {
  const tokens = tokenize(text)
  const joined = new Map(joinTokens(text, tokens).map((word) => [word.start, word.end]))
  let last = 0
  return tokens.flatMap((token) => {
    if (token.start < last) return []
    last = joined.get(token.start) ?? token.end
    return [plainWord(text.slice(token.start, last))]
  })
}

function readWord(
  { text, modifiers, at }: LeafLexeme & { readonly kind: 'word' },
  field: Field | undefined,
  report: Report,
): WordQuery | PhraseQuery | undefined {
  const tokens = tokenize(text)
  const [first, ...more] = tokens
  if (first === undefined) return undefined
  if (more.length > 0) {
    const { boost } = readModifiers(modifiers, { takes: '^', what: 'A word with punctuation in it', report })
    const common = { ...(field && { field }), ...(boost !== undefined && { boost }) }
    const [word, ...others] = plainWords(text)
    return word !== undefined && others.length === 0
      ? { ...word, ...common }
      : { kind: 'phrase', words: wordsOf(tokens, report, at), ...common }
  }
  const { prefix, near, boost } = readModifiers(modifiers, { takes: '*~^', what: 'A word', report })
  const edits = near && prefix === undefined ? readEdits(first.word, near, report) : undefined
  if (near && prefix) report('query-modifier', 'A word takes "*" or "~", not both; "~" was ignored.', near.at)
  return {
    ...plainWord(first.word),
    ...(field && { field }),
    ...(prefix && { prefix: true }),
    ...(edits !== undefined && { edits }),
    ...(boost !== undefined && { boost }),
  }
}

function readPhrase(
  { text, modifiers, at }: LeafLexeme & { readonly kind: 'phrase' },
  field: Field | undefined,
  report: Report,
): PhraseQuery | undefined {
  const words = wordsOf(tokenize(text), report, at)
  if (words.length === 0) return undefined
  const { near, boost } = readModifiers(modifiers, { takes: '~^', what: 'A phrase', report })
  const distance = near && readDistance(near, report)
  return {
    kind: 'phrase',
    words,
    ...(field && { field }),
    ...(distance !== undefined && { distance }),
    ...(boost !== undefined && { boost }),
  }
}

/** An operator that was read as a word, as in a headline, is written small, so that it is read so again. */
function plainWord(word: string): WordQuery {
  return { kind: 'word', word: isOperator(word) ? word.toLowerCase() : word }
}

function wordsOf(tokens: readonly Token[], report: Report, at: number): string[] {
  if (tokens.length > MAX_CLAUSES)
    report('query-limit', `Only the first ${MAX_CLAUSES} words of this phrase were searched.`, at)
  return tokens.slice(0, MAX_CLAUSES).map(({ word }) => word)
}

function readEdits(word: string, { number, at }: Modifier, report: Report): 1 | 2 | undefined {
  const letters = [...word].length
  if (letters < SHORTEST_NEAR) {
    report('query-modifier', `A word of fewer than ${SHORTEST_NEAR} letters takes no "~"; it was ignored.`, at)
    return undefined
  }
  const usual = letters <= LONGEST_OF_ONE_EDIT ? 1 : 2
  const given = number === '' ? usual : Number(number)
  const edits = Number.isNaN(given) ? usual : given < 1.5 ? 1 : 2
  if (edits !== given) report('query-modifier', `"~" after a word takes 1 or 2; ${edits} was taken.`, at)
  return edits
}

function readDistance({ number, at }: Modifier, report: Report): number | undefined {
  const given = number === '' ? Number.NaN : Number(number)
  const message = `"~" after a phrase takes a whole number up to ${MAX_DISTANCE}, as in "~5"`
  if (Number.isNaN(given)) {
    report('query-modifier', `${message}; it was ignored.`, at)
    return undefined
  }
  const distance = Math.max(0, Math.min(MAX_DISTANCE, Math.round(given)))
  if (distance !== given) report('query-modifier', `${message}; ${distance} was taken.`, at)
  return distance
}
