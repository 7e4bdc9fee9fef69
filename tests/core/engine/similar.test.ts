import type { Concept } from '@viden/core'
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

test('words that both have are named as they are most often written, the most telling first', async () => {
  const zoo = await makeEngine([
    { id: 'a', title: 'x', body: ['zebras zebras zebra lions'] },
    { id: 'b', title: 'y', body: ['zebras lion'] },
    { id: 'c', title: 'z', body: ['lions'] },
    { id: 'd', title: 'v', body: ['other'] },
  ])
  const found = await zoo.similar('a', { limit: 10 })
  expect(found.map(({ id, words, concepts }) => ({ id, words, concepts }))).toEqual([
    { id: 'b', words: ['zebras', 'lions'], concepts: [] },
    { id: 'c', words: ['lions'], concepts: [] },
  ])
})

test('of many words that both have five are named', async () => {
  const body = ['one', 'alpha beta gamma delta epsilon zeta']
  const greek = await makeEngine([{ id: 'a', title: 'x', body }, { id: 'b', title: 'y', body }, { id: 'c' }])
  const [found] = await greek.similar('a', { limit: 1 })
  expect(found?.words).toHaveLength(5)
})

const opsi: Concept = {
  id: 'organisation/opsi',
  type: 'organisation',
  labels: { en: { preferred: 'Observatory', alternative: ['OPSI'] } },
}
const year: Concept = { id: 'date/2018', type: 'date', labels: { und: { preferred: '2018' } } }

test('articles that name the same concept by different labels are similar', async () => {
  const engine = await makeEngine(
    [
      { id: 'a', title: 'x', body: ['OPSI wrote'], mentions: [['OPSI', opsi.id]] },
      { id: 'b', title: 'y', body: ['Observatory says'], mentions: [['Observatory', opsi.id]] },
      { id: 'c', title: 'z', body: ['other'] },
    ],
    { concepts: [opsi] },
  )
  expect(await engine.similar('a', { limit: 10 })).toEqual([
    { id: 'b', score: expect.any(Number), words: [], concepts: [opsi.id] },
  ])
})

test('articles that name the same date are not similar for that', async () => {
  const engine = await makeEngine(
    [
      { id: 'a', title: 'x', body: ['in 2018'], mentions: [['2018', year.id]] },
      { id: 'b', title: 'y', body: ['spring of that year'], mentions: [['that year', year.id]] },
    ],
    { concepts: [year] },
  )
  expect(await engine.similar('a', { limit: 10 })).toEqual([])
})

test('an article that shares word and concept comes before one that shares either', async () => {
  const engine = await makeEngine(
    [
      { id: 'a', title: 'x', body: ['OPSI zebra'], mentions: [['OPSI', opsi.id]] },
      { id: 'both', title: 'y', body: ['Observatory zebra'], mentions: [['Observatory', opsi.id]] },
      { id: 'concept', title: 'z', body: ['Observatory lion'], mentions: [['Observatory', opsi.id]] },
      { id: 'word', title: 'v', body: ['ostrich zebra'] },
    ],
    { concepts: [opsi] },
  )
  const found = await engine.similar('a', { limit: 10 })
  expect(found[0]).toMatchObject({ id: 'both', words: ['zebra'], concepts: [opsi.id] })
  expect(found.map(({ id }) => id).sort()).toEqual(['both', 'concept', 'word'])
})
