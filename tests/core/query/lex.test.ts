import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../../packages/core/src/query/lex.ts'
import { FACETS, queryText } from './query-text.ts'

const KINDS = ['word', 'phrase', 'facet', 'field', 'and', 'or', 'not', 'must', 'open', 'close']

test('every lexeme knows its place', () => {
  expect(lex('(title:a -"b c"~5) OR d*').lexemes).toEqual([
    { kind: 'open', isValues: false, at: 0 },
    { kind: 'field', field: 'title', at: 1 },
    { kind: 'word', text: 'a', modifiers: [], at: 7 },
    { kind: 'not', at: 9 },
    { kind: 'phrase', text: 'b c', modifiers: [{ sign: '~', number: '5', at: 15 }], at: 10 },
    { kind: 'close', modifiers: [], at: 17 },
    { kind: 'or', at: 19 },
    { kind: 'word', text: 'd', modifiers: [{ sign: '*', number: '', at: 23 }], at: 22 },
  ])
})

test('a facet begins with its name, or, where its value is signed or in brackets, with its value', () => {
  expect(lex('year:2018 year:-2018 year:(2018 >2019)', ['year']).lexemes).toEqual([
    { kind: 'facet', facet: 'year', filter: ['2018'], modifiers: [], at: 0 },
    { kind: 'not', at: 15 },
    { kind: 'facet', facet: 'year', filter: ['2018'], modifiers: [], at: 16 },
    { kind: 'open', isValues: true, at: 26 },
    { kind: 'facet', facet: 'year', filter: ['2018'], modifiers: [], at: 27 },
    { kind: 'facet', facet: 'year', filter: { from: '2020' }, modifiers: [], at: 32 },
    { kind: 'close', modifiers: [], at: 37 },
  ])
})

test('a minus stays one in a headline, where operators are words', () => {
  expect(lex('-A NOT B').lexemes.map(({ kind }) => kind)).toEqual(['not', 'word', 'word', 'word'])
})

test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  '%s is a word, although every object has a property of that name',
  (text) => {
    expect(lex(text).lexemes).toEqual([{ kind: 'word', text, modifiers: [], at: 0 }])
  },
)

test('any text becomes lexemes of the known kinds, in order', () => {
  fc.assert(
    fc.property(queryText, (text) => {
      let last = -1
      for (const { kind, at } of lex(text, FACETS).lexemes) {
        expect(KINDS).toContain(kind)
        expect(at).toBeGreaterThan(last)
        last = at
      }
    }),
  )
})
