import type { Article, Problem } from '../article.ts'
import { checkChoice, checkOptions, wholeNumber } from '../check-options.ts'
import type { AmbiguousValue, Engine, Recall, Sort, UnknownValue, Versions } from '../engine/engine.ts'
import type { WordMatch } from '../engine/expand-word.ts'
import type { Explanation } from '../engine/explain.ts'
import { VidenError } from '../errors.ts'
import { checkFilters } from '../facets/check-filters.ts'
import type { FacetCounts, FacetRequest, Filters, Interval } from '../facets/facet.ts'
import { parseQuery, type Syntax } from '../query/parse-query.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { checkLanguage } from './check-language.ts'
import { type ArticleVersion, describeVersions } from './describe-versions.ts'
import { createHighlighter } from './highlight.ts'
import { readHits } from './read-hits.ts'
import { makeSnippets, type Snippet } from './snippet.ts'
import { suggestSpelling } from './suggest-spelling.ts'

/** How to search. */
export interface SearchOptions {
  /** Values or ranges by facet; default none. See {@link Filters}. */
  readonly filters?: Filters
  /** Facets to count, by name or as {@link FacetRequest} says; default none. */
  readonly facets?: readonly (string | (Omit<FacetRequest, 'limit'> & { readonly limit?: number }))[]
  /** Hits on a page; default 10. */
  readonly limit?: number
  /** Hits to leave out before the page; default 0. */
  readonly offset?: number
  /** Default `relevance`. */
  readonly sort?: Sort
  /** `full` (default) reads the query language, `plain` takes every character as text. */
  readonly syntax?: Syntax
  /** `broad` also finds what the best articles for the query have in common with others; default `exact`. */
  readonly recall?: Recall
  /** Whether each hit tells what its score is made of; default not. */
  readonly explain?: boolean
  /** Snippets a hit; default 2. */
  readonly snippets?: number
  /**
   * The reader's language, BCP 47: of facet labels, and of the version that is shown of a work;
   * default English labels, and the best version.
   */
  readonly language?: string
  /**
   * Whether the versions of a work (an original, its translations and near-duplicates) are `one` hit (default), shown
   * in the reader's language if that version is found, else by the original, else by the best; or each is, with `all`.
   * Total and facets count works, or versions.
   */
  readonly versions?: Versions
  readonly signal?: AbortSignal
}

/** What is shown of an article in a list: all that describes it, not its text. */
export type ArticleCard = Pick<
  Article,
  | 'id'
  | 'title'
  | 'language'
  | 'type'
  | 'creators'
  | 'published'
  | 'summary'
  | 'source'
  | 'facets'
  | 'duplicateOf'
  | 'translationOf'
>

/** One result. */
export interface Hit {
  readonly article: ArticleCard
  /** Compares within this result only. Of a work, the score of the best version found. */
  readonly score: number
  /** All other versions of the work, whether or not they were found: the original first, duplicates last. */
  readonly versions?: readonly ArticleVersion[]
  /** Id of the version that score and explanation are of, where it is another one. */
  readonly bestVersion?: string
  /** What the score is made of, greatest part first, where it was asked for. */
  readonly explanation?: readonly Explanation[]
  readonly snippets: readonly Snippet[]
}

/** One page of what was found, and the counts of all of it. */
export interface SearchResult {
  /** Works found, on all pages: an article counts once with all its versions, unless `versions` is `all`. */
  readonly total: number
  readonly hits: readonly Hit[]
  readonly facets: FacetCounts
  /** Words of the query that no article has, in any reading. */
  readonly missing: readonly string[]
  /** Did you mean: the query with its unknown words replaced; only where a word is unknown and another is near. */
  readonly suggestion?: string
  /** What was odd about query and filters, with its column. */
  readonly problems: readonly Problem[]
}

