import type { Problem } from '../article.ts'
import { tokenize } from '../text/tokenize.ts'
import { isOperator, type Lexeme, lex } from './lex.ts'
import type { Clause, Field, GroupQuery, Query, WordQuery } from './query.ts'

/** A query, and what had to be repaired to read it. */
export interface ParsedQuery {
  readonly query: GroupQuery
  readonly problems: readonly Problem[]
}

/** `full` reads the query language; `plain` takes every character as text. */
export type Syntax = 'full' | 'plain'

const MAX_CHARACTERS = 10_000
const MAX_CLAUSES = 1_024
const MAX_DEPTH = 64

/**
 * Reads a query. Every text is one: what cannot be read is repaired and reported as a problem with its column.
 *
 * @param syntax - Default `full`.
 * @example
 * parseQuery('labs -"design thinking"').query.clauses.map((clause) => clause.occur) // => ['should', 'not']
 */
export function parseQuery(text: string, syntax: Syntax = 'full'): ParsedQuery {
  const problems: Problem[] = []
  let leaves = 0
  const kept = text.slice(0, MAX_CHARACTERS)
  if (kept.length < text.length)
    limitProblem(`Only the first ${MAX_CHARACTERS} characters were searched.`, MAX_CHARACTERS)
  if (syntax === 'plain')
    return {
      query: { kind: 'group', clauses: tokenize(kept).flatMap(({ word }) => leaf(plainWord(word), 'should')) },
      problems,
    }

  const lexed = lex(kept)
  problems.push(...lexed.problems)
  const { lexemes } = lexed
  let next = 0
  const query = parseGroup(0, undefined)
  return { query, problems: problems.toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0)) }

  /** Reads clauses up to the closing bracket of this depth. AND binds tighter than OR and than standing side by side. */
  function parseGroup(depth: number, field: Field | undefined): GroupQuery {
    const clauses: Clause[] = []
    let joins = false
    for (let lexeme = lexemes[next]; lexeme !== undefined; lexeme = lexemes[next]) {
      if (lexeme.kind === 'close') {
        if (depth > 0) break
        next++
        problem('query-bracket', 'This bracket closes nothing and was ignored.', lexeme)
      } else if (lexeme.kind === 'or' || lexeme.kind === 'and') {
        next++
        const before = clauses.length > 0
        const after = lexemes[next] !== undefined && lexemes[next]?.kind !== 'close'
        if (!before || !after)
          problem(
            'query-operator',
            `${lexeme.kind.toUpperCase()} needs something on both sides; it was ignored.`,
            lexeme,
          )
        joins = lexeme.kind === 'and' && before && after
      } else {
        const parsed = parseClause(depth, field)
        const last = joins ? clauses.pop() : undefined
        if (last !== undefined) clauses.push(parsed.length === 0 ? last : conjunction(last, parsed))
        else clauses.push(...parsed)
        joins = false
      }
    }
    return { kind: 'group', clauses }
  }

  function parseClause(depth: number, outer: Field | undefined): readonly Clause[] {
    let occur: Clause['occur'] = 'should'
    let field = outer
    for (let lexeme = lexemes[next++]; lexeme !== undefined; lexeme = lexemes[next++]) {
      if (lexeme.kind === 'not') occur = occur === 'not' ? 'should' : 'not'
      else if (lexeme.kind === 'must') occur = 'must'
      else if (lexeme.kind === 'field') field = lexeme.field
      else if (lexeme.kind === 'open') {
        if (depth >= MAX_DEPTH) {
          problem('query-limit', `Brackets nest deeper than ${MAX_DEPTH}; this one was ignored.`, lexeme)
          return []
        }
        const group = parseGroup(depth + 1, field)
        if (lexemes[next]?.kind === 'close') next++
        else problem('query-bracket', 'This bracket is not closed; it was taken to reach the end.', lexeme)
        return group.clauses.length === 0 ? [] : [{ occur, query: withoutBrackets(group) }]
      } else if (lexeme.kind === 'phrase') return leaf(phraseOf(lexeme.text, field), occur)
      else if (lexeme.kind === 'word') return leaf(wordsOf(lexeme, field), occur)
      else break
    }
    next--
    return []
  }

  function conjunction(left: Clause, right: readonly Clause[]): Clause {
    const must = (clause: Clause): Clause => ({ occur: clause.occur === 'not' ? 'not' : 'must', query: clause.query })
    const isChain =
      left.occur !== 'not' && left.query.kind === 'group' && left.query.clauses.every(({ occur }) => occur !== 'should')
    const before = isChain && left.query.kind === 'group' ? left.query.clauses : [must(left)]
    const isRequired = [left, ...right].some(({ occur }) => occur === 'must')
    return {
      occur: isRequired ? 'must' : 'should',
      query: { kind: 'group', clauses: [...before, ...right.map(must)] },
    }
  }

  function leaf(query: Query | undefined, occur: Clause['occur']): readonly Clause[] {
    if (query === undefined || leaves > MAX_CLAUSES) return []
    if (++leaves <= MAX_CLAUSES) return [{ occur, query }]
    limitProblem(`Only the first ${MAX_CLAUSES} words and phrases were searched.`)
    return []
  }

  function problem(code: Problem['code'], message: string, lexeme: Lexeme): void {
    problems.push({ code, message, source: 'query', line: 1, column: lexeme.at + 1 })
  }

  function limitProblem(message: string, column = 1): void {
    problems.push({ code: 'query-limit', message, source: 'query', line: 1, column })
  }
}

/** Brackets around nothing but another group add nothing. */
function withoutBrackets(group: GroupQuery): GroupQuery {
  const [only, ...others] = group.clauses
  return only?.occur === 'should' && only.query.kind === 'group' && others.length === 0 ? only.query : group
}

/** An operator that was read as a word, as in a headline, is written small, so that it is read so again. */
function plainWord(word: string): WordQuery {
  return { kind: 'word', word: isOperator(word) ? word.toLowerCase() : word }
}

/** One written word may be several: `e-Residency` is a phrase of two. */
function wordsOf(lexeme: Lexeme & { kind: 'word' }, field: Field | undefined): Query | undefined {
  const [first, ...more] = tokenize(lexeme.text)
  if (first === undefined) return undefined
  if (more.length > 0) return phraseOf(lexeme.text, field)
  return { ...plainWord(first.word), ...(field && { field }), ...(lexeme.prefix && { prefix: true }) }
}

function phraseOf(text: string, field: Field | undefined): Query | undefined {
  const [first, ...more] = tokenize(text).map(({ word }) => word)
  if (first === undefined) return undefined
  return { kind: 'phrase', words: [first, ...more], ...(field && { field }) }
}
