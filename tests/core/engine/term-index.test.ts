import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTermIndex, type TermDocument } from '../../../packages/core/src/engine/build-term-index.ts'
import {
  INDEXED_FIELDS,
  type IndexedField,
  readTermIndex,
  type TermIndex,
} from '../../../packages/core/src/engine/term-index.ts'

type Terms = Partial<Record<IndexedField, readonly string[]>>

/** Builds the index of windows that have these terms, and no others. */
function build(windows: readonly Terms[]) {
  const none = { title: [], summary: [], heading: [], body: [], author: [], pairs: [], concepts: [] }
  return buildTermIndex(windows.map((terms, id): TermDocument => ({ id, terms: { ...none, ...terms } })))
}

function visits(index: TermIndex, term: string, fields: readonly IndexedField[] = INDEXED_FIELDS): number[][] {
  const found: number[][] = []
  index.visit(term, fields, (window, frequency) => found.push([window, frequency]))
  return found
}

const index = readTermIndex([
  build([
    { title: ['lab'], body: ['lab', 'law', 'lab'] },
    { body: ['law'], pairs: ['open data'], concepts: ['place/DK', 'place/DK'] },
  ]),
])

test.each<[string, IndexedField[], number[][]]>([
  ['lab', ['title'], [[0, 1]]],
  ['lab', ['body'], [[0, 2]]],
  [
    'law',
    ['body'],
    [
      [0, 1],
      [1, 1],
    ],
  ], // prettier
  ['lab', ['summary'], []],
  ['lab', [], []],
  ['open data', ['pairs'], [[1, 1]]],
  ['place/DK', ['concepts'], [[1, 2]]],
  ['place/DK', ['body'], []],
  ['unheard', ['body'], []],
  ['', ['body'], []],
])('the term "%s" stands in %j of the windows %j', (term, fields, windows) => {
  expect(visits(index, term, fields)).toEqual(windows)
})

test('a term is known if it stands in any field', () => {
  expect(['lab', 'open data', 'place/DK', 'la', 'labs', ''].map((term) => index.has(term))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('the length of a field is the number of its terms', () => {
  expect(INDEXED_FIELDS.map((field) => [index.length(field, 0), index.length(field, 1)])).toEqual([
    [1, 0],
    [0, 0],
    [0, 0],
    [3, 1],
    [0, 0],
    [0, 1],
    [0, 2],
  ])
  expect(index.length('body', 2)).toBe(0)
})

test('an index of nothing has no windows and no terms', () => {
  const empty = readTermIndex([build([])])
  expect(empty.windowCount).toBe(0)
  expect(empty.has('')).toBe(false)
  expect(visits(empty, 'lab')).toEqual([])
})

test('several indexes are read as one that holds their windows in order, whatever their terms', () => {
  const term = fc.constantFrom('lab', 'labs', 'law', 'åben', 'open data', '公共', '😀', 'place/DK')
  const field = fc.constantFrom(...INDEXED_FIELDS)
  const window = fc
    .array(fc.tuple(field, term), { maxLength: 8 })
    .map((entries) =>
      Object.fromEntries(
        entries.map(([name]) => [name, entries.filter(([own]) => own === name).map(([, own]) => own)]),
      ),
    )
  fc.assert(
    fc.property(fc.array(fc.array(window, { maxLength: 4 }), { maxLength: 3 }), term, field, (parts, wanted, name) => {
      const windows: Terms[] = parts.flat()
      const read = readTermIndex(parts.map(build))
      expect(read.windowCount).toBe(windows.length)
      expect(windows.map((_, number) => read.length(name, number))).toEqual(
        windows.map((terms) => terms[name]?.length ?? 0),
      )
      const frequencies = windows.map((terms) => terms[name]?.filter((own) => own === wanted).length ?? 0)
      expect(visits(read, wanted, [name])).toEqual(
        frequencies.flatMap((frequency, number) => (frequency > 0 ? [[number, frequency]] : [])),
      )
      expect(read.has(wanted)).toBe(windows.some((terms) => Object.values(terms).flat().includes(wanted)))
    }),
  )
})
