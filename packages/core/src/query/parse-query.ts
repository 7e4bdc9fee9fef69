import type { Problem } from '../article.ts'
import { checkOptions } from '../check-options.ts'
import { formatQuery } from './format-query.ts'
import { type Lexeme, lex } from './lex.ts'
import { MAX_CHARACTERS, MAX_CLAUSES } from './limits.ts'
import { type ParsedClauses, parseClauses } from './parse-clauses.ts'
import type { GroupQuery } from './query.ts'
import { type Report, reportTo } from './query-problem.ts'
import { plainWords } from './read-leaf.ts'

/** How to read a query. */
export interface ParseOptions {
  /** `full` (default) reads the query language, `plain` takes every character as text. */
  readonly syntax?: Syntax
  /** Names of facets that the query may name, as in `country:DK`; default none. */
  readonly facets?: readonly string[]
}

/** A query, and what had to be repaired to read it. */
export interface ParsedQuery {
  readonly query: GroupQuery
  readonly problems: readonly Problem[]
}

/** `full` reads the query language; `plain` takes every character as text. */
export type Syntax = 'full' | 'plain'

/**
 * Reads a query. Every text is one: what cannot be read is repaired and reported as a problem with its column.
 * `docs/query-language.md` describes the language.
 *
 * @throws {VidenError} `option-invalid` for an unknown option, never for a text.
 * @example
 * parseQuery('labs -"design thinking"').query.clauses.map((clause) => clause.occur) // => ['should', 'not']
 * parseQuery('labs country:DK', { facets: ['country'] }).query.clauses.map((clause) => clause.occur)
 * // => ['should', 'must']
 */
export function parseQuery(text: string, options: ParseOptions = {}): ParsedQuery {
  checkOptions(options, ['syntax', 'facets'])
  const { syntax = 'full', facets = [] } = options
  const problems: Problem[] = []
  const report = reportTo(problems)
  const kept = text.slice(0, MAX_CHARACTERS)
  if (kept.length < text.length)
    report('query-limit', `Only the first ${MAX_CHARACTERS} characters were searched.`, MAX_CHARACTERS - 1)
  if (syntax === 'plain') return { query: readPlain(kept, report), problems }

  const lexed = lex(kept, facets)
  const parsed = parseWritable(lexed.lexemes)
  if (parsed.isCut) reportCut(parsed.leaves, report)
  problems.push(...lexed.problems, ...parsed.problems)
  return { query: parsed.query, problems: problems.toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0)) }
}

function readPlain(text: string, report: Report): GroupQuery {
  const words = plainWords(text)
  if (words.length > MAX_CLAUSES) reportCut(MAX_CLAUSES, report)
  return {
    kind: 'group',
    clauses: words.slice(0, MAX_CLAUSES).map((query) => ({ occur: 'should', query })),
  }
}

/** Leaves out as much of a query as could not be read again, since it is longer when written out than as typed. */
function parseWritable(lexemes: readonly Lexeme[]): ParsedClauses {
  let most = MAX_CLAUSES
  for (;;) {
    const parsed = parseClauses(lexemes, most)
    const { length } = formatQuery(parsed.query)
    if (length <= MAX_CHARACTERS) return parsed
    most = Math.min(parsed.leaves - 1, Math.floor((parsed.leaves * MAX_CHARACTERS) / length))
  }
}

function reportCut(most: number, report: Report): void {
  report('query-limit', `Only the first ${most} words, phrases and facet values were searched.`, 0)
}
