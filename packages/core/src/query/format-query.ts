import type { Clause, Query } from './query.ts'

const SIGNS: Readonly<Record<Clause['occur'], string>> = { should: '', must: '+', not: '-' }

/**
 * Writes a query in the query language.
 *
 * @example
 * formatQuery(parseQuery('labs AND -(design OR "user research")').query) // => '(+labs -(design "user research"))'
 */
export function formatQuery(query: Query): string {
  if (query.kind === 'group') return query.clauses.map(formatClause).join(' ')
  const field = query.field === undefined ? '' : `${query.field}:`
  if (query.kind === 'phrase') return `${field}"${query.words.join(' ')}"`
  return `${field}${query.word}${query.prefix ? '*' : ''}`
}

function formatClause({ occur, query }: Clause): string {
  const text = formatQuery(query)
  return SIGNS[occur] + (query.kind === 'group' ? `(${text})` : text)
}
