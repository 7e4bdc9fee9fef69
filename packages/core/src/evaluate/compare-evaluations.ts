import { compareText } from '../compare-text.ts'
import { VidenError } from '../errors.ts'
import { eachFigure } from './each-figure.ts'
import type { Evaluation, Figures, JudgedQuery } from './evaluate.ts'

/** A query in two evaluations; its text is that of the later one. */
export interface QueryDifference extends JudgedQuery {
  readonly before: Figures
  readonly after: Figures
  /** After minus before; each figure -1 to 1. */
  readonly difference: Figures
}

/** What changed between two evaluations. Means and counts are over the queries that both have. */
export interface EvaluationComparison {
  /** Mean of the differences; each figure -1 to 1. */
  readonly difference: Figures
  /** Difference of the share of queries that found nothing, -1 to 1. */
  readonly empty: number
  /** Queries whose nDCG@10 rose. */
  readonly better: number
  /** Queries whose nDCG@10 fell. */
  readonly worse: number
  /** Queries whose nDCG@10 stayed as it was. */
  readonly same: number
  /** Those that both have, the greatest change of nDCG@10 first, ties by id. */
  readonly queries: readonly QueryDifference[]
  /** Those that only the earlier evaluation has, by id. */
  readonly onlyBefore: readonly JudgedQuery[]
  /** Those that only the later evaluation has, by id. */
  readonly onlyAfter: readonly JudgedQuery[]
}

/** Differences below this are none: logarithms may differ in the last bit from one machine to another. */
const LEAST = 1e-9

/**
 * Compares two evaluations of the same judged queries, such as before and after a change of the ranking.
 * Queries are paired by id, so a query whose text changed is compared with its earlier wording.
 *
 * @throws {VidenError} `evaluation-invalid` if they have no query in common.
 * @example
 * const queries = [{ id: 'q', text: 'labs' }]
 * const before = await evaluate(engine, { queries, judgements: [{ query: 'q', article: 'mindlab', grade: 1 }] })
 * const after = await evaluate(engine, { queries, judgements: [{ query: 'q', article: 'mindlab', grade: 2 }] })
 * compareEvaluations(before, after).same // => 1
 */
export function compareEvaluations(before: Evaluation, after: Evaluation): EvaluationComparison {
  const earlier = new Map(before.queries.map((query) => [query.id, query]))
  const later = new Set(after.queries.map(({ id }) => id))
  const queries: QueryDifference[] = []
  const onlyAfter: JudgedQuery[] = []
  let empty = 0
  for (const { id, text, figures, ranking } of after.queries) {
    const own = earlier.get(id)
    if (own === undefined) {
      onlyAfter.push({ id, text })
      continue
    }
    const difference = eachFigure((name) => subtract(figures[name], own.figures[name]))
    queries.push({ id, text, before: own.figures, after: figures, difference })
    empty += Number(ranking.length === 0) - Number(own.ranking.length === 0)
  }
  if (queries.length === 0)
    throw new VidenError(
      'evaluation-invalid',
      'These evaluations have no query in common; compare two of the same queries.',
    )
  queries.sort((a, b) => changeOf(b) - changeOf(a) || compareText(a.id, b.id))
  const better = queries.filter(({ difference }) => difference.ndcg10 > 0).length
  const worse = queries.filter(({ difference }) => difference.ndcg10 < 0).length
  return {
    difference: eachFigure(
      (name) => queries.reduce((sum, { difference }) => sum + difference[name], 0) / queries.length,
    ),
    empty: empty / queries.length,
    better,
    worse,
    same: queries.length - better - worse,
    queries,
    onlyBefore: before.queries
      .filter(({ id }) => !later.has(id))
      .map(({ id, text }) => ({ id, text }))
      .sort(byId),
    onlyAfter: onlyAfter.sort(byId),
  }
}

function subtract(after: number, before: number): number {
  const difference = after - before
  return Math.abs(difference) < LEAST ? 0 : difference
}

function changeOf({ difference }: QueryDifference): number {
  return Math.abs(difference.ndcg10)
}

function byId(a: JudgedQuery, b: JudgedQuery): number {
  return compareText(a.id, b.id)
}
