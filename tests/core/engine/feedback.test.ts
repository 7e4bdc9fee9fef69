import { createAnalyzer, type SearchOptions, search } from '@viden/core'
import { expect, test } from 'vitest'
import { feedbackTerms } from '../../../packages/core/src/engine/feedback.ts'
import { readWordList } from '../../../packages/core/src/engine/word-list.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const analyzer = createAnalyzer()

function termsOf(articles: readonly [draft: Omit<ArticleDraft, 'id'>, score: number, part?: number][], length = 1) {
  return feedbackTerms(
    articles.map(([draft, score, part = 0]) => ({
      source: makeArticle({ id: 'a', title: '', ...draft }),
      score,
      part,
    })),
    { analyzer, length, wordList: readWordList([]) },
  ).map(({ term, weight }) => ({ term, weight }))
}

test('a term is shown as its most frequent word', () => {
  const wordList = readWordList([
    [
      ['lab', 'lab', 'lab', 1],
      ['labs', 'labs', 'lab', 2],
    ],
  ])
  const source = makeArticle({ id: 'a', title: '', body: ['lab'] })
  expect(feedbackTerms([{ source, score: 1, part: 0 }], { analyzer, length: 1, wordList })).toEqual([
    { term: 'lab', word: 'labs', weight: 1 },
  ])
})

test('the terms of an article count by their share of its words', () => {
  expect(termsOf([[{ body: ['labs lab open data'] }, 3]])).toEqual([
    { term: 'lab', weight: 0.5 },
    { term: 'data', weight: 0.25 },
    { term: 'open', weight: 0.25 },
  ])
})

test('title, summary and headings count, authors do not', () => {
  const draft = {
    title: 'lab',
    summary: 'open',
    body: [['heading', 'data'] as const],
    creators: [{ family: 'Hansen' }],
  }
  expect(termsOf([[draft, 1]]).map(({ term }) => term)).toEqual(['data', 'lab', 'open'])
})

test('an article that answers better counts for more', () => {
  expect(
    termsOf([
      [{ body: ['lab'] }, 3],
      [{ body: ['law'] }, 1],
    ]),
  ).toEqual([
    { term: 'lab', weight: 0.75 },
    { term: 'law', weight: 0.25 },
  ])
})

test('feedback counts as much as all words of the query together', () => {
  const sum = (length: number) =>
    termsOf([[{ body: ['a b c d e f g h i j k l m n o p'] }, 1]], length).reduce((all, { weight }) => all + weight, 0)
  expect(sum(1)).toBeCloseTo(1, 12)
  expect(sum(3)).toBeCloseTo(3, 12)
})

test('ten terms at most speak', () => {
  expect(termsOf([[{ body: ['b c d e f g h j k l m n o p'] }, 1]])).toHaveLength(10)
})

test('of a long article the window that answered best speaks', () => {
  const body = ['lab '.repeat(250), 'law']
  expect(termsOf([[{ body }, 1, 0]])).toEqual([{ term: 'lab', weight: 1 }])
  expect(termsOf([[{ body }, 1, 1]])).toEqual([{ term: 'law', weight: 1 }])
  expect(termsOf([[{ body }, 1, 2]])).toEqual([])
})

test('nothing speaks where nothing answered', () => {
  expect(termsOf([])).toEqual([])
  expect(termsOf([[{ body: ['lab'] }, 0]])).toEqual([])
  expect(termsOf([[{ body: [] }, 1]])).toEqual([])
})

const drafts: ArticleDraft[] = [
  { id: 'best', title: '', body: ['labs labs prototypes sandbox'], facets: { country: ['DK'] } },
  { id: 'good', title: '', body: ['labs prototypes sandbox'], facets: { country: ['NO'] } },
  { id: 'vocabulary', title: '', body: ['prototypes sandbox'], facets: { country: ['DK'] } },
  { id: 'one word', title: '', body: ['sandbox castles'], facets: { country: ['NO'] } },
  { id: 'tax', title: '', body: ['tax revenue'], facets: { country: ['DK'] } },
]
const engine = makeEngine(drafts)

