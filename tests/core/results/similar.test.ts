import { type Concept, type SimilarArticlesOptions, similar } from '@viden/core'
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

const concepts: Concept[] = ['method/prototype', 'method/sprint', 'place/DK', 'date/2018'].map((id) => ({
  id,
  type: id.replace(/\/.*/, ''),
  labels: { en: { preferred: id } },
}))
const places = ['Denmark', 'place/DK'] as const
const related = makeEngine(
  [
    {
      id: 'a',
      title: 'x',
      body: ['Prototyping zebras at Trials, in Denmark: labs, in 2018.'],
      mentions: [['Prototyping', 'method/prototype'], places, ['2018', 'date/2018']],
    },
    {
      id: 'b',
      title: 'y',
      body: ['Mock-ups of a zebra by a Lab of Denmark in 2018.'],
      mentions: [['Mock-ups', 'method/prototype'], places, ['2018', 'date/2018']],
    },
    { id: 'c', title: 'y', body: ['Labs of Denmark.'], mentions: [places] },
    { id: 'd', title: 'y', body: ['A sprint with labs.'], mentions: [['sprint', 'method/sprint']] },
    { id: 'e', title: 'y', body: ['Tax law.'] },
  ],
  { concepts },
)

test('similar articles are told with the words and concepts that both have, the most telling first', async () => {
  const found = await similar(await related, 'a')
  expect(found.map(({ article, words, concepts: shared }) => [article.id, words, shared.map(({ id }) => id)])).toEqual([
    // Two articles have 2018, zebras and prototypes, three are about Denmark, four have labs.
    ['b', ['2018', 'zebra', 'denmark', 'labs'], ['method/prototype', 'place/DK']],
    ['c', ['denmark', 'labs'], ['place/DK']],
    ['d', ['labs'], []],
  ])
})

test('shared concepts are whole', async () => {
  const [, second] = await similar(await related, 'a')
  expect(second?.concepts).toEqual([concepts[2]])
})

test('at most five words and five concepts are told', async () => {
  const names = ['one', 'three', 'four', 'five', 'six', 'seven', 'eight']
  const many = await makeEngine(
    ['a', 'b', 'c'].map((id) => ({
      id,
      title: 'x',
      body: [id === 'c' ? 'Tax.' : names.join(' ')],
      ...(id !== 'c' && { mentions: names.map((name) => [name, `topic/${name}`] as const) }),
    })),
    { concepts: names.map((name) => ({ id: `topic/${name}`, type: 'topic', labels: { en: { preferred: name } } })) },
  )
  const [nearest] = await similar(many, 'a')
  expect(nearest?.words).toEqual(['eight', 'five', 'four', 'one', 'seven'])
  expect(nearest?.concepts.map(({ id }) => id)).toEqual([
    'topic/eight',
    'topic/five',
    'topic/four',
    'topic/one',
    'topic/seven',
  ])
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

const versions = makeEngine([
  { id: 'a', title: 'Zebras and prisms' },
  { id: 'a-copy', title: 'Zebras and prisms', duplicateOf: 'a' },
  { id: 'a-da', title: 'Zebras prisms', language: 'da', translationOf: 'a' },
  { id: 'b', title: 'Zebras' },
  { id: 'b-da', title: 'Zebras', language: 'da', body: ['zebras og prisms'], translationOf: 'b' },
  { id: 'c', title: 'prisms', body: ['and other things'] },
  { id: 'd', title: 'Tax law' },
])

test('a work is similar once, and the versions of an article are not similar to it', async () => {
  const found = await similar(await versions, 'a')
  expect(found.map(({ article }) => article.id)).toEqual(['b', 'c'])
  expect(found[0]?.versions).toMatchObject([{ id: 'b-da', language: 'da', relation: 'translation' }])
  expect(found[1]).not.toHaveProperty('versions')
})

test('a similar work is shown in the language of the article, or in the one asked for', async () => {
  const ids = async (id: string, options?: SimilarArticlesOptions) =>
    (await similar(await versions, id, options)).map(({ article }) => article.id)
  expect((await ids('a-da')).toSorted()).toEqual(['b-da', 'c'])
  expect((await ids('a-da', { language: 'en' })).toSorted()).toEqual(['b', 'c'])
  expect(await ids('a', { limit: 1 })).toEqual(['b'])
})

test('what a similar work has in common is told of the version shown', async () => {
  expect((await similar(await versions, 'a'))[0]?.words).toEqual(['zebras'])
})

test('a language that is none is refused', async () => {
  await expect(similar(await versions, 'a', { language: '' })).rejects.toMatchObject({ code: 'option-invalid' })
})
