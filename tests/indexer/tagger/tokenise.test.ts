import { expect, test } from 'vitest'
import { tokenise } from '../../../packages/indexer/src/tagger/tokenise.ts'

const split = (text: string, language = 'en'): string[][] =>
  tokenise(text, { start: 0, end: text.length }, language).map((pieces) => pieces.map((piece) => piece.text))

test.each([
  ['Denmark’s labs', [['Denmark', '’s', 'labs']]],
  ['(OECD), Paris.', [['(', 'OECD', ')', ',', 'Paris', '.']]],
  ['Dr. Hansen of the U.S. came.', [['Dr.', 'Hansen', 'of', 'the', 'U.S.', 'came', '.']]],
  ['UK/US: 3.5 per cent', [['UK', '/', 'US', ':', '3.5', 'per', 'cent']]],
  ['AT&T and Faber-Castell', [['AT&T', 'and', 'Faber-Castell']]],
  ['See www.gov.uk/about now', [['See', 'www.gov.uk/about', 'now']]],
  [
    '“Who?” she asked. Nobody.',
    [
      ['“', 'Who', '?', '”', 'she', 'asked', '.'],
      ['Nobody', '.'],
    ],
  ],
])('%j is split into its words and marks', (text, pieces) => {
  expect(split(text)).toEqual(pieces)
})

test('a genitive belongs to its word where it is written as one', () => {
  expect(split("TEBA's formand", 'da')).toEqual([["TEBA's", 'formand']])
})

test('a line break and a tab end a sentence', () => {
  expect(split('Oslo\nBergen\tNorge', 'nb')).toEqual([['Oslo'], ['Bergen'], ['Norge']])
})

test('pieces say where they stand in the whole text', () => {
  expect(tokenise('In Oslo.', { start: 3, end: 8 }, 'nb')).toEqual([
    [
      { text: 'Oslo', start: 3, end: 7 },
      { text: '.', start: 7, end: 8 },
    ],
  ])
})
