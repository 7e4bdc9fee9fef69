/** The fields that a query may name. `body` is all text that is neither title nor heading nor the source's summary. */
export const FIELDS = ['title', 'summary', 'heading', 'body', 'author'] as const

/** A searched part of an article. */
export type Field = (typeof FIELDS)[number]

/** What is asked, as a tree. {@link formatQuery} writes it, {@link parseQuery} reads it. */
export type Query = WordQuery | PhraseQuery | GroupQuery

/** A word as typed; `prefix` for `inno*`, which matches every word that begins so. */
export interface WordQuery {
  readonly kind: 'word'
  readonly word: string
  readonly field?: Field
  readonly prefix?: boolean
}

/** Words that must stand one after the other, as written but for case and diacritics. */
export interface PhraseQuery {
  readonly kind: 'phrase'
  readonly words: readonly string[]
  readonly field?: Field
}

/**
 * Clauses together: every `must` matches, no `not` does, and, where there is no `must`, at least one `should`.
 * A group of nothing but `not` matches everything else; an empty group matches every article.
 */
export interface GroupQuery {
  readonly kind: 'group'
  readonly clauses: readonly Clause[]
}

/** A part of a {@link GroupQuery}. */
export interface Clause {
  readonly occur: 'should' | 'must' | 'not'
  readonly query: Query
}

/** Visits the words and phrases of a query that an article may match by, in order; excluded ones are left out. */
export function positiveLeaves(query: Query): readonly (WordQuery | PhraseQuery)[] {
  if (query.kind !== 'group') return [query]
  return query.clauses.flatMap((clause) => (clause.occur === 'not' ? [] : positiveLeaves(clause.query)))
}
