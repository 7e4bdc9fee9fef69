/**
 * Learns what is main content on a page: `npm run train:pages -- --data DIR`, with DIR as for `bench/pages.ts`.
 * `--only held-out` measures how well pages are read that were not learned from: every fifth is, by trees learned from the
 * others. `--only weights` learns from all and writes `packages/indexer/src/formats/html/page/weights.ts`; equal pages give
 * equal trees.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeText } from '../packages/indexer/src/formats/decode-text.ts'
import { loadHtml } from '../packages/indexer/src/formats/html/load-html.ts'
import { readHtmlMetadata } from '../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'
import { type Choosable, chooseBlocks } from '../packages/indexer/src/formats/html/page/choose-blocks.ts'
import { describeBlocks } from '../packages/indexer/src/formats/html/page/describe-blocks.ts'
import { FEATURE_NAMES } from '../packages/indexer/src/formats/html/page/features.ts'
import { findPageText } from '../packages/indexer/src/formats/html/page/find-text.ts'
import { readPageHints } from '../packages/indexer/src/formats/html/page/page-hints.ts'
import { settleStreamedText } from '../packages/indexer/src/formats/html/page/streamed-text.ts'
import { type Tree, writeTree } from '../packages/indexer/src/formats/html/page/trees.ts'
import { boostTrees } from './boost-trees.ts'
import floors from './floors.json' with { type: 'json' }
import { labelBlocks } from './label-blocks.ts'
import { compareShingles, mean, shingleF1, wordF1 } from './page-metrics.ts'
import { checkFloors, readOptions, report } from './report.ts'

interface Page {
  readonly type: string
  readonly truth: string
  readonly blocks: readonly Choosable[]
  readonly labels: readonly number[]
  readonly authors: readonly string[]
}

const FOLDS = 5
const OPTIONS = { trees: 150, leaves: 8, rate: 0.1, featureShare: 0.22, rowShare: 0.6, fewestRows: 60, penalty: 20 }
const WEIGHTS = 'packages/indexer/src/formats/html/page/weights.ts'

const options = readOptions(['held-out', 'weights'])
const runs = (part: string): boolean => options.only?.includes(part) ?? true
const pages = await readPages(options.data)
if (runs('held-out')) checkFloors(await measureHeldOut(), floors.heldOutPages)
if (runs('weights')) await writeFile(WEIGHTS, weightsFile(learn(pages)))

/** Gives the figures of all pages; those of halves and of types are printed. */
async function measureHeldOut(): Promise<Record<string, number>> {
  const texts = pages.map(() => '')
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (index: number): boolean => index % FOLDS === fold
    const trees = learn(pages.filter((_, index) => !isHeldOut(index)))
    for (const [index, page] of pages.entries()) if (isHeldOut(index)) texts[index] = read(page, trees)
  }
  const all = score(texts, 'all', () => true)
  const types = [...new Set(pages.map(({ type }) => type))].sort()
  const rows = [
    all,
    score(texts, 'even', (_, index) => index % 2 === 0),
    score(texts, 'odd', (_, index) => index % 2 === 1),
    ...types.map((type) => score(texts, type, (page) => page.type === type)),
  ]
  await report('held-out-pages', rows, options)
  return { 'word F1': all['word F1'], 'shingle F1 of articles': all['shingle F1 of articles'] }
}

async function readPages(folder: string): Promise<Page[]> {
  const files = (await readdir(join(folder, 'truth'))).sort()
  const read: Page[] = []
  for (const file of files) {
    const truth = JSON.parse(await readFile(join(folder, 'truth', file), 'utf8'))
    const bytes = gunzipSync(await readFile(join(folder, 'html', file.replace(/\.json$/, '.html.gz'))))
    const $ = loadHtml(decodeText({ path: file, bytes }).text)
    const hints = readPageHints($, readHtmlMetadata($, truth.url).metadata)
    settleStreamedText($)
    const text = findPageText($)
    const described = text ? describeBlocks(text.blocks, text.body, hints) : []
    // Without their elements, which would keep the whole page in memory.
    const blocks = described.map(({ kind, text, words, isTitle, features }) => ({
      kind,
      text,
      words,
      isTitle,
      features,
    }))
    const texts = blocks.map(({ text }) => text)
    const labels = labelBlocks(texts, truth.text)
    read.push({ type: truth.type, truth: truth.text, blocks, labels, authors: hints.authors })
  }
  return read
}

/** Each page counts as much as any other, each block by its words. */
function learn(from: readonly Page[]): Tree[] {
  const rows = from.flatMap((page) => {
    const all = page.blocks.reduce((total, { words }) => total + words, 0)
    const weight = 2 / (1 + all + Math.max(20, countWords(page.truth)))
    return page.blocks.flatMap(({ features, words }, index) =>
      features ? [{ features, label: page.labels[index] ?? 0, weight: weight * (0.5 + words) }] : [],
    )
  })
  const columns = FEATURE_NAMES.map((_, index) => Float32Array.from(rows, ({ features }) => features[index] ?? 0))
  const meanWeight = mean(rows.map(({ weight }) => weight))
  return boostTrees(
    {
      columns,
      labels: Float32Array.from(rows, ({ label }) => label),
      weights: Float32Array.from(rows, ({ weight }) => weight / meanWeight),
    },
    OPTIONS,
  )
}

function read({ blocks, authors }: Page, trees: readonly Tree[]): string {
  const chosen = chooseBlocks(blocks, trees, authors)
  return blocks
    .filter((_, index) => chosen[index])
    .map(({ text }) => text)
    .join('\n\n')
}

function score(texts: readonly string[], name: string, isIn: (page: Page, index: number) => boolean) {
  const scored = pages.flatMap((page, index) => (isIn(page, index) ? [{ page, text: texts[index] ?? '' }] : []))
  const articles = scored.filter(({ page }) => page.type === 'article')
  return {
    pages: name,
    'word F1': round(mean(scored.map(({ page, text }) => wordF1(page.truth, text)))),
    'shingle F1': round(shingleF1(scored.map(({ page, text }) => compareShingles(page.truth, text)))),
    'shingle F1 of articles': round(shingleF1(articles.map(({ page, text }) => compareShingles(page.truth, text)))),
  }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function weightsFile(trees: readonly Tree[]): string {
  return `import { FEATURE_NAMES } from './features.ts'
import { readTrees } from './trees.ts'

/**
 * What the features of a block are worth: learned from 370 pages of the Web Content Extraction Benchmark (WCXB,
 * M. Foley, CC BY 4.0) by \`bench/train-pages.ts\`, which writes this file. Each line is a tree.
 */
export const WEIGHTS = readTrees(
  \`
${trees.map((tree) => writeTree(tree, FEATURE_NAMES)).join('\n')}
\`,
  FEATURE_NAMES,
)
`
}

function round(figure: number): number {
  return Math.round(figure * 10_000) / 10_000
}
