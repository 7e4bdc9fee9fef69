import { type SimilarArticlesOptions, similar } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const engine = makeEngine([
  { id: 'a', title: 'Innovation labs' },
  { id: 'b', title: 'Labs again', published: '2018' },
  { id: 'c', title: 'Tax law' },
])

test('similar articles are shown without their text, with a score', async () => {
  const found = await similar(await engine, 'a')
  expect(found).toHaveLength(1)
  expect(found[0]?.article).toMatchObject({ id: 'b', title: 'Labs again', published: '2018' })
  expect(found[0]?.article).not.toHaveProperty('text')
  expect(found[0]?.score).toBeGreaterThan(0)
})

test('an unknown article throws, with the one that was probably meant', async () => {
  const named = await makeEngine([{ id: 'mindlab' }])
  await expect(similar(named, 'mindlap')).rejects.toMatchObject({
    code: 'article-unknown',
    message: expect.stringContaining('did you mean "mindlab"'),
  })
})

test.each([{ limit: -1 }, { limt: 1 }])('the options %j are refused', async (options) => {
  await expect(similar(await engine, 'a', options as SimilarArticlesOptions)).rejects.toMatchObject({
    code: 'option-invalid',
  })
})

test('a call that was given up is not answered', async () => {
  await expect(similar(await engine, 'a', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})
