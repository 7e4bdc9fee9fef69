import { expect, test } from 'vitest'
import { makeLine } from '../../../../packages/indexer/src/formats/pdf/line.ts'
import { lineText } from '../../../../packages/indexer/src/formats/pdf/line-text.ts'
import { type Habits, splitParagraphs } from '../../../../packages/indexer/src/formats/pdf/paragraphs.ts'
import { readFont } from '../../../../packages/indexer/src/formats/pdf/read-font.ts'
import { makeWords } from './make-words.ts'

const HABITS: Habits = { leading: new Map([[10, 12]]), size: 10, weight: 400, isSpaced: false, isFixed: false }
const BOLD = readFont('Helvetica-Bold')

/** Splits lines of a column 300 points wide; each begins with its height, how far it is indented, and `b` for bold. */
function split(lines: readonly string[], habits: Habits = HABITS): string[] {
  const made = lines.map((line) => {
    const [, top, indent, bold, text] = /^(\d+)([ >]*)(b?):(.*)$/.exec(line) ?? []
    const left = 12 * (indent ?? '').replaceAll(' ', '').length
    return makeLine(makeWords(text ?? '', { left, baseline: Number(top), ...(bold && { font: BOLD }) }))
  })
  return splitParagraphs({ lines: made, left: 0, right: 300 }, habits).map(
    ({ lines: own, marker }) =>
      (marker === undefined ? '' : `${marker.text} `) + own.map((line) => lineText(line)).join(' / '),
  )
}

const FULL = 'a line that is as long as the column is wide and full now'

test('a wider distance begins a paragraph', () => {
  expect(split([`0:${FULL}`, '12:and its end', '30:next'])).toEqual([`${FULL} / and its end`, 'next'])
})

test('a first line further in begins a paragraph', () => {
  expect(split([`0:${FULL}`, '12:which ends here.', `24>:${FULL}`, '36:goes on'])).toEqual([
    `${FULL} / which ends here.`,
    `${FULL} / goes on`,
  ])
})

test('a short last line ends a paragraph, unless paragraphs stand apart in this document', () => {
  const lines = [`0:${FULL}`, '12:and this is where it ends at last.', '24:Next']
  expect(split(lines)).toHaveLength(2)
  expect(split(lines, { ...HABITS, isSpaced: true })).toHaveLength(1)
})

test('a line in bold above text is apart from it', () => {
  expect(split(['0b:What we found', `12:Most of ${FULL}`])).toHaveLength(2)
})

test('an item keeps its lines, also where it begins in bold', () => {
  expect(split(['0:• first', `12>:${FULL}`, '24:• second'])).toEqual([`• first / ${FULL}`, '• second'])
})

test('an item may go on below its number, text after the last item does not', () => {
  expect(split(['0:1. an item that is', '12:longer than its line', '24:2. another', '36:Text'])).toEqual([
    '1. an item that is / longer than its line',
    '2. another',
    'Text',
  ])
})

test('a number within a sentence that counts its parts is no item where it begins a line', () => {
  const sentence = '0:We will i) engage with all of the people who work there and'
  expect(split([sentence, '12:ii) plan with them'])).toEqual([`${sentence.slice(2)} / ii) plan with them`])
  expect(split([sentence.replace('i)', '(a)'), '12:(b) plan'])).toHaveLength(1)
  expect(split(['0:We will do two things:', '12:i) engage', '24:ii) plan'])).toEqual([
    'We will do two things:',
    'i) engage',
    'ii) plan',
  ])
})

test('a dash at the beginning of a line within a sentence is no item', () => {
  expect(split([`0:${FULL}`, '12:– as was said – again'])).toEqual([`${FULL} / – as was said – again`])
  expect(split(['0:Three things:', '12:– one', '24:– two'])).toEqual(['Three things:', '– one', '– two'])
})
