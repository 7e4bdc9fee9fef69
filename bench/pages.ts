/**
 * How well pages are read: `npm run bench:pages -- --data DIR`, where DIR holds `html/*.html.gz` and `truth/*.json`.
 * Main text and metadata by type of page; beside readability, with CPU time, if `npm install --prefix bench/rivals` was run.
 * `--only quality` or `--only cpu` runs one part.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { creatorName } from '@viden/core'
import { html } from '../packages/indexer/src/formats/html/html.ts'
import { normalise } from '../packages/indexer/src/stages/normalise.ts'
import { readMetadata } from '../packages/indexer/src/stages/read-metadata.ts'
import floors from './floors.json' with { type: 'json' }
import {
  areSamePeople,
  compareShingles,
  isSameDay,
  isSameText,
  mean,
  median,
  scoreField,
  shingleF1,
  wordF1,
} from './page-metrics.ts'
import { checkFloors, readOptions, report } from './report.ts'

/** A real page, and what a person found in it. */
interface Page {
  readonly name: string
  readonly bytes: Uint8Array
  readonly truth: {
    readonly url: string
    readonly type: string
    readonly title: string | null
    readonly author: string | null
    readonly date: string | null
    readonly text: string
  }
}

/** What was read from a page. */
interface Reading {
  readonly text: string
  readonly title?: string
  readonly author?: string
  readonly date?: string
}

type Reader = (page: Page) => Reading | Promise<Reading>

/** Times that each page is read by each reader, in turns. */
const ROUNDS = 3

const options = readOptions(['quality', 'cpu'])
const runs = (part: string): boolean => options.only?.includes(part) ?? true
const pages = await readPages(options.data)
const readability = await loadReadability()
const readers = { viden: readWithViden, ...(readability && { readability }) }
if (runs('quality')) checkFloors(await compareQuality(), floors.pages)
if (runs('cpu') && readability !== undefined) {
  const shares = await compareTime(readWithViden, readability)
  await report('pages-cpu', [{ 'CPU time, viden / readability': round(median(shares)) }], options)
}

/** Gives our own figures; those of others are printed. */
async function compareQuality(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {}
  for (const [name, reader] of Object.entries(readers)) {
    const read = await Promise.all(pages.map(async (page) => ({ page, reading: await reader(page) })))
    const types = [...new Set(pages.map(({ truth }) => truth.type))].sort()
    const rows = ['all', ...types].map((type) => ({
      reader: name,
      ...scorePages(type, type === 'all' ? read : read.filter(({ page }) => page.truth.type === type)),
    }))
    await report(`pages-${name}`, rows, options)
    if (name !== 'viden') continue
    const [all, article] = [rows[0], rows.find(({ type }) => type === 'article')]
    if (all === undefined || article === undefined) throw new Error('The data holds no article pages.')
    const { 'word F1': wordF1, title, author, 'no author': noAuthor, date, 'no date': noDate } = all
    Object.assign(figures, { 'word F1': wordF1, 'shingle F1 of articles': article['shingle F1'], title, author, date })
    Object.assign(figures, { 'unsigned left so': 1 - noAuthor, 'undated left so': 1 - noDate })
  }
  return figures
}

async function readPages(folder: string): Promise<Page[]> {
  const files = (await readdir(join(folder, 'truth'))).sort()
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace(/\.json$/, '')
      const packed = await readFile(join(folder, 'html', `${name}.html.gz`))
      return { name, bytes: gunzipSync(packed), truth: JSON.parse(await readFile(join(folder, 'truth', file), 'utf8')) }
    }),
  )
}

/** As the indexer reads a page, up to where the article is linked to others. */
async function readWithViden({ name, bytes, truth }: Page): Promise<Reading> {
  const path = `${name}.html`
  const { blocks, metadata } = await html.parse({ path, bytes, url: truth.url })
  const { sections, text } = normalise(blocks)
  const { creators, published, title = sections[0]?.heading } = readMetadata(metadata, path)
  return {
    text,
    ...(title !== undefined && { title }),
    ...(creators.length > 0 && { author: creators.map(creatorName).join('; ') }),
    ...(published !== undefined && { date: published }),
  }
}

async function loadReadability(): Promise<Reader | undefined> {
  try {
    // biome-ignore lint/correctness/useImportExtensions: a module in JavaScript, with its types beside it.
    const { readWithReadability } = await import('./rivals/read-with-readability.mjs')
    return ({ bytes }) => readWithReadability(new TextDecoder().decode(bytes))
  } catch (error) {
    console.log(`Not compared with readability: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return undefined
  }
}

function scorePages(type: string, read: readonly { readonly page: Page; readonly reading: Reading }[]) {
  const field = (name: 'title' | 'author' | 'date', same: (truth: string, given: string) => boolean) =>
    scoreField(
      read.map(({ page, reading }) => ({ truth: page.truth[name], given: reading[name] })),
      same,
    )
  const [title, author, date] = [field('title', isSameText), field('author', areSamePeople), field('date', isSameDay)]
  return {
    type,
    pages: read.length,
    'word F1': round(mean(read.map(({ page, reading }) => wordF1(page.truth.text, reading.text)))),
    'shingle F1': round(shingleF1(read.map(({ page, reading }) => compareShingles(page.truth.text, reading.text)))),
    title: round(title.right),
    author: round(author.right),
    'no author': round(author.spurious),
    date: round(date.right),
    'no date': round(date.spurious),
  }
}

/** CPU time of one reader as a share of another's, once a round. */
async function compareTime(ours: Reader, theirs: Reader): Promise<number[]> {
  const shares: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const spent = { ours: 0, theirs: 0 }
    for (const page of pages) {
      spent.ours += await cpuTime(() => ours(page))
      spent.theirs += await cpuTime(() => theirs(page))
    }
    shares.push(spent.ours / spent.theirs)
  }
  return shares
}

async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { system, user } = process.cpuUsage(before)
  return system + user
}

function round(figure: number): number {
  return Math.round(figure * 10_000) / 10_000
}
