import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinFlow } from '../../../../packages/indexer/src/formats/pdf/flow.ts'
import { learnHyphens } from '../../../../packages/indexer/src/formats/pdf/hyphens.ts'
import type { Piece } from '../../../../packages/indexer/src/formats/pdf/piece.ts'
import { settleBoxes } from '../../../../packages/indexer/src/formats/pdf/settle-boxes.ts'
import { makePiece } from './make-piece.ts'

const HYPHENS = learnHyphens([])

/** The blocks of pieces: kind, text, pages. */
function flow(pieces: readonly Piece[]): string[] {
  return joinFlow(pieces, HYPHENS).map(
    ({ kind, pages = [], text }) => `${kind} ${pages.map(({ page }) => page).join('-')}: ${text}`,
  )
}

test('a sentence goes on in the next column and on the next page', () => {
  const pieces = [
    makePiece('It begins in one column', { page: 0 }),
    makePiece('goes on in the next and then is bro-', { page: 0, column: 1 }),
    makePiece('ken off. And ends.', { page: 1 }),
    makePiece('Another.', { page: 1, column: 1 }),
  ]
  expect(flow(pieces)).toEqual([
    'paragraph 0-1: It begins in one column goes on in the next and then is broken off. And ends.',
    'paragraph 1: Another.',
  ])
})

test('boxes, tables, captions and notes between do not stop it, and come before what leaves the page', () => {
  const pieces = [
    makePiece('Where it is', { page: 0, kind: 'heading', level: 2 }),
    makePiece('It begins here and', { page: 0 }),
    makePiece('A box.', { page: 0, column: 1, box: 1 }),
    makePiece('A note.', { page: 0, kind: 'footnote' }),
    makePiece('A table', { page: 1, kind: 'table' }),
    makePiece('ends there.', { page: 1 }),
  ]
  expect(flow(pieces)).toEqual([
    'paragraph 0: A box.',
    'footnote 0: A note.',
    'heading 0: Where it is',
    'paragraph 0-1: It begins here and ends there.',
    'table 1: A table',
  ])
})

test.each([
  ['its sentence is at its end', makePiece('It ends here.', { page: 0 }), makePiece('next', { page: 1 })],
  ['a heading stands between', makePiece('Contents and', { page: 0 }), makePiece('More', { page: 1, kind: 'heading' })],
  [
    'an item begins',
    makePiece('things are', { page: 0 }),
    makePiece('one', { page: 1, kind: 'list', paragraph: undefined }),
  ],
  ['a page lies between', makePiece('It begins here and', { page: 0 }), makePiece('ends there.', { page: 2 })],
])('a paragraph ends where %s', (_, above, below) => {
  expect(flow([above, below])).toHaveLength(2)
})

const HEADS = 'Country\tLabs'

test('a table that repeats its heads on the next page is one', () => {
  const pieces = [
    makePiece(`${HEADS}\nDenmark\t12`, { page: 0, kind: 'table' }),
    makePiece('A note.', { page: 0, kind: 'footnote' }),
    makePiece(`${HEADS}\nNorway\t7`, { page: 1, kind: 'table' }),
    makePiece(`${HEADS}\nSweden\t9`, { page: 2, kind: 'table' }),
  ]
  expect(flow(pieces)).toEqual(['footnote 0: A note.', `table 0-1-2: ${HEADS}\nDenmark\t12\nNorway\t7\nSweden\t9`])
  const [block] = joinFlow(pieces.slice(2), HYPHENS)
  const { pages = [], text = '' } = block ?? {}
  expect(pages.map(({ start }) => text.slice(start))).toEqual([text, 'Sweden\t9'])
})

test.each([
  ['other heads', { page: 1, text: 'Country\tShare\nNorway\t7' }],
  ['heads alone', { page: 1, text: HEADS }],
  ['heads on the same page', { page: 0, text: `${HEADS}\nNorway\t7` }],
  ['heads on the page after the next', { page: 2, text: `${HEADS}\nNorway\t7` }],
  ['heads in a box', { page: 1, box: 1, text: `${HEADS}\nNorway\t7` }],
])('a table with %s is another', (_, second) => {
  const pieces = [
    makePiece(`${HEADS}\nDenmark\t12`, { page: 0, kind: 'table' }),
    makePiece(second.text, { ...second, kind: 'table' }),
  ]
  expect(flow(pieces)).toHaveLength(2)
})

test('a table below a heading is another, and a paragraph does not go on around one that goes on', () => {
  const first = makePiece(`${HEADS}\nDenmark\t12`, { page: 0, kind: 'table' })
  const second = makePiece(`${HEADS}\nNorway\t7`, { page: 1, kind: 'table' })
  expect(flow([first, makePiece('Norway', { page: 1, kind: 'heading', level: 2 }), second])).toHaveLength(3)
  const around = [makePiece('It begins and', { page: 0 }), first, second, makePiece('goes on.', { page: 1 })]
  expect(flow(around)).toEqual([
    'paragraph 0: It begins and',
    `table 0-1: ${HEADS}\nDenmark\t12\nNorway\t7`,
    'paragraph 1: goes on.',
  ])
})

test('pages never fall, and every text is there', () => {
  const kind = fc.constantFrom<Piece['kind']>('paragraph', 'heading', 'list', 'footnote', 'caption', 'table')
  const text = fc.constantFrom('begins and', 'goes on and', 'ends.', 'Is whole.', 'is bro-')
  const given = fc.record({
    kind,
    text,
    page: fc.nat(4),
    column: fc.nat(1),
    box: fc.option(fc.nat(1), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(given, { maxLength: 25 }), (all) => {
      const pieces = all
        .sort((a, b) => a.page - b.page || a.column - b.column)
        .map(({ text: own, ...more }) => makePiece(more.kind === 'table' ? `1\t2\n${own}` : own, more))
      const blocks = joinFlow(pieces, HYPHENS)
      const pages = blocks.flatMap((block) => (block.pages ?? []).map(({ page }) => page))
      expect(pages).toEqual([...pages].sort((a, b) => a - b))
      const letters = (texts: readonly string[]): number => texts.join('').replace(/[^a-z]/gi, '').length
      expect(letters(blocks.map((block) => block.text))).toBe(letters(pieces.map((piece) => piece.text)))
    }),
  )
})

const HABITS = { leading: new Map(), size: 10, weight: 400, isSpaced: false, isFixed: false }

test('the title of a box is a heading only where a heading follows the box', () => {
  const long = 'Text of the page that is much longer than the box beside it, and longer still.'
  const title = makePiece('A box', { page: 0, kind: 'heading', level: 3, box: 1 })
  const kinds = (pieces: Piece[]): string[] => settleBoxes(pieces, HABITS).map((piece) => piece.kind)
  expect(kinds([makePiece(long, { page: 0 }), title, makePiece('goes on', { page: 1 })])).toEqual([
    'paragraph',
    'caption',
    'paragraph',
  ])
  expect(
    kinds([makePiece(long, { page: 0 }), title, makePiece('Next', { page: 1, kind: 'heading', level: 1 })]),
  ).toEqual(['paragraph', 'heading', 'heading'])
})
