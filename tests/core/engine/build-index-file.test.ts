import { type Engine, openIndex } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
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
  expect(engine.describe()).toMatchObject({ articles: 0, languages: [], facets: [] })
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
