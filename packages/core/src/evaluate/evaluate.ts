import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { parseQuery, type Syntax } from '../query/parse-query.ts'
import { eachFigure } from './each-figure.ts'

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

/**
 * Figures of one query, or their means; each 0 to 1. An article is relevant if its grade is above 0.
 * The names in brackets are those of trec_eval, which computes the same.
 */
export interface Figures {
  /**
   * Normalised discounted cumulative gain of the first ten (`ndcg_cut_10`): each grade is divided by log2(rank + 1), and
   * the sum by that of the best possible ranking. Järvelin & Kekäläinen 2002, "Cumulated gain-based evaluation of IR
   * techniques"; with the grade itself as gain (linear), not 2^grade - 1.
   */
  readonly ndcg10: number
  /**
   * Average precision over the whole ranking (`map`): the precision at the rank of each relevant article, 0 for one that
   * was not found, averaged. Manning, Raghavan & Schütze 2008, "Introduction to information retrieval", 8.4.
   */
  readonly map: number
  /** Share of the relevant articles that are among the first hundred (`recall_100`). Manning et al. 2008, 8.3. */
  readonly recall100: number
  /**
   * 1 over the rank of the first relevant article, 0 if none was found (`recip_rank`).
   * Voorhees 1999, "The TREC-8 question answering track report".
   */
  readonly mrr: number
  /** 1 if a relevant article is among the first five, else 0 (`success_5`). */
  readonly success5: number
}

/** Means over the queries, and each query with its ranking. */
export interface Evaluation {
  readonly mean: Figures
  /** Share of queries that found nothing, 0 to 1. */
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
 * @throws {VidenError} `evaluation-invalid` if no query has a relevant article, or two have the same id.
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
  const ids = new Set<string>()
  for (const { id, text } of collection.queries) {
    if (ids.has(id))
      throw new VidenError('evaluation-invalid', `Two queries have the id "${id}"; give each an id of its own.`)
    ids.add(id)
    const own = grades.get(id)
    if (own === undefined || ![...own.values()].some((grade) => grade > 0)) continue
    // Straight from the engine: a ranking needs no article to be read.
    const { hits } = await engine.search({
      query: parseQuery(text, { syntax, facets: engine.describe().facets.map(({ name }) => name) }).query,
      filters: {},
      facets: [],
      limit: depth,
      offset: 0,
      sort: 'relevance',
      // It is articles that are judged.
      versions: 'all',
      ...(options.signal && { signal: options.signal }),
    })
    const ranking = hits.map((hit) => hit.id)
    queries.push({ id, text, ranking, figures: scoreRanking(ranking, own) })
  }
  if (queries.length === 0)
    throw new VidenError('evaluation-invalid', 'None of these queries has a relevant article among the judgements.')
  return {
    mean: eachFigure((name) => queries.reduce((sum, { figures }) => sum + figures[name], 0) / queries.length),
    empty: queries.filter(({ ranking }) => ranking.length === 0).length / queries.length,
    queries,
  }
}

/**
 * Scores one ranking against graded judgements; all figures are 0 if they hold nothing relevant.
 *
 * @param grades - By article id; what is not judged is not relevant.
 * @example
 * scoreRanking(['x', 'a'], new Map([['a', 1]])).mrr // => 0.5
 */
export function scoreRanking(ranking: readonly string[], grades: ReadonlyMap<string, number>): Figures {
  const gains = ranking.map((id) => Math.max(0, grades.get(id) ?? 0))
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
  if (ideal.length === 0) return eachFigure(() => 0)
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
