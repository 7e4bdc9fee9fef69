import { expect, test } from 'vitest'
import { findRunningHeads } from '../../../../packages/indexer/src/formats/pdf/running-heads.ts'
import { segmentText } from '../../../../packages/indexer/src/formats/pdf/segment-text.ts'
import { makeTextSegment } from './make-words.ts'

/** What is left out of pages, of which each is given as texts by the height they stand at. */
function heads(pages: readonly Readonly<Record<number, string>>[], size = 8): string[] {
  const segmented = pages.map((page) => ({
    height: 800,
    segments: Object.entries(page).map(([baseline, text]) => {
      const isMargin = Number(baseline) < 60 || Number(baseline) > 740
      return makeTextSegment(text, { left: 50, baseline: Number(baseline), size: isMargin ? size : 10 })
    }),
  }))
  return [...findRunningHeads(segmented)].map(({ words }) => segmentText(words))
}

test('page numbers count with the pages, in whatever words', () => {
  expect(heads(['a', 'b', 'c', 'd'].map((text, place) => ({ 400: text, 770: `Page ${place + 3} of 9` })))).toEqual([
    'Page 3 of 9',
    'Page 4 of 9',
    'Page 5 of 9',
    'Page 6 of 9',
  ])
  expect(heads(['v', 'vi', 'vii'].map((number) => ({ 400: 'text', 770: number })))).toEqual(['v', 'vi', 'vii'])
})

test('numbers that do not count with the pages are none', () => {
  expect(heads([3, 9, 4, 1, 7].map((number) => ({ 770: String(number) })))).toEqual([])
})

test('first lines of pages at one height stay, as they differ', () => {
  const pages = ['One', 'Two', 'Three', 'Four', 'Five'].map((text) => ({ 50: `${text} begins this page`, 400: 'text' }))
  expect(heads(pages)).toEqual([])
})

test('the head of a chapter of one page is known by where it stands and how it is set', () => {
  const names = ['Health', 'Health', 'Schools', 'Schools', 'Roads']
  expect(heads(names.map((name) => ({ 40: name, 400: 'text' })))).toEqual(names)
})

test('titles of pages stay, though they have the same words and a number', () => {
  expect(
    heads(
      [1, 2, 3, 4].map((number) => ({ 50: `Recommendation ${number}`, 300: 'text', 400: 'more', 500: 'and more' })),
      16,
    ),
  ).toEqual([])
})

test('a document of two pages has a page number at most', () => {
  expect(
    heads([
      { 40: 'The same', 770: '1' },
      { 40: 'The same', 770: '2' },
    ]),
  ).toEqual(['1', '2'])
})

test('lines of the text stay, also where pages end alike', () => {
  const pages = ['One', 'Two', 'Three', 'Four'].map((text) => ({ 728: text, 740: 'and so on, as it was said before,' }))
  expect(heads(pages, 10)).toEqual([])
})
