import { type Engine, fold, search } from '@viden/core'
import { expect, test } from 'vitest'
import {
  type CompoundContext,
  compoundsWith,
  longestPart,
  splitCompound,
} from '../../../packages/core/src/engine/compounds.ts'
import { readWordList } from '../../../packages/core/src/engine/word-list.ts'
import { makeEngine } from '../make-engine.ts'

/** A Danish corpus of these words, as often as they are given. */
function contextOf(...words: string[]): CompoundContext {
  const wordList = readWordList(words.map((word) => [[fold(word), word, fold(word), 1]]))
  return { wordList, links: ['', 's', 'e'], isStopword: (word) => ['med', 'efter'].includes(word) }
}

test.each([
  // With the word at the end, with and without a linking letter
  ['laboratorium', ['innovation', 'innovationslaboratorium'], ['innovationslaboratorium']],
  ['tjeneste', ['vare', 'varetjeneste'], ['varetjeneste']],
  ['rækkefølge', ['knap', 'knaperækkefølge'], ['knaperækkefølge']],
  // With the word at the start
  ['tjeneste', ['utvikling', 'tjenesteutvikling'], ['tjenesteutvikling']],
  ['innovation', ['laboratorium', 'innovationslaboratorium'], ['innovationslaboratorium']],
  ['lab', ['forsøg', 'labforsøg'], ['labforsøg']],
  // The other part is no word of the corpus
  ['laboratorium', ['innovationslaboratorium'], []],
  ['tjeneste', ['tjenesteutvikling'], []],
  ['tjeneste', ['ut', 'uttjeneste'], []],
  // It is an ending, or a stop word
  ['ven', ['skab', 'venskab'], []],
  ['kaffe', ['med', 'medkaffe'], []],
  ['dag', ['efter', 'dagefter'], []],
  // The word itself is too short to stand at the end
  ['lab', ['by', 'city', 'citylab'], []],
  // It is the whole word, or not in it
  ['tjeneste', ['tjeneste', 'tjenester'], []],
  ['lab', ['innovation'], []],
])('%s is part of words among %j: %j', (word, words, compounds) => {
  expect(compoundsWith([fold(word)], contextOf(...words)).map((entry) => entry.word)).toEqual(compounds)
})

test('a compound with any form of a word is found once', () => {
  const context = contextOf('innovation', 'innovationslaboratorium', 'innovationslaboratorier')
  expect(compoundsWith(['laboratorium', 'laboratorier'], context).map(({ word }) => word)).toEqual([
    'innovationslaboratorier',
    'innovationslaboratorium',
  ])
})

test.each([
  ['innovationslaboratorium', ['innovation', 'laboratorium'], ['innovation', 'laboratorium']],
  ['tjenesteutvikling', ['tjeneste', 'utvikling'], ['tjeneste', 'utvikling']],
  ['Rækkefølge', ['række', 'følge'], ['raekke', 'folge']],
  ['laboratorium', ['innovation'], undefined],
  ['innovationslaboratorium', ['innovation'], undefined],
  ['innovationslaboratorium', ['laboratorium'], undefined],
  ['venskab', ['ven', 'skab'], undefined],
  ['medarbejder', ['med', 'arbejder'], undefined],
  ['citylab', ['city', 'lab'], undefined],
  // The split whose parts are the most frequent
  ['landsretten', ['land', 'lands', 'lands', 'retten'], ['lands', 'retten']],
  ['landsretten', ['land', 'land', 'lands', 'retten'], ['land', 'retten']],
  ['bilister', ['bil', 'ister', 'bili', 'ster', 'ster'], ['bili', 'ster']],
  ['', ['lab'], undefined],
])('%s is made of words among %j: %j', (word, words, parts) => {
  expect(splitCompound(word, contextOf(...words))).toEqual(parts)
})

test.each([
  ['innovationslaboratorium', ['innovation'], 'innovation'],
  ['innovationslaboratorium', ['laboratorium'], 'laboratorium'],
  ['genbrugsplads', ['plads'], undefined],
  ['medarbejder', ['med', 'arbejder'], undefined],
])('of %s the corpus has, among %j, %s', (word, words, part) => {
  expect(longestPart(word, contextOf(...words))).toBe(part)
})

async function find(engine: Engine, text: string): Promise<string[]> {
  const { hits } = await search(engine, text, { limit: 100, snippets: 0 })
  return hits.map(({ article }) => article.id)
}

