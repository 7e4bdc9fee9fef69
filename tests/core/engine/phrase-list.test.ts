import { expect, test } from 'vitest'
import { countPhrases, mergePhrases } from '../../../packages/core/src/engine/phrase-list.ts'

test('phrases of three articles or more are counted, sorted', () => {
  expect(
    countPhrases([
      ['open data', 'design thinking', 'city hall'],
      ['open data', 'design thinking'],
      ['city hall', 'open data', 'design thinking'],
      ['open data'],
    ]),
  ).toEqual([
    ['design thinking', 3],
    ['open data', 4],
  ])
})

test.each([
  ['no articles', []],
  ['one article', [['open data']]],
])('%s have no frequent phrases', (_, articles) => {
  expect(countPhrases(articles)).toEqual([])
})

test('counts of several lists add up, sorted', () => {
  expect(
    mergePhrases([
      [
        ['open data', 3],
        ['public labs', 4],
      ],
      [],
      [
        ['design thinking', 3],
        ['open data', 5],
      ],
    ]),
  ).toEqual([
    ['design thinking', 3],
    ['open data', 8],
    ['public labs', 4],
  ])
})

test('one list alone, or none, is as it was', () => {
  expect(mergePhrases([[['open data', 3]]])).toEqual([['open data', 3]])
  expect(mergePhrases([])).toEqual([])
})
