import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, editsFor, nearWords } from '../../../packages/core/src/engine/spelling.ts'
import { readWordList } from '../../../packages/core/src/engine/word-list.ts'

test.each([
  ['', 0],
  ['lab', 0],
  ['labs', 1],
  ['label', 1],
  ['labels', 1],
  ['toolkit', 2],
  ['innovation', 2],
])('of "%s" %i letters may be wrong', (word, edits) => {
  expect(editsFor(word)).toBe(edits)
})

test.each([
  ['labs', 'labs', 0],
  ['labs', 'lab', 1],
  ['labs', 'slabs', 1],
  ['labs', 'laws', 1],
  ['lbas', 'labs', 1],
  ['labs', 'bals', 2],
  ['lab', 'bla', 2],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['', 'lab', 3],
  ['', '', 0],
])('"%s" and "%s" differ in %i letters', (one, other, edits) => {
  expect(editDistance(one, other, 10)).toBe(edits)
  expect(editDistance(other, one, 10)).toBe(edits)
})

/** Optimal string alignment by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return distance(restA, restB)
  const exchange = a[0] === b[1] && a[1] === b[0] ? distance(a.slice(2), b.slice(2)) : Number.POSITIVE_INFINITY
  return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB), exchange)
}

test('the distance is exact up to the limit, and above it beyond', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, limit) => {
      const expected = distance(one, other)
      const found = editDistance(one, other, limit)
      if (expected <= limit) expect(found).toBe(expected)
      else expect(found).toBeGreaterThan(limit)
    }),
    { numRuns: 1_000 },
  )
})

const list = readWordList([
  [
    ['abs', 'abs', 'abs', 9],
    ['cabs', 'cabs', 'cab', 9],
    ['lab', 'lab', 'lab', 5],
    ['labels', 'labels', 'label', 2],
    ['labs', 'labs', 'lab', 5],
    ['laws', 'laws', 'law', 7],
    ['lohde', 'løhde', 'lohd', 1],
    ['slabs', 'slabs', 'slab', 8],
  ],
])

const nearTo = (word: string, most: number) => nearWords(word, list, most).map((entry) => [entry.word, entry.edits])

test('the nearest words come first, then the most frequent, then those earlier in the alphabet', () => {
  expect(nearTo('lbas', 2)).toEqual([
    ['labs', 1],
    ['laws', 2],
    ['lab', 2],
  ])
  expect(nearTo('labt', 1)).toEqual([
    ['lab', 1],
    ['labs', 1],
  ])
})

test('a word is not near to itself, however it is written', () => {
  expect(nearTo('LOHDE', 2)).toEqual([])
  expect(nearTo('Løhdes', 1)).toEqual([['løhde', 1]])
})

test('a word with another initial letter may differ in one letter only', () => {
  expect(nearTo('labs', 2)).toEqual([
    ['abs', 1],
    ['cabs', 1],
    ['slabs', 1],
    ['laws', 1],
    ['lab', 1],
    ['labels', 2],
  ])
  expect(nearTo('labbs', 2)).toEqual([
    ['labs', 1],
    ['laws', 2],
    ['lab', 2],
    ['labels', 2],
  ])
})

test('nothing is near where no letter may be wrong', () => {
  expect(nearTo('lax', 0)).toEqual([])
})
