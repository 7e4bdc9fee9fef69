import type { Evaluation } from '@viden/core'
import type { Collection } from './collections/collection.ts'

/** Writes a TREC run. Scorers order ties in their own way, so that the score written is the rank from below. */
export function formatRun({ queries }: Evaluation, { names }: Collection): string {
  return queries
    .flatMap(({ id, ranking }) =>
      ranking.map(
        (article, place) => `${id} Q0 ${names?.get(article) ?? article} ${place + 1} ${ranking.length - place} viden\n`,
      ),
    )
    .join('')
}

/** Writes the judgements in the form of a `qrels.tsv`. */
export function formatJudgements({ judgements, names }: Collection): string {
  return judgements
    .map(({ query, article, grade }) => `${query}\t${names?.get(article) ?? article}\t${grade}\n`)
    .join('')
}
