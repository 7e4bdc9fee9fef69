import type { Article } from '../article.ts'
import type { Concept } from '../concept.ts'
import type { FacetCounts, FacetInfo, FacetRequest, Filters } from '../facets/facet.ts'
import type { Query } from '../query/query.ts'
import type { WordMatch } from './expand-word.ts'
import type { Explanation } from './explain.ts'

/**
 * Retrieves, ranks and counts. Everything shown to a reader is computed once, elsewhere in core, from what it returns.
 * The embedded engine of `openIndex` is the default; others implement the same interface.
 */
export interface Engine {
  /** What there is to search. */
  describe(): EngineInfo
  search(request: SearchRequest): Promise<EngineResult>
  /** Statistics of terms and of the words that stand for them. */
  terms(request: TermsRequest): Promise<readonly TermStatistics[]>
  /** Concepts by id or type, sorted by id. */
  concepts(request: ConceptsRequest): Promise<readonly Concept[]>
  /** Articles like one, best first, one version of each work and none of its own. */
  similar(id: string, options: SimilarOptions): Promise<readonly SimilarScored[]>
  /** Articles in the order asked; an unknown id throws `article-unknown`. */
  articles(ids: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<readonly Article[]>
}

/** What {@link Engine.describe} tells. */
export interface EngineInfo {
  readonly articles: number
  readonly concepts: number
  /**
   * All languages that there is text in, as BCP 47 codes with the number of articles, most first. One in which there are
   * only passages, of articles in others, has 0 articles: queries are read in it too.
   */
  readonly languages: readonly { readonly code: string; readonly articles: number }[]
  /** Fields that a query may name. */
  readonly fields: readonly string[]
  /**
   * Those that the index was built with, then `concept`, which every engine has: the concepts (but for dates and sums) that an
   * article names, or that its metadata asserts. Its values are those concepts alone, not the broader ones.
   */
  readonly facets: readonly FacetInfo[]
  /** Of the analyzer and the fields. */
  readonly fingerprint: string
  /** Version of the index file. */
  readonly format: number
}

/** What an engine is asked to find. */
export interface SearchRequest {
  readonly query: Query
  readonly filters: Filters
  readonly facets: readonly FacetRequest[]
  readonly limit: number
  readonly offset: number
  readonly sort: Sort
  /** The reader's language, BCP 47: of facet labels (else `en`), and of the version of a work that is shown (else the best). */
  readonly language?: string
  /** Default `one`. */
  readonly versions?: Versions
  /** `broad` adds terms that the best articles have in common; default `exact`. */
  readonly recall?: Recall
  /** Whether each hit tells what its score is made of; default not. */
  readonly explain?: boolean
  readonly signal?: AbortSignal
}

/** `relevance`: best first; `date`: newest first, undated last; `title`: A to Z. Ties: newest, then id. */
export type Sort = 'relevance' | 'date' | 'title'

/** `exact`: what the query asks for; `broad`: also what the best articles for it have in common. */
export type Recall = 'exact' | 'broad'

/**
 * What is a hit of its own, where several articles are versions of one work: an original, its translations and near-duplicates.
 * `one`: each work, by the version in the reader's language if that is found, else by the original, else by the best;
 * a duplicate gives way to what it repeats. The score is that of the best version, date and title are those of the one
 * shown, and what is counted is works. `all`: each version.
 */
export type Versions = 'one' | 'all'

/** An article and how well it answers; scores compare within one result only. */
export interface Scored {
  readonly id: string
  readonly score: number
  /** Ids of all other versions of the work, whether or not they were found: the original first, duplicates last. */
  readonly versions?: readonly string[]
  /** Id of the version that score and explanation are of, where it is another one. */
  readonly bestVersion?: string
  /** What the score is made of, greatest part first; where it was asked for. */
  readonly explanation?: readonly Explanation[]
}

/** What an engine found. */
export interface EngineResult {
  /** Works that match query and filters by any of their versions, on all pages; articles, where each version counts. */
  readonly total: number
  readonly hits: readonly Scored[]
  readonly facets: FacetCounts
  /** What each word of the query was taken for, in order; an engine that reads words as typed gives none. */
  readonly words: readonly WordMatch[]
  /** Values in query and filters that no article has. */
  readonly unknownValues: readonly UnknownValue[]
  /** Labels in query and filters that several values have; all of these were chosen. */
  readonly ambiguousValues: readonly AmbiguousValue[]
}

/** A facet value that no article has. */
export interface UnknownValue {
  /** Where it was given. */
  readonly source: 'query' | 'filters'
  readonly facet: string
  readonly value: string
  /** The value that was probably meant. */
  readonly nearest?: string
}

/** A label that several values of a facet have. */
export interface AmbiguousValue extends Pick<UnknownValue, 'source' | 'facet' | 'value'> {
  /** The values, in the order of the facet's. */
  readonly candidates: readonly string[]
}

/**
 * Terms asked for: those of given words, several with spaces between them being counted where they stand side by side;
 * or the words, or the frequent phrases, that begin so; or the words near to one.
 */
export type TermsRequest = { readonly signal?: AbortSignal } & (
  | { readonly words: readonly string[] }
  | { readonly prefix: string; readonly of?: 'words' | 'phrases'; readonly limit: number }
  | { readonly near: string; readonly limit: number }
)

/** A word and in how many articles it, or another form of it, occurs. */
export interface TermStatistics {
  readonly word: string
  readonly documents: number
}

/** Which concepts: all where nothing is said. */
export interface ConceptsRequest {
  readonly ids?: readonly string[]
  readonly type?: string
  readonly signal?: AbortSignal
}

/** An article like another, and what both have. */
export interface SimilarScored extends Scored {
  /** Words that both have and few others, the most telling first. */
  readonly words: readonly string[]
  /** Ids of concepts that both name, the most telling first. */
  readonly concepts: readonly string[]
}

/** How many similar articles. */
export interface SimilarOptions {
  readonly limit: number
  /** The reader's language, BCP 47; default that of the article. See {@link Versions}. */
  readonly language?: string
  readonly signal?: AbortSignal
}
