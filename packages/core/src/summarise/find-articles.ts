import type { Article, Problem } from '../article.ts'
import type { Engine } from '../engine/engine.ts'
import type { FacetCount, FacetRequest, Filters } from '../facets/facet.ts'
import type { Query } from '../query/query.ts'
import { filterProblems } from '../results/search.ts'
import { type Question, readQuestion } from './read-question.ts'

/** What to draw on. */
export interface Scope {
  readonly filters?: Filters
  /** Ids of the articles to draw on, instead of those that search finds best. */
  readonly from?: readonly string[]
  /** The reader's language, BCP 47: of several versions of a work the one in it goes first. */
  readonly language?: string
  /** What to count among all that match; default nothing. */
  readonly counts?: FacetRequest
  readonly signal?: AbortSignal
}

/** A work that was found. */
export interface FoundWork {
  /** Its versions, the one to show first. */
  readonly versions: readonly Article[]
  /** How well it was found to answer, beside the best: 0 to 1. */
  readonly score: number
}

/** What a query found. */
export interface Found {
  readonly question: Question
  /** Best first. */
  readonly works: readonly FoundWork[]
  /** Works that match, beyond those that were read, too. */
  readonly total: number
  readonly counts: readonly FacetCount[]
  readonly problems: readonly Problem[]
}

/** Works that are read; beyond these, few add a sentence that is chosen. */
const WORKS = 30

/** Finds the works to quote from. Those that the caller names are all read, found or not. */
export async function findArticles(engine: Engine, query: Query, scope: Scope): Promise<Found> {
  const { counts, filters = {}, from, language } = scope
  const signal = scope.signal && { signal: scope.signal }
  const found = await engine.search({
    query,
    filters,
    facets: counts === undefined ? [] : [counts],
    offset: 0,
    sort: 'relevance',
    limit: from === undefined ? WORKS : Number.MAX_SAFE_INTEGER,
    versions: from === undefined ? 'one' : 'all',
    ...(language !== undefined && { language }),
    ...signal,
  })
  const highest = found.hits[0]?.score || 1
  const scores = new Map(found.hits.map(({ id, score }) => [id, score / highest]))
  const wanted =
    from === undefined
      ? found.hits.map(({ id, bestVersion = id }) => [...new Set([id, bestVersion])])
      : [...new Set(from)].map((id) => [id])
  const articles = new Map((await engine.articles(wanted.flat(), signal)).map((article) => [article.id, article]))
  return {
    question: readQuestion(found.words, engine.describe().articles),
    works: wanted.map((ids) => ({
      versions: ids.flatMap((id) => articles.get(id) ?? []),
      score: scores.get(ids[0] ?? '') ?? 0,
    })),
    total: from === undefined ? found.total : wanted.length,
    counts: found.facets[counts?.name ?? ''] ?? [],
    problems: filterProblems(found),
  }
}
