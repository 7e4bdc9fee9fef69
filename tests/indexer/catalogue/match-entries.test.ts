import { readCatalogue } from '@viden/indexer'
import { expect, test } from 'vitest'
import { matchEntries } from '../../../packages/indexer/src/catalogue/match-entries.ts'
import { readEntries } from '../../../packages/indexer/src/catalogue/read-entries.ts'
import { makeSource } from '../make-source.ts'

/** A hash for each letter. */
const hashOf = (content: string): string => `sha256-${content.charCodeAt(0).toString(16).padStart(64, '0')}`

/** Matches rows, each a path and the content that it had, with files, likewise; gives the row of each file. */
function match(rows: readonly (readonly [path: string, content: string])[], files: Readonly<Record<string, string>>) {
  const lines = rows.map(([path, content]) => `${path},${content && hashOf(content)}`)
  const source = makeSource('catalogue.csv', ['file,hash', ...lines].join('\n'))
  const { entries } = readEntries(readCatalogue(source), 'catalogue.csv')
  const paths = Object.keys(files)
  const { byFile, moved, open, problems } = matchEntries(
    entries,
    Object.entries(files).map(([path, content]) => ({ path, ...(content && { hash: hashOf(content) }) })),
  )
  return {
    rows: Object.fromEntries([...byFile].map(([place, { line }]) => [paths[place], rows[line - 2]?.[0]])),
    moved: Object.fromEntries([...moved].map(([place, from]) => [paths[place], from])),
    open: open.map(({ file }) => file),
    problems: problems.map(({ code, line, message }) => [code, line, message]),
  }
}

const NOTHING = { moved: {}, open: [], problems: [] }

test('a row describes the file of its path, whatever is in it', () => {
  expect(
    match(
      [
        ['a.md', ''],
        ['b.md', 'B'],
        ['c.md', 'C'],
      ],
      { 'a.md': 'A', 'b.md': 'B', 'c.md': 'X' },
    ),
  ).toEqual({
    ...NOTHING,
    rows: { 'a.md': 'a.md', 'b.md': 'b.md', 'c.md': 'c.md' },
  })
})

test('a file that has moved is found by what is in it', () => {
  expect(
    match(
      [
        ['a.md', 'A'],
        ['b.md', 'B'],
      ],
      { 'sub/x.md': 'A', 'b.md': 'B' },
    ),
  ).toEqual({
    ...NOTHING,
    rows: { 'sub/x.md': 'a.md', 'b.md': 'b.md' },
    moved: { 'sub/x.md': 'a.md' },
  })
})

test('files that were renamed one after the other keep their rows', () => {
  expect(
    match(
      [
        ['1.md', 'A'],
        ['2.md', 'B'],
        ['3.md', 'C'],
      ],
      { '1.md': 'B', '2.md': 'C' },
    ),
  ).toEqual({
    rows: { '1.md': '2.md', '2.md': '3.md' },
    moved: { '1.md': '2.md', '2.md': '3.md' },
    open: ['1.md'],
    problems: [],
  })
})

test('two files that changed names keep their rows', () => {
  expect(
    match(
      [
        ['a.md', 'A'],
        ['b.md', 'B'],
      ],
      { 'a.md': 'B', 'b.md': 'A' },
    ),
  ).toMatchObject({
    rows: { 'a.md': 'b.md', 'b.md': 'a.md' },
  })
})

test('a copy of a file as it was does not take the row of the file as it is', () => {
  expect(match([['a.md', 'A']], { 'a.md': 'X', 'a-old.md': 'A' })).toEqual({ ...NOTHING, rows: { 'a.md': 'a.md' } })
})

test('a copy of a file does not take its row', () => {
  expect(match([['b.md', 'A']], { 'a.md': 'A', 'b.md': 'A' })).toEqual({ ...NOTHING, rows: { 'b.md': 'b.md' } })
})

test('files of the same content that have moved together are told apart by their names', () => {
  expect(
    match(
      [
        ['a.md', 'A'],
        ['b.md', 'A'],
      ],
      { 'sub/b.md': 'A', 'sub/a.md': 'A' },
    ),
  ).toMatchObject({
    rows: { 'sub/a.md': 'a.md', 'sub/b.md': 'b.md' },
    problems: [],
  })
})

test('of two copies of a file that is gone the first has its row, which is reported', () => {
  expect(match([['a.md', 'A']], { 'x.md': 'A', 'y.md': 'A' })).toEqual({
    rows: { 'x.md': 'a.md' },
    moved: { 'x.md': 'a.md' },
    open: [],
    problems: [
      ['catalogue-row', 2, 'Its file is gone, and "x.md" and "y.md" have what was in it; the first was taken.'],
    ],
  })
})

test('of two rows for one file the first counts, and the other is reported', () => {
  expect(
    match(
      [
        ['a.md', ''],
        ['./A.md', ''],
      ],
      { 'a.md': 'A' },
    ),
  ).toEqual({
    ...NOTHING,
    rows: { 'a.md': 'a.md' },
    problems: [['catalogue-row', 3, '"a.md" has a row already, on line 2, which counts. Remove one of them.']],
  })
})

test('of two rows for one file the one that knows what is in it counts', () => {
  const rows = [
    ['1.md', 'A'],
    ['1.md', 'B'],
  ] as const
  const { problems } = match(rows, { '1.md': 'B' })
  expect(problems).toEqual([
    ['catalogue-row', 2, '"1.md" has a row already, on line 3, which counts. Remove one of them.'],
  ])
})

test('a row that may mean two files means none, and is reported', () => {
  expect(match([['LAB.md', '']], { 'Lab.md': 'A', 'lab.md': 'B' })).toEqual({
    ...NOTHING,
    rows: {},
    problems: [
      [
        'catalogue-row',
        2,
        '"LAB.md" fits "Lab.md" and "lab.md"; the row was not used. Write the path as the file has it.',
      ],
    ],
  })
})

test('a row whose file is gone stays open', () => {
  expect(
    match(
      [
        ['a.md', 'A'],
        ['b.md', ''],
      ],
      { 'c.md': 'C' },
    ),
  ).toEqual({ ...NOTHING, rows: {}, open: ['a.md', 'b.md'] })
})
