import { type Concept, fold, type SuggestOptions, suggest } from '@viden/core'
import fc from 'fast-check'
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
  // The corpus does not have the word, so that no other word follows it.
  ['danmarks mi', ['Danmarks MindLab']],
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

test('a concept whose name begins so comes before one with the words inside, hyphens or not', async () => {
  const residency = await makeEngine([{ id: 'a' }], {
    concepts: [
      { id: 'organisation/a', type: 'organisation', labels: { en: { preferred: 'Estonian e-Residency board' } } },
      { id: 'programme/b', type: 'programme', labels: { en: { preferred: 'e-Residency' } } },
    ],
  })
  expect((await suggest(residency, 'e-res')).map(({ text }) => text)).toEqual([
    'e-Residency',
    'Estonian e-Residency board',
  ])
})

test('a word with a hyphen is completed as a whole', async () => {
  const made = await makeEngine([{ id: 'a', body: ['On co-creation.'] }])
  expect(await suggest(made, 'co-cr')).toEqual([{ text: 'co-creation', kind: 'word' }])
})

const headed = makeEngine([
  { id: 'a', title: 'Open data for all', body: ['Text.'] },
  { id: 'b', title: 'On open data', body: [['heading', 'Open data today'], 'Open data today.'] },
  { id: 'c', title: 'c', summary: 'Why open data matters', body: [['heading', 'Open doors'], 'Text.'] },
  { id: 'd', title: 'Open doors', body: ['Open data.'] },
])

test('words in a row that three articles have in titles, summaries and headings are suggested as a phrase', async () => {
  const phrases = (await suggest(await headed, 'open d')).filter(({ kind }) => kind === 'phrase')
  // "Open doors" stands in two articles only.
  expect(phrases).toEqual([{ text: 'open data', kind: 'phrase' }])
})

test('a phrase is completed from any place in it, whatever the capitals', async () => {
  expect((await suggest(await headed, 'OPEN')).filter(({ kind }) => kind === 'phrase')).toEqual([
    { text: 'open data', kind: 'phrase' },
  ])
  expect((await suggest(await headed, 'open data f')).filter(({ kind }) => kind === 'phrase')).toEqual([])
})

test('concepts come before phrases, phrases before titles, titles before words', async () => {
  const all = await makeEngine(
    [
      { id: 'a', title: 'Design thinking one', body: ['designers'] },
      { id: 'b', title: 'Design thinking two' },
      { id: 'c', title: 'Design thinking three' },
    ],
    { concepts: [{ id: 'method/a', type: 'method', labels: { en: { preferred: 'design sprint' } } }] },
  )
  expect((await suggest(all, 'design')).map(({ kind, text }) => [kind, text])).toEqual([
    ['concept', 'design sprint'],
    ['phrase', 'design thinking'],
    ['title', 'Design thinking one'],
    ['title', 'Design thinking two'],
    ['title', 'Design thinking three'],
    ['word', 'design'],
    ['word', 'designers'],
  ])
})

const crowd = makeEngine(
  [
    { id: 'a', title: 'Labs of old', body: ['labels'] },
    { id: 'b', title: 'Labs of today' },
  ],
  {
    concepts: [1, 2, 3, 4, 5, 6].map((number) => ({
      id: `organisation/${number}`,
      type: 'organisation',
      labels: { en: { preferred: `Lab ${number}` } },
    })),
  },
)

test.each([
  [2, ['Lab 1', 'Labs of old']],
  [3, ['Lab 1', 'Lab 2', 'Labs of old']],
  [4, ['Lab 1', 'Lab 2', 'Labs of old', 'Labs of today']],
  [6, ['Lab 1', 'Lab 2', 'Lab 3', 'Labs of old', 'Labs of today', 'labs']],
  [9, ['Lab 1', 'Lab 2', 'Lab 3', 'Lab 4', 'Lab 5', 'Labs of old', 'Labs of today', 'labs', 'labels']],
  [10, ['Lab 1', 'Lab 2', 'Lab 3', 'Lab 4', 'Lab 5', 'Labs of old', 'Labs of today', 'labs', 'labels', 'Lab 6']],
])('of %d suggestions no kind takes more than half while others have some: %j', async (limit, texts) => {
  expect((await suggest(await crowd, 'lab', { limit })).map(({ text }) => text)).toEqual(texts)
})

test('one kind alone may fill the list', async () => {
  const alone = await makeEngine([{ id: 'x', body: ['data dated dates'] }])
  expect((await suggest(alone, 'da', { limit: 3 })).map(({ text }) => text)).toEqual(['data', 'dated', 'dates'])
})

test.each([
  ['mindlop', ['MindLab']],
  ['mnidlab', ['MindLab']],
  ['Mindfil', ['A mindful state', 'mindful']],
  ['lesons', ['Lessons']],
  ['opne data', ['open data', 'open datasets']],
  ['open dta', []],
  ['mxxxxxb', []],
])('%j, with which nothing begins, is taken for a slip: %j', async (typed, texts) => {
  expect((await suggest(await engine, typed)).map(({ text }) => text)).toEqual(texts)
})

test('nothing is suggested twice, and never more than asked for', async () => {
  const open = await engine
  const typed = fc.constantFrom(
    ...[
      'm',
      'mi',
      'mind',
      'mindl',
      'minds',
      'mnid',
      'open',
      'open d',
      'opne d',
      'the',
      'a',
      'k',
      'co',
      'co-',
      'danmarks m',
    ],
    ...['l', 'lesson', 'MIND', 'Mínd', 'state', 'mindful sta', '…', '"', '-', '*', 'mind*', '1', 'mindlab mind'],
  )
  await fc.assert(
    fc.asyncProperty(typed, fc.integer({ min: 0, max: 8 }), async (text, limit) => {
      const found = await suggest(open, text, { limit })
      expect(found.length).toBeLessThanOrEqual(limit)
      expect(new Set(found.map((one) => fold(one.text))).size).toBe(found.length)
      const whole = await suggest(open, text, { limit: 50 })
      expect(found.length).toBe(Math.min(limit, whole.length))
    }),
  )
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

test('a title is suggested once for a work, in the version that what was typed begins best', async () => {
  const works = await makeEngine([
    { id: 'a', title: 'Prisms at work' },
    { id: 'a-copy', title: 'Prisms at work (copy)', duplicateOf: 'a' },
    { id: 'a-da', title: 'Spektre i arbejde', language: 'da', translationOf: 'a' },
  ])
  const titles = async (typed: string) =>
    (await suggest(works, typed)).flatMap(({ id, kind }) => (kind === 'title' ? [id] : []))
  expect(await titles('prisms')).toEqual(['a'])
  expect(await titles('spekt')).toEqual(['a-da'])
})
