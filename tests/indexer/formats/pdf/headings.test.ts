import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingLevels } from '../../../../packages/indexer/src/formats/pdf/heading-levels.ts'
import { matchOutline } from '../../../../packages/indexer/src/formats/pdf/match-outline.ts'
import { plainKey } from '../../../../packages/indexer/src/formats/pdf/plain-key.ts'
import { readOutline } from '../../../../packages/indexer/src/formats/pdf/read-outline.ts'
import { makePiece } from './make-piece.ts'

function levels(headings: readonly { rank?: number; given?: number; isAbove?: boolean }[]): number[] {
  return headingLevels(headings.map(({ rank = 0, given, isAbove = false }) => ({ rank, given, isAbove })))
}

test('without an outline, levels follow the type, and none is left out', () => {
  expect(levels([0, 3, 4, 4, 3, 0, 3].map((rank) => ({ rank })))).toEqual([1, 2, 3, 3, 2, 1, 2])
})

test('headings of one look are of one level, that which they mostly have', () => {
  // The first subheading of a chapter without a heading between.
  expect(levels([0, 2, 0, 1, 2, 2, 1, 2].map((rank) => ({ rank })))).toEqual([1, 3, 1, 2, 3, 3, 2, 3])
})

test('headings that the outline has not are below those it has', () => {
  expect(
    levels([{ rank: 0, isAbove: true }, { given: 1, rank: 1 }, { rank: 3 }, { given: 2, rank: 2 }, { rank: 3 }]),
  ).toEqual([1, 1, 2, 2, 3])
})

test('levels are 1 to 6', () => {
  const heading = fc.record({
    rank: fc.nat(12),
    given: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    isAbove: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(heading), (headings) => {
      expect(headingLevels(headings).every((level) => level >= 1 && level <= 6)).toBe(true)
    }),
  )
})

test('a bookmark is found on its page, over several lines, whatever its number', () => {
  const pieces = [
    makePiece('Method', { page: 1 }),
    makePiece('Text that mentions method.', { page: 1 }),
    makePiece('Chapter 2', { page: 4 }),
    makePiece('Results and costs', { page: 4 }),
    makePiece('Method', { page: 9 }),
  ]
  const bookmarks = [
    { title: '1. METHOD', level: 1, page: 1 },
    { title: 'Chapter 2: Results and costs', level: 1, page: 4 },
    { title: 'Method', level: 2, page: 9 },
  ]
  expect(matchOutline(pieces, bookmarks)).toEqual([
    { places: [0], level: 1 },
    { places: [2, 3], level: 1 },
    { places: [4], level: 2 },
  ])
})

test('an outline that is not that of the text is passed over', () => {
  const bookmarks = ['Slide 1', 'Slide 2', 'Slide 3', 'Method'].map((title) => ({ title, level: 1, page: undefined }))
  expect(matchOutline([makePiece('Method', { page: 1 })], bookmarks)).toEqual([])
})

test('titles are compared by letters and digits alone', () => {
  expect(plainKey('3.2  Co-creation: “Why?”')).toBe(plainKey('CO-CREATION – why'))
})

test('bookmarks are read in the order of the text, with their pages by name or number', async () => {
  const outline = [
    { title: 'One', dest: 'name', items: [{ title: 'Two', dest: [{ num: 7, gen: 0 }], items: [] }] },
    { title: ' Three\n', dest: [3], items: [] },
    { title: 'Nowhere', dest: null, items: [] },
  ]
  const pdf = {
    getOutline: async () => outline,
    getDestination: async () => [{ num: 5, gen: 0 }],
    getPageIndex: async ({ num }: { num: number }) => num,
  }
  expect(await readOutline(pdf)).toEqual([
    { title: 'One', level: 1, page: 5 },
    { title: 'Two', level: 2, page: 7 },
    { title: 'Three', level: 1, page: 3 },
    { title: 'Nowhere', level: 1, page: undefined },
  ])
})

test('an outline that bites its tail or has a million items ends', async () => {
  const snake: { title: string; items: unknown[] } = { title: 'Again', items: [] }
  snake.items.push(snake, snake)
  const many = Array.from({ length: 1_000_000 }, () => ({ title: 'x', items: [] }))
  const read = (outline: unknown) =>
    readOutline({ getOutline: async () => outline, getDestination: async () => null, getPageIndex: async () => 0 })
  expect((await read([snake])).length).toBe(3000)
  expect((await read(many)).length).toBe(3000)
})
