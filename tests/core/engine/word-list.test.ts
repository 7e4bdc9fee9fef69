import { expect, test } from 'vitest'
import { readWordList } from '../../../packages/core/src/engine/word-list.ts'

test('words that begin so are found at both ends of the list', () => {
  const list = readWordList([
    [
      ['aa', 'aa', 'aa', 1],
      ['ab', 'ab', 'ab', 1],
      ['b', 'b', 'b', 1],
    ],
  ])
  expect(list.startingWith('a').map(({ word }) => word)).toEqual(['aa', 'ab'])
  expect(list.startingWith('b').map(({ word }) => word)).toEqual(['b'])
  expect(list.startingWith('c')).toEqual([])
  expect(list.startingWith('').map(({ word }) => word)).toEqual(['aa', 'ab', 'b'])
})

test('the same word of several indexes is counted together, written as most of them write it', () => {
  const list = readWordList([[['lohde', 'lohde', 'lohde', 1]], [['lohde', 'løhde', 'lohde', 2]]])
  expect(list.entries).toEqual([{ folded: 'lohde', word: 'løhde', term: 'lohde', documents: 3 }])
})

test('words with different terms stay apart', () => {
  const list = readWordList([[['data', 'data', 'data', 1]], [['data', 'data', 'dat', 1]]])
  expect(list.entries.map(({ term }) => term)).toEqual(['dat', 'data'])
})
