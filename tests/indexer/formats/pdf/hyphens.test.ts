import { expect, test } from 'vitest'
import { learnHyphens } from '../../../../packages/indexer/src/formats/pdf/hyphens.ts'
import { joinLinesText } from '../../../../packages/indexer/src/formats/pdf/line-text.ts'
import { makeTextLines } from './make-words.ts'

/** Joins lines with what a document of these and other lines teaches. */
function join(lines: readonly string[], others: readonly string[] = []): string {
  const own = makeTextLines(lines, { left: 0, baseline: 0 })
  return joinLinesText(own, learnHyphens([own, makeTextLines(others, { left: 0, baseline: 0 })]))
}

test.each([
  ['the word stands elsewhere in one', ['environ-', 'mental'], ['environmental'], 'environmental'],
  ['it stands elsewhere with its hyphen', ['co-', 'creation'], ['co-creation'], 'co-creation'],
  ['nothing tells', ['sam-', 'skabelse'], [], 'samskabelse'],
  ['a prefix mostly has one', ['non-', 'profit'], [], 'non-profit'],
  ['the next part has a capital', ['Schleswig-', 'Holstein'], [], 'Schleswig-Holstein'],
  ['a figure follows', ['COVID-', '19'], [], 'COVID-19'],
  ['it stands for the rest of a word', ['børne-', 'og ungdomspolitik'], [], 'børne- og ungdomspolitik'],
  ['it is soft', ['Regierungs\u00ad', 'bezirk'], ['Regierungs-bezirk'], 'Regierungsbezirk'],
  ['years are joined', ['2015–', '2019'], [], '2015–2019'],
  ['a path goes on', ['gov.uk/', 'path'], [], 'gov.uk/path'],
  ['a dash is no hyphen', ['one –', 'two'], [], 'one – two'],
])('a broken word: %s', (_, lines, others, expected) => {
  expect(join(lines, others)).toBe(expected)
})

test('in a document whose lines end only in hyphens of their own, all stay', () => {
  const others = ['office-', 'based', 'high-', 'demand', 'office based high demand']
  expect(join(['evidence-', 'led'], others)).toBe('evidence-led')
})

test('ligatures are letters, superscripts stay', () => {
  expect(join(['the of\ufb01ce of x²'])).toBe('the office of x²')
})