const danish = makeEngine([
  { id: 'whole', title: 'x', language: 'da', body: ['Et innovationslaboratorium åbner'] },
  { id: 'head', title: 'x', language: 'da', body: ['Et laboratorium åbner'] },
  { id: 'modifier', title: 'x', language: 'da', body: ['En innovation åbner'] },
  { id: 'other', title: 'x', language: 'da', body: ['Et bibliotek åbner'] },
])

const norwegian = makeEngine([
  { id: 'whole', title: 'x', language: 'nb', body: ['God tjenesteutvikling lønner'] },
  { id: 'modifier', title: 'x', language: 'nb', body: ['God tjeneste lønner'] },
  { id: 'head', title: 'x', language: 'nb', body: ['God utvikling lønner'] },
  { id: 'other', title: 'x', language: 'nb', body: ['God budsjett lønner'] },
])

test.each([
  ['laboratorium', ['head', 'whole']],
  ['innovationer', ['modifier', 'whole']],
  ['innovation', ['modifier', 'whole']],
  ['bibliotek', ['other']],
])('in Danish, %s finds the words it is part of below the word itself: %j', async (text, ids) => {
  expect(await find(await danish, text)).toEqual(ids)
})

test.each([
  ['tjeneste', ['modifier', 'whole']],
  ['tjenester', ['modifier', 'whole']],
  ['utvikling', ['head', 'whole']],
])('in Norwegian, %s finds the words it is part of below the word itself: %j', async (text, ids) => {
  expect(await find(await norwegian, text)).toEqual(ids)
})

test('a compound finds its parts below the word itself', async () => {
  const [first, ...others] = await find(await danish, 'innovationslaboratorium')
  expect([first, others.sort()]).toEqual(['whole', ['head', 'modifier']])
  const [own, ...parts] = await find(await norwegian, 'tjenesteutvikling')
  expect([own, parts.sort()]).toEqual(['whole', ['head', 'modifier']])
})

test('a compound that no article has finds its parts', async () => {
  expect((await find(await danish, 'laboratoriebibliotek')).sort()).toEqual(['other'])
  expect((await find(await danish, 'innovationsbibliotek')).sort()).toEqual(['modifier', 'other', 'whole'])
})

test('both parts of a compound side by side rank below the compound, one of them below both', async () => {
  const engine = await makeEngine([
    { id: 'whole', title: 'x', language: 'nb', body: ['tjenesteutvikling lønner'] },
    { id: 'both', title: 'x', language: 'nb', body: ['utvikling tjeneste'] },
    { id: 'one', title: 'x', language: 'nb', body: ['tjeneste lønner'] },
    { id: 'other', title: 'x', language: 'nb', body: ['budsjett lønner'] },
  ])
  expect(await find(engine, 'tjenesteutvikling')).toEqual(['whole', 'both', 'one'])
})

test.each([
  ['once', 'utvikling tjeneste'],
  ['twice', 'utvikling tjeneste utvikling tjeneste'],
])('both parts of a compound rank below the compound even where no other article has them, %s', async (_, text) => {
  const engine = await makeEngine([
    { id: 'whole', title: 'x', language: 'nb', body: ['tjenesteutvikling lønner'] },
    { id: 'both', title: 'x', language: 'nb', body: [text] },
    { id: 'other', title: 'x', language: 'nb', body: ['budsjett lønner'] },
  ])
  expect(await find(engine, 'tjenesteutvikling')).toEqual(['whole', 'both'])
})

test('compounds count in the field that is asked for', async () => {
  const engine = await makeEngine([
    { id: 'title', title: 'Innovationslaboratorium', language: 'da', body: ['innovation'] },
    { id: 'body', title: 'x', language: 'da', body: ['innovationslaboratorium'] },
  ])
  expect(await find(engine, 'title:laboratorium')).toEqual(['title'])
  expect(await find(engine, 'body:laboratorium')).toEqual(['body'])
  expect(await find(engine, 'title:innovationslaboratorium')).toEqual(['title'])
})

test('an English corpus has no compounds', async () => {
  const engine = await makeEngine([
    { id: 'whole', title: 'x', body: ['The workshop opens'] },
    { id: 'modifier', title: 'x', body: ['The work opens'] },
    { id: 'head', title: 'x', body: ['The shop opens'] },
  ])
  expect(await find(engine, 'work')).toEqual(['modifier'])
  expect(await find(engine, 'shop')).toEqual(['head'])
  expect(await find(engine, 'workshop')).toEqual(['whole'])
})

test('what is excluded is the word itself, not the words it is part of', async () => {
  expect((await find(await danish, 'åbner -laboratorium')).sort()).toEqual(['modifier', 'other', 'whole'])
  expect((await find(await danish, 'åbner -innovationslaboratorium')).sort()).toEqual(['head', 'modifier', 'other'])
})
