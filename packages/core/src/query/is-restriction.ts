import type { Query } from './query.ts'

/** Tells what is made of facets only, which restricts the articles beside it unless OR or a sign says otherwise. */
export function isRestriction(query: Query): boolean {
  if (query.kind !== 'group') return query.kind === 'facet'
  return query.clauses.length > 0 && query.clauses.every((clause) => isRestriction(clause.query))
}
