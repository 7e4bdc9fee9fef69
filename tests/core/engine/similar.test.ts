import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const engine = makeEngine([
  { id: 'labs-1', title: 'Innovation labs', body: ['Labs experiment with prototypes.'] },
  { id: 'labs-2', title: 'Labs again', body: ['Prototypes come from labs.'] },
  { id: 'labs-3', title: 'A note', body: ['It mentions prototypes.'] },
  { id: 'tax', title: 'Tax law', body: ['Revenue is collected.'] },
])

test('articles that share rare terms are similar, those that share more come first', async () => {
  const found = await (await engine).similar('labs-1', { limit: 10 })
  expect(found.map(({ id }) => id)).toEqual(['labs-2', 'labs-3'])
  expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? Number.POSITIVE_INFINITY)
})

test('a word of the title says more than one of the text', async () => {
  const zoo = await makeEngine([
    { id: 'a', title: 'Zebras', body: ['Lions'] },
    { id: 'lions', title: 'x', body: ['Lions'] },
    { id: 'zebras', title: 'x', body: ['Zebras'] },
  ])
  expect((await zoo.similar('a', { limit: 10 })).map(({ id }) => id)).toEqual(['zebras', 'lions'])
})

test('an article like no other has no similar ones', async () => {
  expect(await (await engine).similar('tax', { limit: 10 })).toEqual([])
})

test('an article without words has no similar ones', async () => {
  const bare = await makeEngine([
    { id: 'a', title: '' },
    { id: 'b', title: 'lab' },
  ])
  expect(await bare.similar('a', { limit: 10 })).toEqual([])
})

test('no more are given than asked for', async () => {
  expect((await (await engine).similar('labs-1', { limit: 1 })).map(({ id }) => id)).toEqual(['labs-2'])
  expect(await (await engine).similar('labs-1', { limit: 0 })).toEqual([])
})
