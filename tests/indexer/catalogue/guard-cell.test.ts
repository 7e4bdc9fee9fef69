import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardCell, unguardCell } from '../../../packages/indexer/src/catalogue/guard-cell.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+45 33 92 33 33', "'+45 33 92 33 33"],
  ['-5', "'-5"],
  ['@handle', "'@handle"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['\ta', "'\ta"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'-", "''-"],
  ['-', '-'],
  ["'Tis the season", "'Tis the season"],
  ['a=b', 'a=b'],
  ['', ''],
])('%j is written as %j, and read back', (cell, written) => {
  expect(guardCell(cell)).toBe(written)
  expect(unguardCell(written)).toBe(cell)
})

test('every cell is read back as it was, and none begins as a formula', () => {
  const nasty = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', ' ', '\n', '＝', 'a', '1') })
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), (cell) => {
      const written = guardCell(cell)
      expect(unguardCell(written)).toBe(cell)
      expect(written === '-' || !/^\s*[=+\-@＝＋－＠]/.test(written)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
