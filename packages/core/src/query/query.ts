import type { Filter } from '../facets/facet.ts'

/** The fields that a query may name. `body` is all text that is neither title nor heading nor the source's summary. */
export const FIELDS = ['title', 'summary', 'heading', 'body', 'author'] as const

/** A searched part of an article. */
export type Field = (typeof FIELDS)[number]

/** What is asked, as a tree. {@link formatQuery} writes it, {@link parseQuery} reads it. */
export type Query = WordQuery | PhraseQuery | FacetQuery | GroupQuery

/** A word as typed, which may have punctuation within it: `e-Residency`. */
export interface WordQuery {
  readonly kind: 'word'
  readonly word: string
  readonly field?: Field
  /** For `inno*`, which matches every word that begins so. */
  readonly prefix?: true
  /** For `word~`: matches words that differ from it in at most so many letters. */
  readonly edits?: 1 | 2
  /** Multiplies the score; above 0, at most 100; default 1. */
  readonly boost?: number
}

/** Words that must stand one after the other, as written but for case and diacritics. */
export interface PhraseQuery {
  readonly kind: 'phrase'
  readonly words: readonly string[]
  readonly field?: Field
  /** For `"near words"~5`: in any order, in one passage, with at most so many other words between them. */
  readonly distance?: number
  readonly boost?: number
}

/** A value or range of a facet, as `country:DK`. It decides which articles match, never their order. */
export interface FacetQuery {
  readonly kind: 'facet'
  readonly facet: string
  readonly filter: Filter
}

/**
 * Clauses together: every `must` matches, no `not` does, and, where no `must` asks for more than facets, at least one
 * `should`.
 * A group of nothing but `not` matches everything else; an empty group matches every article.
 */
export interface GroupQuery {
  readonly kind: 'group'
  readonly clauses: readonly Clause[]
  readonly boost?: number
}

/** A part of a {@link GroupQuery}. */
export interface Clause {
  readonly occur: 'should' | 'must' | 'not'
  readonly query: Query
}

/** Matches every article. */
export const EVERYTHING: Query = { kind: 'group', clauses: [] }

/** Visits the words and phrases of a query that an article may match by, in order; excluded ones are left out. */
export function positiveLeaves(query: Query): readonly (WordQuery | PhraseQuery)[] {
  return leavesOf(query, (clause) => clause.occur !== 'not')
}

/** Visits the words and phrases of a query in order, those of unwanted clauses left out. */
export function leavesOf(
  query: Query,
  isWanted: (clause: Clause) => boolean = () => true,
): readonly (WordQuery | PhraseQuery)[] {
  if (query.kind === 'facet') return []
  if (query.kind !== 'group') return [query]
  return query.clauses.filter(isWanted).flatMap((clause) => leavesOf(clause.query, isWanted))
}

/** Tells a word without field, prefix or tolerance. */
export function isPlain(query: Query): query is WordQuery {
  return query.kind === 'word' && query.field === undefined && query.prefix !== true && query.edits === undefined
}
