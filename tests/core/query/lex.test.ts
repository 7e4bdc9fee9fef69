import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../../packages/core/src/query/lex.ts'

const KINDS = ['word', 'phrase', 'field', 'and', 'or', 'not', 'must', 'open', 'close']

test('every lexeme knows its place', () => {
  expect(lex('(title:a -"b c") OR d*').lexemes).toEqual([
    { kind: 'open', at: 0 },
    { kind: 'field', field: 'title', at: 1 },
    { kind: 'word', text: 'a', prefix: false, at: 7 },
    { kind: 'not', at: 9 },
    { kind: 'phrase', text: 'b c', at: 10 },
    { kind: 'close', at: 15 },
    { kind: 'or', at: 17 },
    { kind: 'word', text: 'd', prefix: true, at: 20 },
  ])
})

test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  '%s is a word, although every object has a property of that name',
  (text) => {
    expect(lex(text).lexemes).toEqual([{ kind: 'word', text, prefix: false, at: 0 }])
  },
)

test('any text becomes lexemes of the known kinds, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = -1
      for (const { kind, at } of lex(text).lexemes) {
        expect(KINDS).toContain(kind)
        expect(at).toBeGreaterThan(last)
        last = at
      }
    }),
  )
})