async function find(text: string, options: SearchOptions = { recall: 'broad' }): Promise<string[]> {
  const { hits, total } = await search(await engine, text, options)
  expect(total).toBe(hits.length)
  return hits.map(({ article }) => article.id)
}

test('an article that has only words in common with the best ones is found in broad search alone', async () => {
  expect(await find('labs')).toEqual(['best', 'good', 'vocabulary', 'one word'])
  expect(await find('labs', { recall: 'exact' })).toEqual(['best', 'good'])
  expect(await find('labs', {})).toEqual(['best', 'good'])
})

test.each([
  ['+labs', ['best', 'good']],
  ['labs AND prototypes', ['best', 'good']],
  ['labs -vocabulary', ['best', 'good']],
  ['labs -sandbox', []],
  ['labs -prototypes tax', ['tax']],
  ['labs country:DK', ['best']],
  ['"labs prototypes"', ['best', 'good']],
  ['-labs', ['one word', 'tax', 'vocabulary']],
  ['country:DK', ['best', 'tax', 'vocabulary']],
  ['', ['best', 'good', 'one word', 'tax', 'vocabulary']],
  ['unheard', []],
])('what is required and what is excluded stays so: %s finds %j', async (text, ids) => {
  expect((await find(text)).sort()).toEqual(ids)
})

test('an article found by feedback passes the filters as any other', async () => {
  expect(await find('labs', { recall: 'broad', filters: { country: ['DK'] } })).toEqual(['best', 'vocabulary'])
})

test('only articles that pass the filters speak', async () => {
  const filtered = await makeEngine([
    { id: 'in', title: '', body: ['labs sandbox'], facets: { country: ['DK'] } },
    { id: 'out', title: '', body: ['labs labs castles'], facets: { country: ['NO'] } },
    { id: 'like in', title: '', body: ['sandbox'], facets: { country: ['DK'] } },
    { id: 'like out', title: '', body: ['castles'], facets: { country: ['DK'] } },
  ])
  const { hits } = await search(filtered, 'labs', { recall: 'broad', filters: { country: ['DK'] } })
  expect(hits.map(({ article }) => article.id)).toEqual(['in', 'like in'])
})

test('a work speaks once, however many copies it has', async () => {
  const copies = Array.from({ length: 12 }, (_, number) => ({
    id: `copy ${number}`,
    title: 'labs',
    body: ['labs castles labs'],
    ...(number > 0 && { duplicateOf: 'copy 0' }),
  }))
  const copied = await makeEngine([
    ...copies,
    { id: 'other', title: '', body: ['labs, one sandbox, two gardens, three rivers, four bridges'] },
    { id: 'like other', title: '', body: ['sandbox'] },
  ])
  const { hits } = await search(copied, 'labs', { recall: 'broad' })
  expect(hits.map(({ article }) => article.id).toSorted()).toEqual(['copy 0', 'like other', 'other'])
})

test('a stop word gives feedback no weight', async () => {
  const scores = async (text: string) =>
    (await search(await engine, text, { recall: 'broad' })).hits.map(({ article, score }) => [article.id, score])
  expect(await scores('the labs of the')).toEqual(await scores('labs'))
})

test('facets count what broad search finds', async () => {
  const { facets } = await search(await engine, 'labs', { recall: 'broad', facets: ['country'] })
  expect(facets.country?.map(({ value, count }) => [value, count])).toEqual([
    ['DK', 2],
    ['NO', 2],
  ])
})

test('of what is required, the words of the best articles decide the order', async () => {
  const required = await makeEngine([
    { id: 'a', title: '', body: ['labs labs sandbox'] },
    { id: 'b', title: '', body: ['labs castles'] },
    { id: 'c', title: '', body: ['labs sandbox'] },
    { id: 'd', title: '', body: ['other'] },
  ])
  const ids = async (options: SearchOptions) =>
    (await search(required, '+labs', options)).hits.map(({ article }) => article.id)
  expect(await ids({})).toEqual(['a', 'b', 'c'])
  expect(await ids({ recall: 'broad' })).toEqual(['a', 'c', 'b'])
})
