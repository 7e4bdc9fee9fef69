import { expect, test } from 'vitest'
import { createFileFinder } from '../../../packages/indexer/src/catalogue/file-finder.ts'

const PATHS = [
  'labs/a b.md',
  'labs/Årsrapport.pdf',
  'Labs/c.md',
  'labs/c.md',
  '100%25.md',
  '100%.md',
  'd.md',
  '../e.md',
]

const find = createFileFinder(PATHS, '/home/me/Corpus')

test.each([
  ['labs/a b.md', ['labs/a b.md']],
  [' labs/a b.md ', ['labs/a b.md']],
  ['./labs/a b.md', ['labs/a b.md']],
  ['labs/../d.md', ['d.md']],
  ['labs\\a b.md', ['labs/a b.md']],
  ['.\\labs\\a b.md', ['labs/a b.md']],
  ['labs/a%20b.md', ['labs/a b.md']],
  ['LABS/A B.MD', ['labs/a b.md']],
  ['labs/Årsrapport.pdf'.normalize('NFD'), ['labs/Årsrapport.pdf']],
  ['labs/årsrapport.PDF'.normalize('NFD'), ['labs/Årsrapport.pdf']],
  ['/home/me/Corpus/labs/a b.md', ['labs/a b.md']],
  ['C:\\Users\\you\\corpus\\labs\\a b.md', ['labs/a b.md']],
  ['file:///home/me/Corpus/labs/a%20b.md', ['labs/a b.md']],
  ['labs/c.md', ['labs/c.md']],
  ['Labs/c.md', ['Labs/c.md']],
  ['LABS/C.md', ['Labs/c.md', 'labs/c.md']],
  ['100%25.md', ['100%25.md']],
  ['100%.md', ['100%.md']],
  ['../e.md', ['../e.md']],
  ['/elsewhere/d.md', []],
  ['labs/d.md', []],
  ['', []],
  ['%', []],
])('%j finds %j', (cell, paths) => {
  expect(find(cell).map((place) => PATHS[place])).toEqual(paths)
})

test('without a folder a path from the root is only itself', () => {
  expect(createFileFinder(['/a/b.md', 'b.md'])('/a/b.md')).toEqual([0])
  expect(createFileFinder(['b.md'])('/a/b.md')).toEqual([])
})

test.each([
  [' a.md', [' a.md']],
  ['a.md', ['a.md']],
  ['a.md ', ['a.md']],
  ['labs/b.md', ['labs / b.md ']],
  ['LABS/ b.md', ['labs / b.md ']],
  [' labs / b.md ', ['labs / b.md ']],
])('of files with blanks about their names %j finds %j', (cell, paths) => {
  const files = ['a.md', ' a.md', 'labs / b.md ']
  expect(createFileFinder(files)(cell).map((place) => files[place])).toEqual(paths)
})
