import { describe, expect, test } from 'vitest'
import { chooseSentences } from '../../../packages/core/src/summarise/choose-sentences.ts'

const sentence = (name: string, score: number, words = 1, terms = [name]) => ({ name, score, words, terms })
const names = (chosen: readonly { name: string }[]) => chosen.map(({ name }) => name)
const all = { sentences: 9, words: 99 }

test('the best sentence is chosen first, ties in the order given', () => {
  expect(names(chooseSentences([sentence('a', 1), sentence('b', 3), sentence('c', 1)], all, { repeat: 1 }))).toEqual([
    'b',
    'a',
    'c',
  ])
})

test('a sentence that does not fit is passed over for one that does', () => {
  const candidates = [sentence('a', 3, 5), sentence('b', 2, 6), sentence('c', 1, 4)]
  expect(names(chooseSentences(candidates, { sentences: 9, words: 9 }, { repeat: 1 }))).toEqual(['a', 'c'])
})

test('a sentence as like a chosen one as the limit is a repeat', () => {
  const candidates = [sentence('a', 3, 1, ['x', 'y']), sentence('b', 2, 1, ['x', 'z'])]
  expect(names(chooseSentences(candidates, all, { repeat: 0.49 }))).toEqual(['a'])
  expect(names(chooseSentences(candidates, all, { repeat: 0.51 }))).toEqual(['a', 'b'])
})

test('a sentence that repeats a part yields to a weaker one that says something new', () => {
  // b: 2.5 less half of 3 times .5 is 1.75, which is less than 1.8.
  const candidates = [sentence('a', 3, 1, ['x', 'y']), sentence('b', 2.5, 1, ['x', 'z']), sentence('c', 1.8, 1, ['w'])]
  expect(names(chooseSentences(candidates, all, { repeat: 1 }))).toEqual(['a', 'c', 'b'])
})

test('a sentence may be kept out by those already chosen', () => {
  const allows = (_: unknown, chosen: readonly unknown[]) => chosen.length < 1
  expect(names(chooseSentences([sentence('a', 2), sentence('b', 1)], all, { repeat: 1, allows }))).toEqual(['a'])
})

describe('a sentence that needs another', () => {
  const lead = sentence('lead', 1, 4)
  const item = sentence('item', 3, 4)
  const other = sentence('other', 2.5, 4)
  const choose = (budget = all) =>
    names(
      chooseSentences([lead, item, other], budget, {
        repeat: 1,
        allows: ({ name }) => name !== 'lead',
        needs: ({ name }) => (name === 'item' ? lead : undefined),
      }),
    )

  test('brings it, and is worth the mean of both', () => {
    expect(choose()).toEqual(['other', 'lead', 'item'])
  })

  test('stays away where both do not fit', () => {
    expect(choose({ sentences: 2, words: 99 })).toEqual(['other'])
    expect(choose({ sentences: 9, words: 11 })).toEqual(['other'])
  })
})