const OPTIONS = [
  ...['filters', 'facets', 'limit', 'offset', 'sort', 'syntax'],
  ...['recall', 'explain', 'snippets', 'language', 'versions', 'signal'],
]
const SORTS: readonly string[] = ['relevance', 'date', 'title'] satisfies readonly Sort[]
const SYNTAXES: readonly string[] = ['full', 'plain'] satisfies readonly Syntax[]
const INTERVALS: readonly string[] = ['year', 'month'] satisfies readonly Interval[]
const RECALLS: readonly string[] = ['exact', 'broad'] satisfies readonly Recall[]
const VERSIONS: readonly string[] = ['one', 'all'] satisfies readonly Versions[]

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
  if (typeof text !== 'string') throw new VidenError('option-invalid', `A query is a text, not ${typeof text}.`)
  if (!Array.isArray(options.facets ?? []))
    throw new VidenError('option-invalid', '"facets" takes a list, such as ["country"].')
  const { filters = {}, sort = 'relevance', syntax = 'full', recall = 'exact', versions = 'one' } = options
  const { language, signal } = options
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  const offset = wholeNumber('offset', options.offset, { or: 0, least: 0 })
  const count = wholeNumber('snippets', options.snippets, { or: 2, least: 0 })
  checkChoice('sort', sort, SORTS)
  checkChoice('syntax', syntax, SYNTAXES)
  checkChoice('recall', recall, RECALLS)
  checkChoice('versions', versions, VERSIONS)
  if (options.explain !== undefined && typeof options.explain !== 'boolean')
    throw new VidenError('option-invalid', `"explain" is true or false, not ${options.explain}.`)
  if (language !== undefined) checkLanguage(language)
  checkFilters(filters)
  const facets = (options.facets ?? []).map(readFacetRequest)
  const facetNames = engine.describe().facets.map(({ name }) => name)
  const { query, problems } = parseQuery(text, { syntax, facets: facetNames })
  const found = await engine.search({
    query,
    filters,
    // A facet that is asked for twice is counted once, in the way last asked.
    facets: [...new Map(facets.map((facet) => [facet.name, facet])).values()],
    limit,
    offset,
    sort,
    ...(language !== undefined && { language }),
    recall,
    versions,
    ...(options.explain !== undefined && { explain: options.explain }),
    ...(signal && { signal }),
  })
  const read = await readHits(engine, found.hits, signal && { signal })
  const weights = weighWords(found.words, engine.describe().articles)
  const analyzer = createAnalyzer()
  const hits = read.map(({ article, best, hit, others }): Hit => {
    const { score, bestVersion, explanation } = hit
    const highlighter = createHighlighter(query, article, { analyzer, words: found.words })
    return {
      article: toCard(article),
      score,
      ...(others.length > 0 && { versions: describeVersions(article, others) }),
      ...(bestVersion !== undefined && { bestVersion }),
      ...(explanation !== undefined && { explanation: explanation.map((part) => withMention(part, best)) }),
      snippets: makeSnippets(article, highlighter, { count, weights }),
    }
  })
  const suggestion = suggestSpelling(query, found.words)
  return {
    total: found.total,
    hits,
    facets: found.facets,
    missing: missingWords(found.words),
    ...(suggestion !== undefined && { suggestion }),
    problems: [...problems, ...distinctProblems(filterProblems(found))],
  }
}

/** Why a concept matched: the words by which the article names it. */
function withMention(part: Explanation, { mentions, text }: Article): Explanation {
  const found = part.concept === undefined ? undefined : mentions.find(({ concept }) => concept === part.concept)
  return found === undefined ? part : { ...part, mention: text.slice(found.start, found.end) }
}

function readFacetRequest(given: NonNullable<SearchOptions['facets']>[number]): FacetRequest {
  const request = typeof given === 'string' ? { name: given } : (given ?? {})
  checkOptions(request, ['name', 'by', 'limit', 'interval', 'contains'])
  const { name, interval, contains } = request
  if (typeof name !== 'string') throw new VidenError('option-invalid', 'A facet to count needs its "name".')
  checkChoice('interval', interval, INTERVALS)
  if (contains !== undefined && typeof contains !== 'string')
    throw new VidenError('option-invalid', `"contains" takes a text, not ${contains}.`)
  return { ...request, limit: wholeNumber('facets limit', request.limit, { or: 20, least: 0 }) }
}

/** Gives what is shown of an article in a list. */
export function toCard(article: Article): ArticleCard {
  const { id, title, language, type, creators, published, summary, source, facets } = article
  const { duplicateOf, translationOf } = article
  return {
    ...{ id, title, language, type, creators },
    ...(published !== undefined && { published }),
    ...(summary !== undefined && { summary }),
    ...{ source, facets },
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(translationOf !== undefined && { translationOf }),
  }
}

function missingWords(words: readonly WordMatch[]): string[] {
  return words.flatMap(({ documents, groups, word }) => {
    const isFound = documents > 0 || groups.length > 1 || groups.flat().some(({ pairs }) => pairs !== undefined)
    return isFound ? [] : [word]
  })
}

/** A word in few articles says more about a passage than one in most. */
function weighWords(words: readonly WordMatch[], articles: number): Map<string, number> {
  return new Map(words.map(({ documents, word }) => [word, Math.log(1 + articles / (documents + 1))]))
}

/** A value that a query names twice is one problem. */
function distinctProblems(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.source + problem.message, problem])).values()]
}

/** Gives the problems of facet values: those that no article has, and labels that several have. */
export function filterProblems({
  ambiguousValues,
  unknownValues,
}: {
  readonly unknownValues: readonly UnknownValue[]
  readonly ambiguousValues: readonly AmbiguousValue[]
}): Problem[] {
  return [...unknownValues.map(unknownValue), ...ambiguousValues.map(ambiguousValue)]
}

function unknownValue({ facet, nearest, source, value }: UnknownValue): Problem {
  const meant = nearest === undefined ? '.' : `; did you mean "${nearest}"?`
  return { code: 'facet-value-unknown', message: `No article has ${facet} "${value}"${meant}`, source }
}

function ambiguousValue({ candidates, facet, source, value }: AmbiguousValue): Problem {
  const message = `"${value}" names ${candidates.length} values of ${facet}; give the one that you mean: ${candidates.join(', ')}.`
  return { code: 'facet-value-ambiguous', message, source }
}
