/**
 * Whether citations name the right page: `npm run bench:documents -- --data DIR`, where DIR holds PDF files. A hundred
 * sentences of each, the same in every run, are looked up in the text that pdfjs gives for the page that their citation
 * names; spaces, hyphens, punctuation and the marks of notes do not count. Of the letters on the pages the article must
 * keep most: running heads, page numbers and tables of contents are the rest.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, compareText, makeCitation, type PassageKind, type Range, splitSentences } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import floors from './floors.json' with { type: 'json' }
import { checkFloors, readOptions, report } from './report.ts'

const SENTENCES = 100
/** Of a sentence cut by the end of a column, or by what stands between, each part must be this long, in letters. */
const SHORTEST_PART = 8
const MOST_PARTS = 4

const options = readOptions()
const paths = (await readdir(options.data)).filter((path) => path.toLowerCase().endsWith('.pdf')).sort(compareText)
const rows: Record<string, string | number>[] = []
let [drawn, found] = [0, 0]
let leastKept = 1
for (const path of paths) {
  const bytes = await readFile(join(options.data, path))
  const start = performance.now()
  const { articles, problems } = await buildIndex([{ path, bytes: new Uint8Array(bytes) }])
  const seconds = (performance.now() - start) / 1000
  for (const { code, message } of problems) console.log(`${path}: ${code}: ${message}`)
  const [article] = articles
  if (article === undefined) continue
  const pages = await readPages(new Uint8Array(bytes))
  const chosen = chooseSentences(article)
  const missed = chosen.filter((range) => !isOnItsPage(article, range, pages))
  for (const range of missed) {
    const { anchor, quote } = makeCitation(article, range)
    console.log(`${path}#${anchor}: not there: ${quote}`)
  }
  const count = (kind: PassageKind): number => article.passages.filter((passage) => passage.kind === kind).length
  const kept = plain(article.text).length / Math.max(1, pages.join('').length)
  drawn += chosen.length
  found += chosen.length - missed.length
  leastKept = Math.min(leastKept, kept)
  rows.push({
    file: path,
    pages: pages.length,
    headings: article.sections.length,
    lists: count('list'),
    tables: count('table'),
    footnotes: count('footnote'),
    sentences: chosen.length,
    found: chosen.length - missed.length,
    kept: Number(kept.toFixed(3)),
    seconds: Number(seconds.toFixed(1)),
  })
}
await report(
  'documents',
  rows.map(({ seconds, ...row }) => row),
  options,
)
console.log(rows.map(({ file, seconds }) => `${file}: ${seconds} s`).join('\n'))
checkFloors(
  { 'sentences on their page': found / Math.max(1, drawn), 'letters kept, least': leastKept },
  floors.documents,
)

/** Sentences of the text and rows of its tables, chosen by a fixed sequence of numbers. */
function chooseSentences({ passages, text }: Article): Range[] {
  const all = passages.flatMap((passage) => {
    if (passage.kind === 'code') return []
    return passage.kind === 'table' ? rowsOf(text, passage) : splitSentences(text, passage)
  })
  let seed = 1
  // Numerical Recipes' congruential generator.
  const next = (): number => (seed = (1664525 * seed + 1013904223) % 2 ** 32) / 2 ** 32
  const drawn = all.map((range) => ({ range, rank: next() })).sort((a, b) => a.rank - b.rank)
  return drawn.slice(0, SENTENCES).map(({ range }) => range)
}

function rowsOf(text: string, { end, start }: Range): Range[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .map((row) => {
      const range = { start: at, end: at + row.length }
      at += row.length + 1
      return range
    })
}

function isOnItsPage(article: Article, range: Range, pages: readonly string[]): boolean {
  const number = Number(makeCitation(article, range).anchor?.replace('page=', ''))
  const [page = '', next = ''] = pages.slice(number - 1)
  const letters = plain(article.text.slice(range.start, range.end))
  if (letters === '' || page.includes(letters)) return true
  const isBegun = page.includes(letters.slice(0, Math.min(letters.length, SHORTEST_PART)))
  return isBegun && (isInParts(letters, [page]) || isInParts(letters, [page, next]))
}

/** Whether a sentence can be put together from a few long parts of pages, which it may leave only forwards. */
function isInParts(letters: string, pages: readonly string[]): boolean {
  let [rest, at] = [letters, 0]
  for (let parts = 0; parts < MOST_PARTS && rest !== ''; parts++) {
    let length = longestPart(rest, pages[at] ?? '')
    if (length < Math.min(SHORTEST_PART, rest.length) && at + 1 < pages.length)
      length = longestPart(rest, pages[++at] ?? '')
    if (length < Math.min(SHORTEST_PART, rest.length)) return false
    rest = rest.slice(length)
  }
  return rest === ''
}

function longestPart(letters: string, page: string): number {
  let [low, high] = [0, letters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (page.includes(letters.slice(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

/** The letters and digits of each page, without numbers set smaller than the text before them. */
async function readPages(data: Uint8Array): Promise<string[]> {
  const task = getDocument({ data, verbosity: 0, isEvalSupported: false })
  const pdf = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    let height = 0
    const texts: string[] = []
    for (const item of items) {
      if (!('str' in item)) continue
      const isMark = item.height < 0.85 * height && /^[\d\s,]+$/.test(item.str)
      if (!isMark) texts.push(item.str)
      if (!isMark && item.str.trim() !== '') height = item.height
    }
    pages.push(plain(texts.join('')))
  }
  await task.destroy()
  return pages
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
