import type { Article } from '../article.ts'
import type { Concept } from '../concept.ts'
import type { FacetCounts, FacetInfo, FacetRequest, Filters } from '../facets/facet.ts'
import type { Query } from '../query/query.ts'

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
  /** Articles like one, best first. */
  similar(id: string, options: SimilarOptions): Promise<readonly Scored[]>
  /** Articles in the order asked; an unknown id throws `article-unknown`. */
  articles(ids: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<readonly Article[]>
}

/** What {@link Engine.describe} tells. */
export interface EngineInfo {
  readonly articles: number
  readonly concepts: number
  /** BCP 47 codes with the number of articles, most first. */
  readonly languages: readonly { readonly code: string; readonly articles: number }[]
  /** Fields that a query may name. */
  readonly fields: readonly string[]
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
  /** Language of facet labels. */
  readonly language: string
  readonly signal?: AbortSignal
}

/** `relevance`: best first; `date`: newest first, undated last; `title`: A to Z. Ties: newest, then id. */
export type Sort = 'relevance' | 'date' | 'title'

/** An article and how well it answers; scores compare within one result only. */
export interface Scored {
  readonly id: string
  readonly score: number
}

/** What an engine found. */
export interface EngineResult {
  /** Articles that match query and filters, on all pages. */
  readonly total: number
  readonly hits: readonly Scored[]
  readonly facets: FacetCounts
  /** Filter values that no article has, with the value that was probably meant. */
  readonly unknownValues: readonly { readonly facet: string; readonly value: string; readonly nearest?: string }[]
}

/** Terms asked for: those of given words, or those of the words that begin so. */
export type TermsRequest = { readonly signal?: AbortSignal } & (
  | { readonly words: readonly string[] }
  | { readonly prefix: string; readonly limit: number }
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

/** How many similar articles. */
export interface SimilarOptions {
  readonly limit: number
  readonly signal?: AbortSignal
}
