/**
 * What facets say of a corpus, to be judged by a reader: `npm run bench:facets -- --data DIR`, where DIR is a corpus. Prints
 * the share of articles that each facet says something of, and of `--only stage,impact` values drawn at random, each with
 * the words that say so. Whether they are right is for a person to say.
 */
import type { Article, FacetValue, Range } from '@viden/core'
import { buildIndex, readCodebook } from '@viden/indexer'
import { randomNumbers } from './random-numbers.ts'
import { readOptions, report } from './report.ts'

const DRAWN = 50
const SEED = 5
/** Characters shown on both sides of the words. */
const AROUND = 100

const names = (await readCodebook()).map(({ name }) => name)
const options = readOptions(names)
const { articles } = await buildIndex(options.data)
const rows = []
for (const name of names) {
  const values = articles.flatMap((article) =>
    (article.facets[name] ?? []).flatMap((value) => (value.origin === 'extracted' ? [{ article, value }] : [])),
  )
  const covered = new Set(values.map(({ article }) => article.id)).size
  rows.push({ facet: name, values: values.length, articles: covered, coverage: covered / articles.length })
  if (!options.only?.includes(name)) continue
  const random = randomNumbers(SEED)
  const drawn = values.map((value) => ({ ...value, key: random() })).sort((a, b) => a.key - b.key)
  for (const [number, { article, value }] of drawn.slice(0, DRAWN).entries()) print(number + 1, article, value)
}
await report('facet-values', rows, options)

function print(
  number: number,
  { id, text, title }: Article,
  { by, evidence, inTitle = [], status, value }: FacetValue,
) {
  console.log(`${number}. ${[value, status, by].filter(Boolean).join(', ')}: ${id}`)
  for (const place of inTitle) console.log(`   title: ${inContext(title, place)}`)
  for (const place of evidence.slice(0, 2)) console.log(`   ${inContext(text, place)}`)
}

function inContext(text: string, { end, start }: Range): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ')
}
