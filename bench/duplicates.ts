/**
 * Which articles are found to repeat another: `npm run bench:duplicates -- --data DIR`, where DIR is a corpus. Prints those
 * that do in it, and how many of 200 articles are found again after words were exchanged, or passages left out.
 */
import { type Article, compareText, tokenize } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import { findDuplicates } from '../packages/indexer/src/link/duplicates.ts'
import { signText } from '../packages/indexer/src/stages/sign-text.ts'
import { checkFloors, readOptions, report } from './report.ts'

const WORDS = [0, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2]
const PASSAGES = [0.1, 0.2, 0.3, 0.5]
/** Few and not short, so that a share of their words is some. */
const SAMPLE = 200
const LEAST_WORDS = 150

const options = readOptions()
const { articles, problems } = await buildIndex(options.data)
for (const { code, message, source } of problems) if (code === 'article-duplicate') console.log(`${source}: ${message}`)

const random = createRandom()
const long = articles.filter(
  ({ duplicateOf, text }) => duplicateOf === undefined && tokenize(text).length >= LEAST_WORDS,
)
const sample = long.filter((_, place) => place % Math.max(1, Math.floor(long.length / SAMPLE)) === 0).slice(0, SAMPLE)
const vocabulary = sample.flatMap(({ text }) => tokenize(text).map(({ word }) => word))
const rows = [
  ...WORDS.map((share) => measure('words exchanged', share, exchangeWords)),
  ...PASSAGES.map((share) => measure('passages left out', share, leaveOutPassages)),
]
await report('duplicates', rows, options)
const foundAt = (change: string, share: number): number =>
  rows.find((row) => row.change === change && row.share === share)?.found ?? 0
checkFloors(
  {
    unchanged: foundAt('words exchanged', 0),
    'two words in a hundred': foundAt('words exchanged', 0.02),
    'one word in five, not found': 1 - foundAt('words exchanged', 0.2),
    'a tenth of the passages': foundAt('passages left out', 0.1),
    'nothing wrong': 1 - rows.reduce((sum, { wrong }) => sum + wrong, 0),
  },
  {
    unchanged: 1,
    'two words in a hundred': 1,
    'one word in five, not found': 1,
    'a tenth of the passages': 0.95,
    'nothing wrong': 1,
  },
)

/** Counts the articles that are linked to a changed copy of theirs, or it to them, and those linked to another. */
function measure(
  change: string,
  share: number,
  copy: (article: Article, share: number) => string,
): { change: string; share: number; found: number; wrong: number } {
  const pairs = sample.flatMap((article) => {
    const path = `${article.source.path}.copy`
    const source = { ...article.source, path, hash: path }
    return [article, { ...article, source, text: copy(article, share) }]
  })
  const signed = pairs
    .map((article) => ({ article, signature: signText(article.text) ?? [] }))
    .sort((a, b) => compareText(a.article.source.path, b.article.source.path))
  const ownPath = (place: number): string => (signed[place]?.article.source.path ?? '').replace(/\.copy$/, '')
  const linked = [...findDuplicates(signed).leaders.entries()].filter(([place, leader]) => place !== leader)
  const own = linked.filter(([place, leader]) => ownPath(place) === ownPath(leader)).length
  return { change, share, found: own / sample.length, wrong: linked.length - own }
}

function exchangeWords({ text }: Article, share: number): string {
  let changed = ''
  let at = 0
  for (const { end, start, word } of tokenize(text)) {
    const other = vocabulary[Math.floor(random() * vocabulary.length)]
    changed += text.slice(at, start) + (random() < share ? other : word)
    at = end
  }
  return changed + text.slice(at)
}

function leaveOutPassages({ passages, text }: Article, share: number): string {
  return passages
    .filter(() => random() >= share)
    .map(({ end, start }) => text.slice(start, end))
    .join('\n\n')
}

/** The same numbers in each run. */
function createRandom(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}
