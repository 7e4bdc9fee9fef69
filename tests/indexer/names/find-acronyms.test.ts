import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAcronyms } from '../../../packages/indexer/src/names/find-acronyms.ts'

function read(text: string): string[][] {
  return findAcronyms(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).map(({ short, long }) => [short, long])
}

test.each([
  ['the Government Digital Service (GDS) began', 'GDS', 'Government Digital Service'],
  [
    'Organisation for Economic Co-operation and Development (OECD)',
    'OECD',
    'Organisation for Economic Co-operation and Development',
  ],
  ['Human-centred design (HCD)', 'HCD', 'Human-centred design'],
  ['Research and Development (R&D)', 'R&D', 'Research and Development'],
  ['Center for Offentlig Innovation (CFOI)', 'CFOI', 'Center for Offentlig Innovation'],
  ['Økonomisk Ålborg (ØÅ)', 'ØÅ', 'Økonomisk Ålborg'],
  ['heat shock transcription factor (HSF)', 'HSF', 'heat shock transcription factor'],
  ['the Web 2 team (W2)', 'W2', 'Web 2 team'],
])('%s', (text, short, long) => {
  expect(read(text)).toEqual([[short, long]])
})

test.each([
  'It works (WHO)',
  'three people (OK)',
  'in Denmark (DK)',
  'see Smith (2018)',
  'the National Health Service (the NHS)',
  'a word (lower)',
  'Government Digital Service (X)',
  'Government Digital Service [GDS]',
  '(GDS)',
  'Government Digital Service (GOVERNMENTDS)',
])('%s: no acronym is defined', (text) => {
  expect(read(text)).toEqual([])
})

test('the long form has at most twice as many words as the acronym has letters', () => {
  expect(read('Apples grow on very many tall trees Basel (AB)')).toEqual([])
})

test('an acronym is not defined across passages, nor in code', () => {
  const text = 'Government Digital Service\n\n(GDS)'
  const split = [
    { start: 0, end: 26, kind: 'paragraph' },
    { start: 28, end: 33, kind: 'paragraph' },
  ] as const
  expect(findAcronyms(text, split)).toEqual([])
  const code = 'Government Digital Service (GDS)'
  expect(findAcronyms(code, [{ start: 0, end: code.length, kind: 'code' }])).toEqual([])
})

test('the long form stands where it is said to stand, and its first letter is that of the acronym', () => {
  const piece = fc.constantFrom(
    'Public',
    'sector ',
    ' innovation',
    'of',
    ' ',
    '(PSI)',
    '(OPSI)',
    '-',
    'and',
    '\n',
    '(P)',
    '(',
    ')',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = `Intro. ${pieces.join('')}`
      for (const { short, long, start } of findAcronyms(text, [{ start: 7, end: text.length, kind: 'paragraph' }])) {
        expect(start).toBeGreaterThanOrEqual(7)
        expect(text.slice(start, start + long.length)).toBe(long)
        expect(long.charAt(0).toLowerCase()).toBe(short.charAt(0).toLowerCase())
      }
    }),
  )
})

test('acronyms far into a long paragraph stand where they are said to stand', () => {
  const text = 'Government Digital Service (GDS) '.repeat(50_000)
  const found = findAcronyms(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
  expect(found).toHaveLength(50_000)
  expect(found.at(-1)).toEqual({ short: 'GDS', long: 'Government Digital Service', start: 49_999 * 33 })
})
