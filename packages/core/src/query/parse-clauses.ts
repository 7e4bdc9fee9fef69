import type { Problem } from '../article.ts'
import { isRestriction } from './is-restriction.ts'
import type { Lexeme } from './lex.ts'
import { MAX_DEPTH } from './limits.ts'
import { readModifiers } from './modifiers.ts'
import type { Clause, Field, GroupQuery, Query } from './query.ts'
import { reportTo } from './query-problem.ts'
import { readLeaf } from './read-leaf.ts'

/** What lexemes say. */
export interface ParsedClauses {
  readonly query: GroupQuery
  /** How many words, phrases and facet values it holds. */
  readonly leaves: number
  /** Whether there were more than that. */
  readonly isCut: boolean
  readonly problems: readonly Problem[]
}

/** A clause while its neighbours are still being read. */
interface OpenClause extends Clause {
  /** Whether it stands directly beside an OR. */
  readonly isOption: boolean
  /** The AND that joined it. */
  readonly and?: Lexeme
}

/** What is said before an opening bracket of all that is in it. */
interface Scope {
  readonly depth: number
  readonly field: Field | undefined
  readonly isValues: boolean
}

/**
 * Makes a tree of lexemes, all of which mean something or are reported.
 *
 * @param mostLeaves - Words, phrases and facet values beyond so many are left out.
 */
export function parseClauses(lexemes: readonly Lexeme[], mostLeaves: number): ParsedClauses {
  const problems: Problem[] = []
  const report = reportTo(problems)
  let leaves = 0
  let next = 0
  const clauses = parseGroup({ depth: 0, field: undefined, isValues: false })
  const isCut = leaves > mostLeaves
  return { query: { kind: 'group', clauses }, leaves: isCut ? mostLeaves : leaves, isCut, problems }

  /** Reads clauses up to the closing bracket of this depth. AND binds tighter than OR and than standing side by side. */
  function parseGroup(scope: Scope): Clause[] {
    const clauses: OpenClause[] = []
    let join: Lexeme | undefined
    for (let lexeme = lexemes[next]; lexeme !== undefined; lexeme = lexemes[next]) {
      if (lexeme.kind === 'close') {
        if (scope.depth > 0) break
        next++
        report('query-bracket', 'This bracket closes nothing and was ignored.', lexeme.at)
      } else if (lexeme.kind === 'or' || lexeme.kind === 'and') {
        next++
        const isBetween = clauses.length > 0 && lexemes[next] !== undefined && lexemes[next]?.kind !== 'close'
        const message = `${lexeme.kind.toUpperCase()} needs something on both sides; it was ignored.`
        if (!isBetween) report('query-operator', message, lexeme.at)
        join = isBetween ? lexeme : undefined
      } else {
        const clause = parseClause(scope)
        if (clause !== undefined) addClause(clauses, clause, join)
        join = undefined
      }
    }
    return closeGroup(clauses, scope)
  }

  function parseClause({ depth, field: outer }: Scope): Clause | undefined {
    let occur: Clause['occur'] = 'should'
    let field = outer
    for (let lexeme = lexemes[next++]; lexeme !== undefined; lexeme = lexemes[next++]) {
      if (lexeme.kind === 'not') occur = occur === 'not' ? 'should' : 'not'
      else if (lexeme.kind === 'must') occur = 'must'
      else if (lexeme.kind === 'field') field = lexeme.field
      else if (lexeme.kind === 'open') {
        if (depth < MAX_DEPTH) {
          const query = parseBrackets(lexeme, { depth: depth + 1, field, isValues: lexeme.isValues })
          return query && { occur, query }
        }
        report('query-limit', `Brackets nest deeper than ${MAX_DEPTH}; this one was ignored.`, lexeme.at)
        return undefined
      } else if (lexeme.kind === 'word' || lexeme.kind === 'phrase' || lexeme.kind === 'facet') {
        const query = leaves > mostLeaves ? undefined : readLeaf(lexeme, field, report)
        if (query === undefined || leaves++ >= mostLeaves) return undefined
        return { occur, query }
      } else break
    }
    next--
    return undefined
  }

  function parseBrackets(open: Lexeme, scope: Scope): Query | undefined {
    const clauses = parseGroup(scope)
    const close = lexemes[next++]
    if (close === undefined)
      report('query-bracket', 'This bracket is not closed; it was taken to reach the end.', open.at)
    if (clauses.length === 0) return undefined
    const group: GroupQuery = { kind: 'group', clauses }
    const { boost } = readModifiers(
      close?.kind === 'close' ? close.modifiers : [],
      isRestriction(group)
        ? { takes: '', what: 'A group of facets, which does not change the order,', report }
        : { takes: '^', what: 'A group', report },
    )
    return withoutBrackets(boost === undefined ? group : { ...group, boost })
  }

  function closeGroup(open: readonly OpenClause[], { depth, isValues }: Scope): Clause[] {
    const clauses = open.flatMap((clause) => {
      if (clause.and === undefined || clause.query.kind !== 'group') return [clause]
      // An AND beside other clauses is a group of its own, which must be writable with brackets.
      const isGroup = depth === 0 || open.length > 1
      if (!isGroup || heightOf(clause.query) <= MAX_DEPTH - depth) return [clause]
      report('query-limit', `AND and brackets nest deeper than ${MAX_DEPTH}; this AND was ignored.`, clause.and.at)
      return clause.query.clauses.map((part) => ({ ...part, isOption: false }))
    })
    // What stands alone is no option.
    const isChoice = isValues && clauses.length > 1
    return clauses.map(({ occur, query, isOption }) => ({
      occur: occur === 'should' && !isOption && !isChoice && isRestriction(query) ? 'must' : occur,
      query,
    }))
  }
}

