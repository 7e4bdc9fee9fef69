import type { Filter } from '../facets/facet.ts'
import { isRestriction } from './is-restriction.ts'
import { isOperator } from './lex.ts'
import type { Clause, Field, GroupQuery, PhraseQuery, Query, WordQuery } from './query.ts'

const SIGNS: Readonly<Record<Clause['occur'], string>> = { should: '', must: '+', not: '-' }
/** A value that is read as it is, without quotation marks. */
const PLAIN_VALUE = /^[\p{L}\p{N}_/][\p{L}\p{M}\p{N}_/.&'’-]*$/u

/**
 * Writes a query in the query language.
 *
 * @example
 * formatQuery(parseQuery('labs AND -(design OR "user research")').query) // => '(+labs -(design "user research"))'
 */
export function formatQuery(query: Query): string {
  if (query.kind === 'group' && query.boost === undefined) return formatClauses(query.clauses, undefined)
  return formatPart(query, undefined)
}

/** @param named - The field that is named before the brackets around these clauses. */
function formatClauses(clauses: readonly Clause[], named: Field | undefined): string {
  let text = ''
  for (const [place, clause] of clauses.entries()) {
    const [before, after] = [clauses[place - 1], clauses[place + 1]]
    if (before !== undefined) text += isOption(before) || isOption(clause) ? ' OR ' : ' '
    // A facet restricts without a sign, but beside OR.
    const isImplied = clause.occur === 'must' && isRestriction(clause.query) && !isOption(before) && !isOption(after)
    text += `${isImplied ? '' : SIGNS[clause.occur]}${formatPart(clause.query, named)}`
  }
  return text
}

/** Tells a facet that does not restrict what stands beside it, which only OR says. */
function isOption(clause: Clause | undefined): boolean {
  return clause?.occur === 'should' && isRestriction(clause.query)
}

function formatPart(query: Query, named: Field | undefined): string {
  if (query.kind === 'facet') return `${query.facet}:${formatFilter(query.filter)}`
  if (query.kind === 'group') return formatGroup(query, named)
  const field = query.field === undefined || query.field === named ? '' : `${query.field}:`
  return `${field}${query.kind === 'word' ? formatWord(query) : formatPhrase(query)}${formatBoost(query)}`
}

function formatGroup(group: GroupQuery, named: Field | undefined): string {
  const values = formatValues(group)
  if (values !== undefined) return values
  const field = named ?? commonField(group)
  const name = field === undefined || field === named ? '' : `${field}:`
  return `${name}(${formatClauses(group.clauses, field)})${formatBoost(group)}`
}

/** Writes values of one facet behind its name: `country:(DK NO -SE)`. */
function formatValues({ clauses, boost }: GroupQuery): string | undefined {
  const [first, ...more] = clauses
  if (first?.query.kind !== 'facet' || more.length === 0 || boost !== undefined) return undefined
  const { facet } = first.query
  const values: string[] = []
  for (const { occur, query } of clauses) {
    if (query.kind !== 'facet' || query.facet !== facet) return undefined
    values.push(SIGNS[occur] + formatFilter(query.filter))
  }
  return clauses.some(({ occur }) => occur === 'should') ? `${facet}:(${values.join(' ')})` : undefined
}

/** Gives the field that all words and phrases of a query name. */
function commonField(query: Query): Field | undefined {
  const fields = new Set<Field | undefined>()
  addFields(query)
  const [field, ...others] = fields
  return others.length === 0 ? field : undefined

  function addFields(part: Query): void {
    if (part.kind === 'group') for (const clause of part.clauses) addFields(clause.query)
    else if (part.kind !== 'facet') fields.add(part.field)
  }
}

function formatWord({ word, prefix, edits }: WordQuery): string {
  return `${word}${prefix ? '*' : ''}${edits === undefined ? '' : `~${edits}`}`
}

function formatPhrase({ words, distance }: PhraseQuery): string {
  return `"${words.join(' ')}"${distance === undefined ? '' : `~${distance}`}`
}

function formatBoost({ boost }: { readonly boost?: number }): string {
  return boost === undefined ? '' : `^${boost}`
}

function formatFilter(filter: Filter): string {
  if (!isList(filter)) return `${filter.from ?? ''}..${filter.to ?? ''}`
  const values = filter.map(formatValue)
  return values.length === 1 ? values.join('') : `(${values.join(' ')})`
}

function formatValue(value: string): string {
  const isPlain = PLAIN_VALUE.test(value) && !value.includes('..') && !isOperator(value)
  // No quotation mark can stand between quotation marks.
  return isPlain ? value : `"${value.replace(/[\s"“”„«»]+/g, ' ').trim()}"`
}

function isList(filter: Filter): filter is readonly string[] {
  return Array.isArray(filter)
}
