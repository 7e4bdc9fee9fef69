import type { Article, Problem } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine, Sort } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { checkFilters } from '../facets/check-filters.ts'
import type { FacetCounts, Filters } from '../facets/facet.ts'
import { parseQuery, type Syntax } from '../query/parse-query.ts'
import { positiveLeaves, type Query } from '../query/query.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { createHighlighter } from './highlight.ts'
import { makeSnippets, type Snippet } from './snippet.ts'
import { suggestSpelling } from './suggest-spelling.ts'

/** How to search. */
export interface SearchOptions {
  /** Values or ranges by facet; default none. See {@link Filters}. */
  readonly filters?: Filters
  /** Facets to count, by name or with `by` (another facet, for trends) and `limit` (default 20); default none. */
  readonly facets?: readonly (string | { readonly name: string; readonly by?: string; readonly limit?: number })[]
  /** Hits on a page; default 10. */
  readonly limit?: number
  /** Hits to leave out before the page; default 0. */
  readonly offset?: number
  /** Default `relevance`. */
  readonly sort?: Sort
  /** `full` (default) reads the query language, `plain` takes every character as text. */
  readonly syntax?: Syntax
  /** Snippets a hit; default 2. */
  readonly snippets?: number
  /** Language of facet labels, BCP 47; default `en`. */
  readonly language?: string
  readonly signal?: AbortSignal
}

/** What is shown of an article in a list: all but its text. */
export type ArticleCard = Pick<
  Article,
  'id' | 'title' | 'language' | 'type' | 'creators' | 'published' | 'source' | 'facets'
>

/** One result. */
export interface Hit {
  readonly article: ArticleCard
  /** Compares within this result only. */
  readonly score: number
  readonly snippets: readonly Snippet[]
}

/** One page of what was found, and the counts of all of it. */
export interface SearchResult {
  /** Articles found, on all pages. */
  readonly total: number
  readonly hits: readonly Hit[]
  readonly facets: FacetCounts
  /** Did you mean: the query with its unknown words replaced; only where a word is unknown and another is near. */
  readonly suggestion?: string
  /** What was odd about query and filters, with its column. */
  readonly problems: readonly Problem[]
}

const OPTIONS = ['filters', 'facets', 'limit', 'offset', 'sort', 'syntax', 'snippets', 'language', 'signal']
const SORTS: readonly string[] = ['relevance', 'date', 'title'] satisfies readonly Sort[]
const SYNTAXES: readonly string[] = ['full', 'plain'] satisfies readonly Syntax[]

/**
 * Searches. Words are optional, and more of them rank an article higher; an empty query finds every article.
 *
 * @returns At most `limit` hits, best first, with snippets; counts of the facets asked for; problems of the query.
 * @throws {VidenError} `option-invalid`, `facet-unknown`; whatever the query, it is answered.
 * @example
 * const result = await search(engine, '"service design" OR samskabelse', { facets: ['country'], limit: 5 })
 * result.hits[0].article.title
 */
export async function search(engine: Engine, text: string, options: SearchOptions = {}): Promise<SearchResult> {
  checkOptions(options, OPTIONS)
  const { filters = {}, sort = 'relevance', syntax = 'full', language = 'en', signal } = options
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  const offset = wholeNumber('offset', options.offset, { or: 0, least: 0 })
  const count = wholeNumber('snippets', options.snippets, { or: 2, least: 0 })
  if (!SORTS.includes(sort))
    throw new VidenError('option-invalid', `"sort" is one of ${SORTS.join(', ')}, not "${sort}".`)
  if (!SYNTAXES.includes(syntax))
    throw new VidenError('option-invalid', `"syntax" is one of ${SYNTAXES.join(', ')}, not "${syntax}".`)
  checkFilters(filters)
  const facets = (options.facets ?? []).map((facet) => {
    if (typeof facet !== 'string') checkOptions(facet, ['name', 'by', 'limit'])
    const { name, by, limit: most } = typeof facet === 'string' ? { name: facet } : facet
    return { name, ...(by !== undefined && { by }), limit: wholeNumber('facets limit', most, { or: 20, least: 0 }) }
  })

  const { query, problems } = parseQuery(text, syntax)
  const found = await engine.search({
    query,
    filters,
    // A facet that is asked for twice is counted once, in the way last asked.
    facets: [...new Map(facets.map((facet) => [facet.name, facet])).values()],
    limit,
    offset,
    sort,
    language,
    ...(signal && { signal }),
  })
  const ids = found.hits.map(({ id }) => id)
  const articles = await engine.articles(ids, signal && { signal })
  const weights = await weighWords(engine, query)
  const analyzer = createAnalyzer()
  const hits = articles.map(
    (article, place): Hit => ({
      article: toCard(article),
      score: found.hits[place]?.score ?? 0,
      snippets: makeSnippets(article, createHighlighter(query, article, analyzer), { count, weights }),
    }),
  )
  const suggestion = await suggestSpelling(engine, query)
  return {
    total: found.total,
    hits,
    facets: found.facets,
    ...(suggestion !== undefined && { suggestion }),
    problems: [...problems, ...found.unknownValues.map(unknownValue)],
  }
}

/** Gives what is shown of an article in a list. */
export function toCard(article: Article): ArticleCard {
  const { id, title, language, type, creators, published, source, facets } = article
  return { id, title, language, type, creators, ...(published !== undefined && { published }), source, facets }
}

/** A word in few articles says more about a passage than one in most. */
async function weighWords(engine: Engine, query: Query): Promise<Map<string, number>> {
  const words = positiveLeaves(query).flatMap((leaf) =>
    leaf.kind === 'word' && leaf.prefix !== true ? [leaf.word] : [],
  )
  const { articles } = engine.describe()
  const statistics = await engine.terms({ words })
  return new Map(statistics.map(({ word, documents }) => [word, Math.log(1 + articles / (documents + 1))]))
}

/** Gives the problem of a filter value that no article has. */
export function unknownValue({ facet, value, nearest }: { facet: string; value: string; nearest?: string }): Problem {
  const meant = nearest === undefined ? '' : `; did you mean "${nearest}"?`
  return { code: 'facet-value-unknown', message: `No article has ${facet} "${value}"${meant}`, source: 'query' }
}
