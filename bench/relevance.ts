/**
 * Ranking on judged collections: `npm run bench:relevance -- --data DIR`, where DIR holds cranfield, cisi and cacm.
 * Prints nDCG@10, MAP, recall@100, MRR and success@5, checks them against floors.json, and writes each ranking as a TREC
 * run, for another scorer to check.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Evaluation, evaluate } from '@viden/core'
import { indexCollection } from './index-collection.ts'
import { readCollection } from './read-collection.ts'
import { checkFloors, readOptions, report } from './report.ts'

const COLLECTIONS = ['cranfield', 'cisi', 'cacm']

const options = readOptions()
await mkdir(options.out, { recursive: true })
const rows: Record<string, string | number>[] = []
const figures: Record<string, number> = {}
for (const name of COLLECTIONS) {
  const collection = await readCollection(join(options.data, name))
  const evaluation = await evaluate(await indexCollection(collection, 'en'), collection)
  const { mean } = evaluation
  rows.push({
    collection: name,
    queries: evaluation.queries.length,
    'nDCG@10': round(mean.ndcg10),
    MAP: round(mean.map),
    'recall@100': round(mean.recall100),
    MRR: round(mean.mrr),
    'success@5': round(mean.success5),
    empty: round(evaluation.empty),
  })
  figures[`${name} nDCG@10`] = mean.ndcg10
  await writeFile(join(options.out, `${name}.trec`), formatRun(evaluation))
}
figures['mean nDCG@10'] = Object.values(figures).reduce((sum, figure) => sum + figure, 0) / COLLECTIONS.length
rows.push({ collection: 'mean', 'nDCG@10': round(figures['mean nDCG@10']) })
await report('relevance', rows, options)
// Our own file, in the form that is seen there.
const floors = JSON.parse(await readFile(new URL('floors.json', import.meta.url), 'utf8')) as {
  relevance: Record<string, number>
}
checkFloors(figures, floors.relevance)

/** A TREC run. Scorers order ties in their own way, so that the score written is the rank from below. */
function formatRun({ queries }: Evaluation): string {
  return queries
    .flatMap(({ id, ranking }) =>
      ranking.map((article, place) => `${id} Q0 ${article} ${place + 1} ${ranking.length - place} viden\n`),
    )
    .join('')
}

function round(figure: number): number {
  return Number(figure.toFixed(4))
}
