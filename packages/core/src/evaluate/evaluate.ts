import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { parseQuery, type Syntax } from '../query/parse-query.ts'

/** A question whose answers are known. */
export interface JudgedQuery {
  readonly id: string
  readonly text: string
}

/** How well an article answers a query: 0 not at all, higher is better. */
export interface Judgement {
  readonly query: string
  readonly article: string
  readonly grade: number
}

/** Figures of one query, or their means; each 0 to 1. */
export interface Figures {
  /** Normalised discounted cumulative gain at 10, linear gain, as in trec_eval. */
  readonly ndcg10: number
  /** Average precision over the whole ranking. */
  readonly map: number
  readonly recall100: number
  /** 1 over the rank of the first relevant article. */
  readonly mrr: number
  /** 1 if a relevant article is among the first five. */
  readonly success5: number
}

/** Means over the queries, and each query with its ranking. */
export interface Evaluation {
  readonly mean: Figures
  /** Share of queries that found nothing. */
  readonly empty: number
  readonly queries: readonly (JudgedQuery & { readonly figures: Figures; readonly ranking: readonly string[] })[]
}

/** How to evaluate. */
export interface EvaluateOptions {
  /** Default `plain`: a judged query is text. */
  readonly syntax?: Syntax
  /** Depth of the rankings; default 1,000, as in TREC. */
  readonly depth?: number
  readonly signal?: AbortSignal
}

/**
 * Measures how well an engine ranks: every query is searched, its ranking compared with the judgements.
 * Queries without any relevant article are left out. Definitions are those of trec_eval with `-c`.
 *
 * @throws {VidenError} `evaluation-invalid` if no query has a relevant article.
 * @example
 * const { mean } = await evaluate(engine, { queries: [{ id: 'q', text: 'labs' }], judgements: [{ query: 'q', article: 'mindlab', grade: 1 }] })
 * mean.ndcg10
 */
export async function evaluate(
  engine: Engine,
  collection: { readonly queries: readonly JudgedQuery[]; readonly judgements: readonly Judgement[] },
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  checkOptions(options, ['syntax', 'depth', 'signal'])
  const { syntax = 'plain' } = options
  const depth = wholeNumber('depth', options.depth, { or: 1_000, least: 1 })
  const grades = new Map<string, Map<string, number>>()
  for (const { query, article, grade } of collection.judgements) {
    const own = grades.get(query) ?? new Map<string, number>()
    grades.set(query, own.set(article, grade))
  }
  const queries: Evaluation['queries'][number][] = []
  for (const { id, text } of collection.queries) {
    const own = grades.get(id)
    if (own === undefined || ![...own.values()].some((grade) => grade > 0)) continue
    // Straight from the engine: a ranking needs no article to be read.
    const { hits } = await engine.search({
      query: parseQuery(text, syntax).query,
      filters: {},
      facets: [],
      limit: depth,
      offset: 0,
      sort: 'relevance',
      language: 'en',
      ...(options.signal && { signal: options.signal }),
    })
    const ranking = hits.map((hit) => hit.id)
    queries.push({ id, text, ranking, figures: scoreRanking(ranking, own) })
  }
  if (queries.length === 0)
    throw new VidenError('evaluation-invalid', 'None of these queries has a relevant article among the judgements.')
  const mean = (figure: keyof Figures): number =>
    queries.reduce((sum, { figures }) => sum + figures[figure], 0) / queries.length
  return {
    mean: {
      ndcg10: mean('ndcg10'),
      map: mean('map'),
      recall100: mean('recall100'),
      mrr: mean('mrr'),
      success5: mean('success5'),
    },
    empty: queries.filter(({ ranking }) => ranking.length === 0).length / queries.length,
    queries,
  }
}

/**
 * Scores one ranking against graded judgements.
 *
 * @param grades - By article id; what is not judged is not relevant.
 * @example
 * scoreRanking(['x', 'a'], new Map([['a', 1]])).mrr // => 0.5
 */
export function scoreRanking(ranking: readonly string[], grades: ReadonlyMap<string, number>): Figures {
  const gains = ranking.map((id) => Math.max(0, grades.get(id) ?? 0))
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
  let found = 0
  let precision = 0
  for (const [place, gain] of gains.entries()) if (gain > 0) precision += ++found / (place + 1)
  const first = gains.findIndex((gain) => gain > 0)
  return {
    ndcg10: discounted(gains) / discounted(ideal),
    map: precision / ideal.length,
    recall100: gains.slice(0, 100).filter((gain) => gain > 0).length / ideal.length,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    success5: first >= 0 && first < 5 ? 1 : 0,
  }
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0)
}