function addClause(clauses: OpenClause[], clause: Clause, join: Lexeme | undefined): void {
  const last = clauses.pop()
  const isOption = join?.kind === 'or'
  if (last === undefined) clauses.push({ ...clause, isOption })
  else if (join?.kind === 'and') clauses.push(conjunction(last, clause, join))
  else clauses.push({ ...last, isOption: last.isOption || isOption }, { ...clause, isOption })
}

function conjunction(left: OpenClause, right: Clause, and: Lexeme): OpenClause {
  const must = ({ occur, query }: Clause): Clause => ({ occur: occur === 'not' ? 'not' : 'must', query })
  const isRequired = left.occur === 'must' || right.occur === 'must'
  return {
    occur: isRequired ? 'must' : 'should',
    query: { kind: 'group', clauses: [...(chainOf(left) ?? [must(left)]), must(right)] },
    isOption: left.isOption,
    and,
  }
}

/** Gives the parts of what AND joined already, which another AND adds to. */
function chainOf({ occur, query }: Clause): readonly Clause[] | undefined {
  const isChain =
    occur !== 'not' &&
    query.kind === 'group' &&
    query.boost === undefined &&
    query.clauses.every((clause) => clause.occur !== 'should')
  return isChain ? query.clauses : undefined
}

/** Brackets around nothing but a facet or another group add nothing. */
function withoutBrackets(group: GroupQuery): Query {
  const [only, ...others] = group.clauses
  if (only === undefined || others.length > 0 || only.occur === 'not') return group
  if (only.query.kind === 'facet') return only.query
  if (only.query.kind !== 'group' || (group.boost !== undefined && only.query.boost !== undefined)) return group
  return { ...only.query, ...(group.boost !== undefined && { boost: group.boost }) }
}

/** How many brackets, one within the other, write a query. */
function heightOf(query: Query): number {
  return query.kind === 'group' ? 1 + Math.max(0, ...query.clauses.map((clause) => heightOf(clause.query))) : 0
}
