import { type Concept, type SuggestOptions, suggest } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const concepts: Concept[] = [
  {
    id: 'organisation/mindlab',
    type: 'organisation',
    labels: { en: { preferred: 'MindLab' }, da: { preferred: 'Danmarks MindLab' } },
  },
  { id: 'organisation/lab', type: 'organisation', labels: { en: { preferred: 'The Mind Institute' } } },
  { id: 'method/co-creation', type: 'method', labels: { en: { preferred: 'co-creation', alternative: ['kreation'] } } },
  { id: 'date/mind', type: 'date', labels: { en: { preferred: 'Mind day' } } },
]
const engine = makeEngine(
  [
    { id: 'a', title: 'A mindful state', body: ['minds think mind', 'Open data'] },
    { id: 'b', title: 'Lessons', body: ['minds and mindlab', 'open datasets'] },
  ],
  { concepts },
)

test('concepts come first, those that begin so before others, then titles, then words', async () => {
  expect(await suggest(await engine, 'mind')).toEqual([
    { text: 'MindLab', kind: 'concept', id: 'organisation/mindlab' },
    { text: 'The Mind Institute', kind: 'concept', id: 'organisation/lab' },
    { text: 'A mindful state', kind: 'title', id: 'a' },
    { text: 'minds', kind: 'word' },
    { text: 'mind', kind: 'word' },
    { text: 'mindful', kind: 'word' },
  ])
})

test.each([
  ['MINDL', ['MindLab']],
  ['co-cr', ['co-creation']],
  ['kreat', ['kreation']],
  ['danmarks mi', ['Danmarks MindLab', 'danmarks minds', 'danmarks mind', 'danmarks mindful']],
  ['less', ['Lessons']],
  ['open data', ['open data', 'open datasets']],
  ['', []],
  ['…', []],
  ['zzz', []],
])('%j is completed to %j', async (typed, texts) => {
  expect((await suggest(await engine, typed)).map(({ text }) => text)).toEqual(texts)
})

test('only the last word is unfinished', async () => {
  expect((await suggest(await engine, 'min state')).map(({ kind }) => kind)).not.toContain('title')
  expect((await suggest(await engine, 'mindful sta')).map(({ text }) => text)).toContain('A mindful state')
})

test('no more are suggested than asked for', async () => {
  expect(await suggest(await engine, 'mind', { limit: 2 })).toHaveLength(2)
  expect(await suggest(await engine, 'mind', { limit: 0 })).toEqual([])
})

test.each([{ limit: -1 }, { limt: 1 }])('the options %j are refused', async (options) => {
  await expect(suggest(await engine, 'mind', options as SuggestOptions)).rejects.toMatchObject({
    code: 'option-invalid',
  })
})

test('a suggestion that was given up is not made', async () => {
  await expect(suggest(await engine, 'mind', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})
