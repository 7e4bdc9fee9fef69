import { expect, test } from 'vitest'
import { BLOCK_SIZE, FORMAT, MAGIC, PREAMBLE, SECTIONS } from '../../../packages/core/src/index-file/layout.ts'
import { readIndexFile } from '../../../packages/core/src/index-file/read.ts'
import { writeIndexFile } from '../../../packages/core/src/index-file/write.ts'
import { header, makeSections, noise } from './sections.ts'

test('a file begins with its signature and its format', () => {
  const file = writeIndexFile(header, makeSections({}))
  expect(file.slice(0, MAGIC.length)).toEqual(MAGIC)
  expect(new TextDecoder().decode(file.subarray(0, 5))).toBe('VIDEN')
  expect(FORMAT).toBe(2)
  expect(new DataView(file.buffer).getUint32(8, true)).toBe(FORMAT)
})

test('the header lists all sections, in the order in which they lie', async () => {
  const sections = makeSections(Object.fromEntries(SECTIONS.map((name) => [name, noise(10)])))
  const { header: read } = await readIndexFile(writeIndexFile(header, sections))
  expect(read.sections.map(({ name }) => name)).toEqual([
    'documents',
    'lengths',
    'facets',
    'terms',
    'offsets',
    'postings',
    'words',
    'phrases',
    'concepts',
    'articles',
  ])
  const offsets = read.sections.map(({ offset }) => offset)
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
  expect(new Set(offsets).size).toBe(SECTIONS.length)
})

test('the same sections give the same bytes', () => {
  const sections = makeSections({ terms: noise(100), articles: noise(200_000) })
  expect(writeIndexFile(header, sections)).toEqual(writeIndexFile(header, sections))
})

test('a section is cut into blocks that follow one another', async () => {
  const file = writeIndexFile(header, makeSections({ terms: noise(BLOCK_SIZE + 1), words: noise(10) }))
  const { header: read } = await readIndexFile(file)
  const terms = read.sections.find(({ name }) => name === 'terms')
  const words = read.sections.find(({ name }) => name === 'words')
  expect(terms?.size).toBe(BLOCK_SIZE + 1)
  expect(terms?.blocks).toHaveLength(2)
  expect(words?.blocks).toHaveLength(1)
  const stored = (terms?.blocks ?? []).reduce((sum, [length]) => sum + length, 0)
  expect(words?.offset).toBe((terms?.offset ?? 0) + stored)
})

test('the header says how long the file is', async () => {
  const file = writeIndexFile(header, makeSections({ articles: noise(1_000) }))
  const { header: read } = await readIndexFile(file)
  expect(PREAMBLE + new DataView(file.buffer).getUint32(12, true) + read.bodySize).toBe(file.length)
})

test('text is stored smaller than it is', () => {
  const text = new TextEncoder().encode('public sector innovation '.repeat(1_000))
  expect(writeIndexFile(header, makeSections({ articles: text })).length).toBeLessThan(text.length / 4)
})
