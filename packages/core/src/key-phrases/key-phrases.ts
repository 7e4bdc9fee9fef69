import type { Problem } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import { isNamed } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { checkFilters } from '../facets/check-filters.ts'
import type { Filters } from '../facets/facet.ts'
import { parseQuery } from '../query/parse-query.ts'
import { checkLanguage } from '../results/check-language.ts'
import { filterProblems } from '../results/search.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { choosePhrases } from './choose-phrases.ts'
import { collectCandidates } from './collect-candidates.ts'
import type { KeyPhrase } from './key-phrase.ts'
import { scoreCandidates } from './score-candidates.ts'

/** Of which articles, and how many. */
export interface KeyPhrasesOptions {
  /** A query, as of `search`: of the articles found. */
  readonly query?: string
  /** Of the articles with these values; default all. See {@link Filters}. */
  readonly filters?: Filters
  /** Of these articles, instead of query and filters. */
  readonly ids?: readonly string[]
  /** Phrases at most; default 10. */
  readonly limit?: number
  /** The reader's language, BCP 47, of labels of concepts; default `en`. */
  readonly language?: string
  readonly signal?: AbortSignal
}

/** What sets articles apart from the corpus. */
export interface KeyPhrases {
  /** Works found; of these, at most the best 200 are read. */
  readonly total: number
  /** Articles that were read. */
  readonly read: number
  /** Those first that say most. */
  readonly phrases: readonly KeyPhrase[]
  /** What was odd about query and filters. */
  readonly problems: readonly Problem[]
}

/** Articles that are read; more change little. */
const MOST = 200
/** Concepts that say of a text what no reader looks for in it. */
const LEFT_OUT: readonly string[] = ['level', 'kind', 'language', 'stage', 'impact', 'outcome']

/**
 * Gives the words, phrases and concepts that set articles apart from all others of the index: those that are in more of
 * them, and more often, than the corpus has them. A longer phrase is preferred to its parts.
 *
 * @throws {VidenError} `option-invalid`, `facet-unknown`, `article-unknown`.
 * @example
 * const { phrases } = await keyPhrases(engine, { ids: ['mindlab'] })
 * phrases[0].text // => 'MindLab'
 */
export async function keyPhrases(engine: Engine, options: KeyPhrasesOptions): Promise<KeyPhrases> {
  checkOptions(options, ['query', 'filters', 'ids', 'limit', 'language', 'signal'])
  const { ids, language = 'en' } = options
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  checkLanguage(language)
  const signal = options.signal && { signal: options.signal }
  const found = ids === undefined ? await findSet(engine, options) : checkIds(ids, options)
  const read = await engine.articles(found.ids, signal)
  const named = new Map((await engine.concepts({ ...signal })).map((concept) => [concept.id, concept]))
  const analyzer = createAnalyzer()
  const candidates = collectCandidates(read, {
    analyzer,
    isWanted: (id) => {
      const concept = named.get(id)
      return concept !== undefined && isNamed(concept) && !LEFT_OUT.includes(concept.type)
    },
  })
  const scored = await scoreCandidates(engine, candidates, { read, named, analyzer, language, ...signal })
  return {
    total: found.total,
    read: read.length,
    phrases: choosePhrases(scored, limit).map(({ citation, phrase }) => ({ ...phrase, citation: citation() })),
    problems: found.problems,
  }
}

interface FoundSet {
  readonly ids: readonly string[]
  readonly total: number
  readonly problems: readonly Problem[]
}

function checkIds(ids: readonly string[], { filters, query }: KeyPhrasesOptions): FoundSet {
  if (!Array.isArray(ids) || ids.length === 0)
    throw new VidenError('option-invalid', '"ids" takes a list of articles, such as ["mindlab"].')
  if (query !== undefined || filters !== undefined)
    throw new VidenError('option-invalid', 'Articles are given by "ids", or found by "query" and "filters"; not both.')
  const distinct = [...new Set(ids)]
  return { ids: distinct, total: distinct.length, problems: [] }
}

async function findSet(engine: Engine, options: KeyPhrasesOptions): Promise<FoundSet> {
  const { filters = {}, query: text = '', signal } = options
  if (typeof text !== 'string') throw new VidenError('option-invalid', `A query is a text, not ${typeof text}.`)
  checkFilters(filters)
  if (text.trim() === '' && Object.keys(filters).length === 0)
    throw new VidenError('option-invalid', 'Say of which articles: by "query", "filters" or "ids".')
  const { query, problems } = parseQuery(text, { facets: engine.describe().facets.map(({ name }) => name) })
  const found = await engine.search({
    query,
    ...{ filters, facets: [], limit: MOST, offset: 0, sort: 'relevance' },
    ...(signal && { signal }),
  })
  return {
    ids: found.hits.map(({ id, bestVersion = id }) => bestVersion),
    total: found.total,
    problems: [...problems, ...filterProblems(found)],
  }
}
