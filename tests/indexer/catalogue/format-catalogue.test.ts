import { type Catalogue, formatCatalogue, readCatalogue } from '@viden/indexer'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const TABLE: Catalogue = { above: [], columns: ['file', 'title'], rows: [['a.md', 'Blå']], separator: ',' }

function roundTrip(catalogue: Catalogue): Pick<Catalogue, 'above' | 'columns' | 'rows'> {
  const { above, columns, rows, isWhole } = readCatalogue({ path: 'catalogue.csv', bytes: formatCatalogue(catalogue) })
  expect(isWhole).toBe(true)
  return { above, columns, rows }
}

test('a catalogue is written in UTF-8 with a byte order mark, lines ended as spreadsheets do', () => {
  expect(Buffer.from(formatCatalogue(TABLE)).toString('utf8')).toBe('\ufefffile,title\r\na.md,Blå\r\n')
  expect(Buffer.from(formatCatalogue({ ...TABLE, separator: ';' })).toString('utf8')).toBe(
    '\ufefffile;title\r\na.md;Blå\r\n',
  )
})

test('no cell begins as a formula, and all are read back', () => {
  const rows = [['a.md', '=cmd|"/c calc"!A1', '+1', '@SUM(A1)', '-2', "'=1", '-', ' =1', 'a=1']]
  const catalogue = { ...TABLE, columns: ['file', 'title', 'a', 'b', 'c', 'd', 'e', 'f', 'g'], rows }
  expect(Buffer.from(formatCatalogue(catalogue)).toString('utf8')).toContain(
    `a.md,"'=cmd|""/c calc""!A1",'+1,'@SUM(A1),'-2,''=1,-,' =1,a=1`,
  )
  expect(roundTrip(catalogue).rows).toEqual(rows)
})

test('whatever stands in cells is read back', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...'";,|\t\n =+-@\'aæ😀\u0301') })
  const cell = fc.oneof(nasty, fc.string({ unit: 'grapheme' }), fc.lorem(), fc.constantFrom('-', '=1', "'", '"', '\n'))
  const cells = fc.array(cell, { maxLength: 6 }).map((given) => [...given, 'end'])
  const tables = fc.record({
    above: fc.array(cells, { maxLength: 2 }),
    rows: fc.array(cells, { maxLength: 8 }),
    separator: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  })
  fc.assert(
    fc.property(tables, (given) => {
      const columns = ['file', 'id', 'title', 'date', 'Egen; "kolonne"', 'hash']
      expect(roundTrip({ ...given, columns })).toEqual({ above: given.above, columns, rows: given.rows })
    }),
    { numRuns: 500 },
  )
})
