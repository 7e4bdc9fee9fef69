import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Article, Concept } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import { readLines } from './collections/collection.ts'
import { type Entity, type EntityMatch, matchEntities } from './match-entities.ts'

/** The types that were marked by hand, and which of our concepts they are. */
const TYPES: Readonly<Record<string, (concept: Concept) => boolean>> = {
  PER: ({ type }) => type === 'person',
  ORG: ({ type }) => type === 'organisation',
  LOC: ({ type }) => type === 'place',
  PROG: ({ type }) => type === 'programme',
  EVENT: ({ type }) => type === 'event',
  LAW: ({ type }) => type === 'law',
  // Those that are things with a name; "artificial intelligence" is none.
  TECH: ({ kind, type }) => type === 'technology' && kind !== undefined,
  DATE: ({ type }) => type === 'date',
  MONEY: ({ type }) => type === 'money',
}

/** What was found in the documents that were marked by hand. */
export interface EntityScores {
  readonly rows: readonly Record<string, string | number>[]
  /** F1 of persons, organisations and places, and of all types, in per cent. */
  readonly figures: Readonly<Record<string, number>>
}

interface MarkedDocument {
  readonly id: string
  readonly entities: readonly Entity[]
}

/** Of the posts that were not marked, one in so many is read beside those that were, as the corpus that they stand in. */
const STEP = 5

/** Indexes posts of `DIR/digitalgov/news`, and compares with `DIR/gold/entities.jsonl`. */
export async function scoreEntities(data: string): Promise<EntityScores> {
  const lines = await readLines(join(data, 'gold', 'entities.jsonl'))
  // The bench's own data, in the form that its README gives.
  const documents = lines.map((line) => JSON.parse(line) as MarkedDocument)
  const folder = join(data, 'digitalgov', 'news')
  const marked = new Set(documents.map(({ id }) => id))
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md')).sort()
  const read = files.filter((path, place) => marked.has(nameOf(path)) || place % STEP === 0)
  const { articles, concepts } = await buildIndex(read.map((path) => join(folder, path)))
  const byFile = new Map(articles.map((article) => [nameOf(article.source.path), article]))
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const matches = documents.flatMap(({ id, entities }) => {
    const article = byFile.get(id)
    const found = article === undefined ? [] : entitiesOf(article, byId)
    return Object.keys(TYPES).map((type) => {
      const ofType = (list: readonly Entity[]): Entity[] => list.filter((entity) => entity.type === type)
      return { type, ...matchEntities(ofType(entities), ofType(found)) }
    })
  })
  const row = (name: string, types: readonly string[]): Record<string, string | number> =>
    toRow(
      name,
      matches.filter(({ type }) => types.includes(type)),
    )
  const named = row('PER, ORG, LOC', ['PER', 'ORG', 'LOC'])
  const all = row('all', Object.keys(TYPES))
  return {
    rows: [...Object.keys(TYPES).map((type) => row(type, [type])), named, all],
    figures: { 'PER, ORG, LOC': Number(named.f1), all: Number(all.f1) },
  }
}

/** The name of a file without its folder and ending. */
function nameOf(path: string): string {
  return parse(path).name
}

function entitiesOf({ mentions, text }: Article, concepts: ReadonlyMap<string, Concept>): Entity[] {
  const forms = new Map<string, Set<string>>()
  for (const { concept, start, end } of mentions)
    forms.set(concept, (forms.get(concept) ?? new Set()).add(text.slice(start, end)))
  return [...forms].flatMap(([id, names]) => {
    const concept = concepts.get(id)
    const type = Object.keys(TYPES).find((each) => concept !== undefined && TYPES[each]?.(concept))
    const [name = id, ...aliases] = names
    return type === undefined ? [] : [{ type, name, aliases }]
  })
}

function toRow(type: string, matches: readonly EntityMatch[]): Record<string, string | number> {
  const sum = (count: (match: EntityMatch) => number): number =>
    matches.reduce((total, match) => total + count(match), 0)
  const [right, wrong, missed] = [
    sum((match) => match.right),
    sum(({ wrong }) => wrong.length),
    sum(({ missed }) => missed.length),
  ]
  const share = (of: number): number => (of === 0 ? 0 : Math.round((1000 * right) / of) / 10)
  return {
    type,
    wanted: right + missed,
    found: right + wrong,
    precision: share(right + wrong),
    recall: share(right + missed),
    f1: share(right + (wrong + missed) / 2),
  }
}
