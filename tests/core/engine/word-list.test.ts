import { fold } from '@viden/core'
import { expect, test } from 'vitest'
import { readWordList, type WordList } from '../../../packages/core/src/engine/word-list.ts'

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

/** A list of these words, each its own term. */
function listOf(...words: string[]): WordList {
  return readWordList([words.map((word) => [fold(word), word, fold(word), 1])])
}

test.each([
  ['Løhde', ['løhde'], ['løhde']],
  ['Loehde', ['løhde'], ['løhde']],
  ['LOHDE', ['løhde'], ['løhde']],
  ['Løhde', ['loehde', 'lohde'], ['loehde', 'lohde']],
  ['Lohde', ['loehde', 'løhde'], ['loehde', 'løhde']],
  ['Århus', ['aarhus'], ['aarhus']],
  ['Aarhus', ['århus'], ['århus']],
  ['cafe', ['café'], ['café']],
  ['café', ['cafe'], ['cafe']],
  // Only a Nordic letter says that "oe" is one
  ['poet', ['pot'], []],
  ['pot', ['poet'], []],
  ['poet', ['poet', 'pot'], ['poet']],
  ['Israel', ['isral'], []],
  ['Lohde', ['lund'], []],
  ['', ['lab'], []],
])('%s is written as it stands among %j: %j', (word, words, alike) => {
  expect(
    listOf(...words)
      .writtenAs(word)
      .map((entry) => entry.word),
  ).toEqual(alike)
})

test('the words of a term are those that it stands for, whatever the language', () => {
  const list = readWordList([
    [
      ['lab', 'lab', 'lab', 2],
      ['labber', 'labber', 'lab', 1],
      ['labs', 'labs', 'lab', 3],
      ['law', 'law', 'law', 1],
    ],
  ])
  expect(list.ofTerm('lab').map(({ word }) => word)).toEqual(['lab', 'labber', 'labs'])
  expect(list.ofTerm('labs')).toEqual([])
})

test('the articles of a word are those of all its terms', () => {
  const list = readWordList([[['data', 'data', 'data', 3]], [['data', 'data', 'dat', 2]]])
  expect(list.documentsOf('data')).toBe(5)
  expect(list.documentsOf('dat')).toBe(0)
  expect(list.documentsOf('')).toBe(0)
})
