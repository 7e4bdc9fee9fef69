import { expect, test } from 'vitest'
import { findContentsTable } from '../../../../packages/indexer/src/formats/pdf/contents-table.ts'
import { makeTextSegment } from './make-words.ts'

/** Rows of a page: a title, and a number at the right. */
function find(rows: readonly (readonly [string, string?])[]) {
  const segments = rows.flatMap(([title, number], place) => [
    makeTextSegment(title, { left: title.startsWith(' ') ? 60 : 50, baseline: 100 + 14 * place }),
    ...(number === undefined ? [] : [makeTextSegment(number, { left: 500, baseline: 100 + 14 * place })]),
  ])
  return findContentsTable(segments, 40)
}

test('lines that end in rising numbers are a table of contents, one that goes on in the next line is one entry', () => {
  const found = find([
    ['Indhold'],
    ['Forord', '3'],
    ['Resumé', '5'],
    ['En meget lang overskrift'],
    ['i to linjer', '9'],
    ['Litteratur', '30'],
  ])
  expect(found?.entries.map(({ page, title }) => `${title} ${page}`)).toEqual([
    'Forord 3',
    'Resumé 5',
    'En meget lang overskrift i to linjer 9',
    'Litteratur 30',
  ])
  expect(found?.segments.size).toBe(10)
})

test('leaders are no part of titles', () => {
  expect(
    find([['Contents'], ['Scope ..........', '1'], ['Method . . . . . .', '2'], ['Results', '3']])?.entries.map(
      ({ title }) => title,
    ),
  ).toEqual(['Scope', 'Method', 'Results'])
})

test('a table whose figures go up and down is none', () => {
  expect(
    find([
      ['Health', '30'],
      ['Schools', '12'],
      ['Roads', '25'],
      ['Parks', '3'],
      ['Taxes', '8'],
    ]),
  ).toBeUndefined()
})
