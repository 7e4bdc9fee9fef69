/**
 * Ranking on judged collections: `npm run bench:relevance -- --data DIR [--only gold,nordic]`, where DIR is the data folder.
 * Prints the figures of each, what is found by kind of query and what is not, and checks nDCG@10 and success@5 against
 * floors.json. Each ranking is written as a TREC run beside its judgements, for another scorer to check.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evaluate } from '@viden/core'
import { COLLECTIONS, openCollections, RESEARCH } from './collections/open-collections.ts'
import { failureRows, figuresRow, kindRows, lengthRows, type Measured, type Row } from './relevance-tables.ts'
import { checkFloors, readOptions, report } from './report.ts'
import { formatJudgements, formatRun } from './trec.ts'

const options = readOptions(COLLECTIONS)
const { data, out, only = COLLECTIONS } = options
const measured: Measured[] = []
for await (const [name, collection] of openCollections(data, only)) {
  const evaluation = await evaluate(collection.engine, collection, { syntax: collection.syntax })
  measured.push({ name, collection, evaluation })
  await mkdir(join(out, name), { recursive: true })
  await writeFile(join(out, name, 'run.trec'), formatRun(evaluation, collection))
  await writeFile(join(out, name, 'qrels.tsv'), formatJudgements(collection))
}

const figures = new Map(
  measured.flatMap(({ name, evaluation: { mean } }) => [
    [`${name} nDCG@10`, mean.ndcg10],
    [`${name} success@5`, mean.success5],
  ]),
)
const rows: Row[] = measured.map(figuresRow)
const research = RESEARCH.flatMap((name) => figures.get(`${name} nDCG@10`) ?? [])
if (research.length === RESEARCH.length) {
  const mean = research.reduce((sum, figure) => sum + figure, 0) / research.length
  figures.set('mean nDCG@10', mean)
  rows.push({ collection: `mean of ${RESEARCH.join(', ')}`, 'nDCG@10': Number(mean.toFixed(4)) })
}
await report('relevance', rows, options)
await report('relevance-kinds', kindRows(measured), options)
await report('relevance-failures', failureRows(measured), options)
const mixed = measured.find(({ name }) => name === 'mixed')
if (mixed !== undefined) await report('relevance-mixed', lengthRows(mixed), options)

// Our own file, in the form that is seen there.
const floors = JSON.parse(await readFile(new URL('floors.json', import.meta.url), 'utf8')) as {
  relevance: Record<string, number>
}
const isMeasured = ([name]: [string, number]): boolean => options.only === undefined || figures.has(name)
checkFloors(Object.fromEntries(figures), Object.fromEntries(Object.entries(floors.relevance).filter(isMeasured)))
