import { type DigestOptions, digest } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const engine = makeEngine([
  {
    id: 'a',
    body: [
      'The mayor likes tea from a small village up there.',
      'New buses are tested in cities by people who ride each day.',
    ],
    facets: { country: ['place/DK'] },
  },
  ...['b', 'd', 'e'].map((id) => ({
    id,
    body: [`In ${id} the cities had people test new buses on a day.`],
    facets: { country: ['place/DK'] },
  })),
  { id: 'c', body: ['Ships cross the sea with salt and wool in summer.'], facets: { country: ['place/NO'] } },
])

test('what the articles have in common comes first', async () => {
  const { sentences, total } = await digest(await engine, { filters: { country: ['DK'] }, sentences: 1 })
  expect(total).toBe(4)
  expect(sentences[0]?.text).toContain('new buses')
})

test('it is of what a query finds, or of named articles', async () => {
  expect((await digest(await engine, { query: 'ships' })).articles.map(({ id }) => id)).toEqual(['c'])
  const named = await digest(await engine, { from: ['c', 'a'], perArticle: 1 })
  expect([named.total, named.articles.map(({ id }) => id).sort()]).toEqual([2, ['a', 'c']])
})

test.each<[DigestOptions & { readonly questions?: number }, string]>([
  [{ from: [] }, 'option-invalid'],
  [{ from: ['nowhere'] }, 'article-unknown'],
  [{ filters: { colour: ['red'] } }, 'facet-unknown'],
  [{ questions: 1 }, 'option-invalid'],
])('%j is refused', async (options, code) => {
  await expect(digest(await engine, options)).rejects.toMatchObject({ code })
})
