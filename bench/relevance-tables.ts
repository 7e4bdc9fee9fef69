import type { Evaluation } from '@viden/core'
import type { Collection } from './collections/collection.ts'

/** A collection and what was measured on it. */
export interface Measured {
  readonly name: string
  readonly collection: Collection
  readonly evaluation: Evaluation
}

/** One line of a table. */
export type Row = Record<string, string | number>

/** Gives the figures of a collection. */
export function figuresRow({ name, evaluation: { empty, mean, queries } }: Measured): Row {
  return {
    collection: name,
    queries: queries.length,
    'nDCG@10': round(mean.ndcg10),
    MAP: round(mean.map),
    'recall@100': round(mean.recall100),
    MRR: round(mean.mrr),
    'success@1': round(queries.filter(({ figures }) => figures.mrr === 1).length / queries.length),
    'success@5': round(mean.success5),
    empty: round(empty),
  }
}

/** Counts by kind of query how many find something relevant among the first five. */
export function kindRows(measured: readonly Measured[]): Row[] {
  const counts = new Map<string, Map<string, Count>>()
  for (const { name, collection, evaluation } of measured) {
    const found = new Map(evaluation.queries.map(({ id, figures }) => [id, figures.success5]))
    for (const { id, kind } of collection.queries) {
      if (kind === undefined) continue
      const own = counts.get(kind) ?? new Map<string, Count>()
      const count = own.get(name) ?? { queries: 0, found: 0 }
      counts.set(kind, own.set(name, count))
      count.queries++
      count.found += found.get(id) ?? 0
    }
  }
  return [...counts].map(([kind, own]) => ({
    kind,
    ...Object.fromEntries([...own].map(([name, { found, queries }]) => [name, `${found} of ${queries}`])),
  }))
}

interface Count {
  queries: number
  found: number
}

/** Lists the queries that find nothing relevant among the first five, where the kind of query is known. */
export function failureRows(measured: readonly Measured[]): Row[] {
  return measured.flatMap(({ name, collection, evaluation }) => {
    const kinds = new Map(collection.queries.map(({ id, kind }) => [id, kind]))
    return evaluation.queries.flatMap(({ id, figures, text }): Row[] => {
      const kind = kinds.get(id)
      if (kind === undefined || figures.success5 === 1) return []
      const first = figures.mrr === 0 ? 'none' : Math.round(1 / figures.mrr)
      return [{ collection: name, query: id, kind, text, 'first relevant': first }]
    })
  })
}

/**
 * Compares long with short articles in the rankings of a collection that has both: how many queries with a relevant
 * article of a length have one among the first five, and how much of the first ten is of that length; next to it the
 * same share of what is relevant, since neither length should crowd out the other.
 */
export function lengthRows({ collection, evaluation }: Measured): Row[] {
  const relevant = new Map<string, string[]>()
  for (const { query, article, grade } of collection.judgements)
    if (grade > 0) relevant.set(query, [...(relevant.get(query) ?? []), article])
  const isLong = (article: string): boolean => collection.long?.has(article) ?? false
  return [true, false].map((long): Row => {
    let queries = 0
    let found = 0
    let [retrieved, retrievedOwn, judged, judgedOwn] = [0, 0, 0, 0]
    for (const { id, ranking } of evaluation.queries) {
      const answers = relevant.get(id) ?? []
      const own = new Set(answers.filter((article) => isLong(article) === long))
      const first = ranking.slice(0, 10)
      if (own.size > 0) queries++
      if (first.slice(0, 5).some((article) => own.has(article))) found++
      retrieved += first.length
      retrievedOwn += first.filter((article) => isLong(article) === long).length
      judged += answers.length
      judgedOwn += own.size
    }
    return {
      length: long ? 'long' : 'short',
      'queries with an answer': queries,
      'success@5': round(found / queries),
      'share of first ten': round(retrievedOwn / retrieved),
      'share of relevant': round(judgedOwn / judged),
    }
  })
}

function round(figure: number): number {
  return Number(figure.toFixed(4))
}
