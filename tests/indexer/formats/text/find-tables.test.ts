import { expect, test } from 'vitest'
import { findTables } from '../../../../packages/indexer/src/formats/text/find-tables.ts'
import { readLines } from '../../../../packages/indexer/src/formats/text/read-lines.ts'

/** Gives the tables of a text as rows of cells. */
function read(text: string): string[][][] {
  return findTables(readLines(text)).map((table) => table.text.split('\n').map((row) => row.split('\t')))
}

const ROWS = [
  ['Year', 'Calls', 'Ideas'],
  ['2015', '1,200', '14'],
  ['2016', '3,400', '95'],
]

test.each([
  ['tabs', 'Year\tCalls\tIdeas\n2015\t1,200\t14\n2016\t3,400\t95'],
  ['bars', 'Year | Calls | Ideas\n2015 | 1,200 | 14\n2016 | 3,400 | 95'],
  ['bars around, and a rule', '| Year | Calls | Ideas |\n|---|---|---|\n| 2015 | 1,200 | 14 |\n| 2016 | 3,400 | 95 |'],
  [
    'a grid',
    '+------+-------+-------+\n| Year | Calls | Ideas |\n+------+-------+-------+\n| 2015 | 1,200 | 14 |\n| 2016 | 3,400 | 95 |',
  ],
  ['spaces', '  Year   Calls   Ideas\n  2015   1,200      14\n  2016   3,400      95'],
  ['spaces under a rule', 'Year   Calls   Ideas\n----   -----   -----\n2015   1,200      14\n2016   3,400      95'],
])('cells apart by %s are a table', (_, text) => {
  expect(read(`Before.\n\n${text}\n\nAfter.`)).toEqual([ROWS])
})

test.each([
  'Home | News | Contact',
  'One sentence.  And another.\nMore of it.  And so on.\nThe third line.  It ends.',
  '•\tone\n•\ttwo',
  '1.\tone\n2.\ttwo',
  'a | b\nc',
  'a\tb',
  '-----\n-----\n-----',
  'We met in the spring to talk    The second column of the page says\nabout what the labs had done    something else, and at some length,\nand what they could do next.    as columns of prose always do here.',
  '',
])('no table: %j', (text) => {
  expect(read(text)).toEqual([])
})
