import { expect, test } from 'vitest'
import { splitNotes } from '../../../../packages/indexer/src/formats/pdf/footnotes.ts'
import { lineText } from '../../../../packages/indexer/src/formats/pdf/line-text.ts'
import { makeTextLines } from './make-words.ts'

function split(paragraphs: readonly { texts: readonly string[]; baseline: number; size?: number }[]) {
  const given = paragraphs.map(({ texts, baseline, size = 10 }) => ({
    column: 0,
    paragraph: { lines: makeTextLines(texts, { left: 50, baseline, size }), marker: undefined },
  }))
  const { notes, numbers, text } = splitNotes(given, { height: 800, size: 10 })
  const show = (found: (typeof given)[number]): string =>
    found.paragraph.lines.map((line) => lineText(line)).join(' / ')
  return { text: text.map(show), notes: notes.map(show), numbers: [...numbers] }
}

test('small paragraphs at the foot that begin with numbers are notes, each for itself', () => {
  const found = split([
    { texts: ['The text'], baseline: 100 },
    { texts: ['7 A law of 2019', 'and its text', '8 Another law'], baseline: 700, size: 8 },
    { texts: ['which is longer'], baseline: 740, size: 8 },
  ])
  expect(found).toEqual({
    text: ['The text'],
    notes: ['A law of 2019 / and its text', 'Another law / which is longer'],
    numbers: ['7', '8'],
  })
})

test('a numbered line of the size of the text is none, nor is a small one without a number', () => {
  expect(
    split([
      { texts: ['1 of the things'], baseline: 700 },
      { texts: ['small print'], baseline: 720, size: 8 },
    ]).notes,
  ).toEqual([])
})
