import { search } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const engine = makeEngine([
  { id: 'a', body: ['Public innovation in the city'] },
  { id: 'b', body: ['Innovation by design; wheat prices; Løhde; co-creation'] },
  { id: 'c', body: ['innovations innovative desire designed'] },
])

test.each([
  ['inovation', 'innovation'],
  ['Inovation', 'innovation'],
  ['innovation desing', 'innovation design'],
  ['title:inovation -"public desing" AND city', 'title:innovation (-"public desing" +city)'],
  ['inonvation', 'innovation'],
  ['inovation^2 AND title:inovation', '(+innovation^2 +title:innovation)'],
  ['-zebra inovation', '-zebra innovation'],
  ['ctiy', 'city'],
  ['bity', 'city'],
  ['lohda', 'løhde'],
  ['co-craetion', 'co-creation'],
  ['wheet prises', 'wheat prices'],
])('%s was probably meant as %s', async (text, meant) => {
  expect((await search(await engine, text)).suggestion).toBe(meant)
})

test.each([
  ['innovation', 'is known'],
  ['innovate', 'has a known stem'],
  ['cit', 'is too short to guess from'],
  ['zebra', 'is like no other'],
  ['binty', 'begins with another letter, and is two letters away'],
  ['dexixx', 'is three letters away'],
  ['cixx', 'is two letters away, of four'],
  ['"public inovation"', 'stands in a phrase'],
  ['inovat*', 'is not finished'],
  ['', 'is none'],
  ['inovation~', 'may be off by some letters'],
  ['-inovation', 'is excluded'],
  ['lohde', 'is written without its diacritics'],
  ['cocreation', 'is written as one'],
])('nothing is suggested for %j, whose word %s', async (text) => {
  expect((await search(await engine, text)).suggestion).toBeUndefined()
})

test('a stop word is not taken for a misspelt word', async () => {
  expect((await search(await engine, 'what innovation')).suggestion).toBeUndefined()
})

test('of words equally near the most frequent is meant', async () => {
  const ties = await makeEngine([
    { id: 'a', body: ['case cast'] },
    { id: 'b', body: ['cast'] },
  ])
  expect((await search(ties, 'casx')).suggestion).toBe('cast')
})

test.each([
  [50, 'innovation'],
  [49, undefined],
])('a known word is taken for a slip of one that %d times as many articles have: %j', async (times, meant) => {
  const articles = Array.from({ length: times }, (_, number) => ({ id: `${number}`, body: ['innovation'] }))
  const engine = await makeEngine([...articles, { id: 'slip', body: ['inovation'] }])
  expect((await search(engine, 'inovation')).suggestion).toBe(meant)
})

test('a word that may be off by some letters lends no correction to one that may not', async () => {
  expect((await search(await engine, 'design desire~')).suggestion).toBeUndefined()
})

test('a headline in capitals stays a headline when a word of it is replaced', async () => {
  const { suggestion } = await search(await engine, 'INOVATION NOT CITY')
  expect(suggestion).not.toContain('NOT')
})

test('a suggestion finds something', async () => {
  const { suggestion = '' } = await search(await engine, 'publik desing')
  expect((await search(await engine, suggestion)).total).toBeGreaterThan(0)
})
