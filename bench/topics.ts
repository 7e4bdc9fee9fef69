/**
 * Measures how well it is found what texts are about: `npm run bench:topics -- --data DIR`. The editors of the posts in
 * `DIR/digitalgov/news` gave them topics; these are hidden, the posts indexed, and the values of the facet `topic` compared
 * with them. `digitalgov-topics.json` says which concepts mean what a topic does; what is narrower counts as these do.
 * Rules and vocabulary were written after reading every second post, by path; the table is of the others.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '@viden/core'
import { buildIndex, type Source } from '@viden/indexer'
import { glob } from 'tinyglobby'
import meanings from './digitalgov-topics.json' with { type: 'json' }
import floors from './floors.json' with { type: 'json' }
import { checkFloors, readOptions, report } from './report.ts'

/** The topics in front matter: one a line. */
const TOPICS = /^topics:[ \t]*\r?\n((?:[ \t]*- .*\r?\n)+)/m

/** A topic is found well if as many of those that were found were given, and of those that were given found. */
const WELL = { precision: 0.7, recall: 0.5 }

interface Post {
  readonly source: Source
  readonly topics: readonly string[]
}

interface Count {
  readonly topic: string
  readonly given: number
  readonly found: number
  readonly right: number
}

const options = readOptions()
const folder = join(options.data, 'digitalgov', 'news')
const paths = (await glob('**/*.md', { cwd: folder })).sort()
const posts = await Promise.all(paths.map(readPost))
const { articles } = await buildIndex(posts.map(({ source }) => source))
const byPath = new Map(articles.map((article) => [article.source.path, article]))

const read = countTopics(posts.filter((_, place) => place % 2 === 1))
const others = countTopics(posts.filter((_, place) => place % 2 === 0))
const [micro, macro] = [toRow(sumOf(others)), meanOf(others.map(toRow))]
await report('topics', [...others.map(toRow), micro, macro], options)
console.log(
  `Found well: ${wellFound(others)} of ${others.length} topics; of the posts that were read: ${wellFound(read)}.`,
)
const figures = { 'topics found well': wellFound(others), precision: micro.precision, recall: micro.recall }
checkFloors(figures, floors.topics)

async function readPost(path: string): Promise<Post> {
  const text = await readFile(join(folder, path), 'utf8')
  const given = (TOPICS.exec(text)?.[1] ?? '').matchAll(/^[ \t]*- *['"]?([\w -]*\w)/gm)
  // Some write "artificial intelligence", others "artificial-intelligence".
  const topics = [...given].map(([, topic = '']) => topic.replaceAll(' ', '-'))
  return { source: { path, bytes: new TextEncoder().encode(text.replace(TOPICS, '')) }, topics }
}

function countTopics(posts: readonly Post[]): Count[] {
  const withTopics = posts.flatMap(({ source, topics }) => {
    const article = byPath.get(source.path)
    return article === undefined || topics.length === 0 ? [] : [{ article, topics }]
  })
  return Object.entries(meanings).map(([topic, concepts]) => {
    const given = withTopics.filter(({ topics }) => topics.includes(topic))
    const found = withTopics.filter(({ article }) => isAbout(article, concepts))
    return {
      topic,
      given: given.length,
      found: found.length,
      right: given.filter((post) => found.includes(post)).length,
    }
  })
}

/** Values come with those above them. */
function isAbout({ facets }: Article, concepts: readonly string[]): boolean {
  return (facets.topic ?? []).some(({ value }) => concepts.includes(value))
}

function wellFound(counts: readonly Count[]): number {
  return counts.map(toRow).filter(({ precision, recall }) => precision >= WELL.precision && recall >= WELL.recall)
    .length
}

function sumOf(counts: readonly Count[]): Count {
  const sum = (key: 'given' | 'found' | 'right'): number => counts.reduce((total, count) => total + count[key], 0)
  return { topic: 'all, by value', given: sum('given'), found: sum('found'), right: sum('right') }
}

function toRow({ topic, given, found, right }: Count) {
  const share = (of: number): number => (of === 0 ? 0 : Math.round((100 * right) / of) / 100)
  const f1 = Math.round((200 * right) / Math.max(1, given + found)) / 100
  return { topic, given, found, precision: share(found), recall: share(given), f1 }
}

function meanOf(rows: readonly ReturnType<typeof toRow>[]): ReturnType<typeof toRow> {
  const mean = (key: 'given' | 'found' | 'precision' | 'recall' | 'f1'): number =>
    Math.round((100 * rows.reduce((total, row) => total + row[key], 0)) / rows.length) / 100
  return {
    topic: 'all, by topic',
    given: mean('given'),
    found: mean('found'),
    precision: mean('precision'),
    recall: mean('recall'),
    f1: mean('f1'),
  }
}
