import { type Concept, type Engine, openIndex } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SectionName } from '../../../packages/core/src/index-file/layout.ts'
import { readIndexFile } from '../../../packages/core/src/index-file/read.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeIndex } from '../make-engine.ts'

const drafts: ArticleDraft[] = [
  { id: 'b', body: ['Cities share data.'], facets: { topic: ['data'] } },
  { id: 'a', body: ['Labs share designs.'], language: 'da', published: '2018' },
  { id: 'c', body: [], facets: { topic: ['labs', 'data'] } },
]

test('the same articles give the same bytes, whatever their order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(drafts, { minLength: 3 }), (shuffled) => {
      expect(Buffer.compare(makeIndex(shuffled), makeIndex(drafts))).toBe(0)
    }),
    { numRuns: 10 },
  )
})

test('an index of no articles opens and finds nothing', async () => {
  const engine = await openIndex(makeIndex([]))
  expect(engine.describe()).toMatchObject({ articles: 0, languages: [], facets: [{ name: 'concept' }] })
  expect(await searchAll(engine)).toEqual([])
  expect(await engine.terms({ words: ['lab'] })).toEqual([{ word: 'lab', documents: 0 }])
})

test('articles come back as they went in, whatever their text', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text, text), { maxLength: 5 }), async (texts) => {
      const made = texts.map(([title, body, value], number): ArticleDraft => {
        const facets = { topic: [value] }
        return { id: `${number}`, title, body: [body], facets }
      })
      const engine = await openIndex(makeIndex(made))
      expect(await engine.articles(made.map(({ id }) => id))).toEqual(made.map(makeArticle))
    }),
  )
})

async function sectionOf(index: Uint8Array, name: SectionName): Promise<unknown> {
  const { section } = await readIndexFile(index)
  return JSON.parse(new TextDecoder().decode(await section(name)))
}

test('an article of a work of several versions tells so, and any other nothing', async () => {
  const index = makeIndex([{ id: 'b', translationOf: 'c', language: 'da' }, { id: 'c' }, { id: 'a' }])
  expect(await sectionOf(index, 'documents')).toMatchObject([
    expect.not.objectContaining({ version: expect.anything() }),
    { id: 'b', version: { original: 2, language: 'da' } },
    { id: 'c', version: { original: 2, language: 'en' } },
  ])
})

const long = Array.from({ length: 600 }, () => 'lab').join(' ')

test('each article tells how many windows it has, sorted by id', async () => {
  const index = makeIndex([
    { id: 'c', body: [long, long, 'labs'] },
    { id: 'a', title: '' },
    { id: 'b', body: [long, 'labs'] },
  ])
  expect(await sectionOf(index, 'documents')).toMatchObject([
    { id: 'a', windows: 1 },
    { id: 'b', windows: 2 },
    { id: 'c', windows: 3 },
  ])
  expect(await sectionOf(index, 'lengths')).toEqual([
    [0, 1, 0, 1, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [0, 600, 1, 600, 600, 1],
    [0, 0, 0, 0, 0, 0],
    [0, 599, 0, 599, 599, 0],
    [0, 0, 0, 0, 0, 0],
  ])
})

test('a window holds the ids of the concepts that are named in it', async () => {
  const lab: Concept = { id: 'method/lab', type: 'method', labels: { en: { preferred: 'lab' } } }
  const body = [long, 'another lab', 'and a lab']
  const mentions = [
    ['another lab', lab.id],
    ['lab', lab.id],
  ] as const
  const index = makeIndex([{ id: 'a', title: 'x', body, mentions }], { concepts: [lab] })
  const lengths = await sectionOf(index, 'lengths')
  expect(Array.isArray(lengths) && lengths.at(-1)).toEqual([0, 2])
})

test('phrases of three articles or more are listed', async () => {
  const three = [1, 2, 3].map((number) => ({ id: `${number}`, title: `Open data ${number}`, summary: 'Public labs' }))
  expect(await sectionOf(makeIndex([...three, { id: '4', title: 'Service design' }]), 'phrases')).toEqual([
    ['open data', 3],
    ['public labs', 3],
  ])
})

async function searchAll(engine: Engine): Promise<readonly string[]> {
  const { hits } = await engine.search({
    query: { kind: 'group', clauses: [] },
    filters: {},
    facets: [],
    limit: 10,
    offset: 0,
    sort: 'relevance',
    language: 'en',
  })
  return hits.map(({ id }) => id)
}
