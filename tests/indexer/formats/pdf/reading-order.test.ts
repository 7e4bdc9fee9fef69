import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOpenRows, type TextItem } from '../../../../packages/indexer/src/formats/pdf/open-table.ts'
import { orderItems } from '../../../../packages/indexer/src/formats/pdf/reading-order.ts'

/** An item of ten points, named, of 20 letters. */
function item(name: string, left: number, top: number, { order = 0, width = 100 } = {}): TextItem & { name: string } {
  const isFigure = /^\d/.test(name)
  return {
    name,
    left,
    top,
    right: left + width,
    bottom: top + 9,
    order,
    size: 10,
    length: isFigure ? 3 : 40,
    isFigure,
    isMarker: false,
  }
}

/** The names of items in the order in which they are read; a table in brackets, rows parted by bars. */
function read(items: readonly ReturnType<typeof item>[]): string {
  return orderItems(items, { em: 10, findRows: findOpenRows })
    .map((region) => {
      if (region.kind === 'column') return region.items.map(({ name }) => name).join(' ')
      return `[${region.rows.map((cells) => cells.map((cell) => cell.map(({ name }) => name).join('+')).join(' ')).join(' | ')}]`
    })
    .join(' ')
}

test('three columns under a heading are read one after the other', () => {
  const items = [0, 150, 300].flatMap((left, column) =>
    [30, 42, 54].map((top, line) => item(`${'abc'[column]}${line}`, left, top, { order: column * 9 + line })),
  )
  expect(read([item('title', 0, 0, { width: 400 }), ...items])).toBe('title a0 a1 a2 b0 b1 b2 c0 c1 c2')
})

test('a column that begins higher than the others is read in its turn', () => {
  const items = [
    item('b0', 150, 0, { order: 5 }),
    item('a1', 0, 14),
    item('b1', 150, 14, { order: 6 }),
    item('a2', 0, 26, { order: 1 }),
  ]
  expect(read(items)).toBe('a1 a2 b0 b1')
})

test('a heading at the left belongs to what reaches across below it, not to the column above', () => {
  const items = [
    ...[0, 12, 24].flatMap((top, line) => [
      item(`a${line}`, 0, top, { order: line }),
      item(`b${line}`, 150, top, { order: 10 + line }),
    ]),
    item('heading', 0, 60, { order: 20 }),
    item('across', 0, 74, { order: 21, width: 250 }),
  ]
  expect(read(items)).toBe('a0 a1 a2 b0 b1 b2 heading across')
})

test('the last line of a column belongs to it, however close something that reaches across stands below', () => {
  const items = [
    ...[0, 12, 24].map((top, line) => item(`a${line}`, 0, top, { order: line })),
    ...[0, 12].map((top, line) => item(`b${line}`, 150, top, { order: 10 + line })),
    item('across', 0, 35, { order: 21, width: 250 }),
  ]
  expect(read(items)).toBe('a0 a1 a2 b0 b1 across')
})

test('rows of panels are read row by row, where the file has them so', () => {
  const panels = ['a', 'b', 'c', 'd'].flatMap((name, place) =>
    [0, 12, 24].map((top, line) =>
      item(name + line, (place % 2) * 150, top + Math.floor(place / 2) * 60, { order: place * 3 + line }),
    ),
  )
  expect(read(panels)).toBe('a0 a1 a2 b0 b1 b2 c0 c1 c2 d0 d1 d2')
})

test('what the file has row by row in short cells is a table', () => {
  const rows = [0, 14, 28].flatMap((top, row) => [
    item(`r${row}`, 0, top, { order: row * 2 }),
    item(`${row}0`, 200, top, { order: row * 2 + 1, width: 20 }),
  ])
  expect(read(rows)).toBe('[r0 00 | r1 10 | r2 20]')
})

test('a column of bullets is none', () => {
  const bullet = (top: number, order: number) => ({ ...item('-', 0, top, { order, width: 4 }), isMarker: true })
  expect(read([bullet(0, 0), item('one', 30, 0, { order: 1 }), bullet(14, 2), item('two', 30, 14, { order: 3 })])).toBe(
    '- one - two',
  )
})

test('every item comes once, in the same order whatever the order they are given in', () => {
  const place = fc.record({ left: fc.nat(400), top: fc.nat(700), width: fc.integer({ min: 1, max: 500 }) })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const items = places.map(({ left, top, width }, order) => item(`i${order}`, left, top, { order, width }))
      const order = read(items)
      expect(
        order
          .replace(/[[\]|+]/g, ' ')
          .split(/\s+/)
          .filter(Boolean)
          .sort(),
      ).toEqual(items.map(({ name }) => name).sort())
    }),
  )
})
