import type { Passage, PassageKind } from '@viden/core'
import { expect, test } from 'vitest'
import { markLanguages } from '../../../packages/indexer/src/stages/mark-languages.ts'

type Draft = readonly [text: string, kind?: PassageKind, language?: string]

/** The marks of passages in an article; `-` stands for its own language. */
function marksOf(own: string, drafts: readonly Draft[]): string {
  let text = ''
  const passages = drafts.map(([words, kind = 'paragraph', language]): Passage => {
    const start = text.length
    text += `${words}\n\n`
    return { start, end: start + words.length, kind, ...(language !== undefined && { language }) }
  })
  const marked = markLanguages(text, passages, own)
  expect(marked.map(({ language: _, ...passage }) => passage)).toEqual(
    passages.map(({ language: _, ...passage }) => passage),
  )
  return marked.map(({ language = '-' }) => language).join(' ')
}

const ENGLISH: Draft = [
  'The municipality has tried new services together with its citizens, and it learned a lot from them.',
]
const DANISH: Draft = ['Kommunen har prøvet nye ydelser sammen med borgerne, og den har lært meget af det undervejs.']
const SWEDISH: Draft = [
  'Kommunen har prövat nya tjänster tillsammans med invånarna, och den har lärt sig mycket av det.',
]
const GERMAN: Draft = ['Die Gemeinde hat gemeinsam mit den Bürgern neue Dienste erprobt und daraus sehr viel gelernt.']

test('an article in one language has no marks', () => {
  expect(marksOf('da', [['Baggrund', 'heading'], DANISH, DANISH, ['Ja.'], DANISH])).toBe('- - - - -')
  expect(marksOf('en', [['Background', 'heading'], ENGLISH, ENGLISH, ['Yes.'], ENGLISH])).toBe('- - - - -')
})

test.each([
  ['en', [ENGLISH, DANISH, ENGLISH], '- da -'],
  ['da', [DANISH, ENGLISH, DANISH], '- en -'],
  ['da', [DANISH, SWEDISH, GERMAN], '- sv de'],
  ['sv', [DANISH, SWEDISH, GERMAN], 'da - de'],
  ['fi', [ENGLISH, DANISH], 'en da'],
])('passages in another language than %s are marked', (own, drafts, marks) => {
  expect(marksOf(own, drafts)).toBe(marks)
})

test.each(['quote', 'list', 'caption', 'footnote', 'table', 'question'] as const)('a %s is marked', (kind) => {
  expect(marksOf('da', [DANISH, [ENGLISH[0], kind], DANISH])).toBe('- en -')
})

test('code is in no language', () => {
  expect(marksOf('da', [DANISH, [ENGLISH[0], 'code'], DANISH])).toBe('- - -')
})

test('names are in no language', () => {
  const names =
    'National Audit Office, Ministry of Finance, Department for Work and Pensions, London School of Economics'
  expect(marksOf('da', [DANISH, [names, 'list'], DANISH])).toBe('- - -')
})

test('addresses and codes are in no language', () => {
  expect(
    marksOf('da', [DANISH, ['https://example.org/what-is-this/and-that.html the_name(of_this) user@the.example.org']]),
  ).toBe('- -')
})

test('Lorem ipsum is in no language', () => {
  const lorem =
    'Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore.'
  expect(marksOf('en', [ENGLISH, [lorem], ENGLISH])).toBe('- - -')
})

test('what is too short to tell goes with its neighbours on both sides', () => {
  const summary: Draft[] = [ENGLISH, ['2018', 'heading'], ENGLISH]
  expect(marksOf('da', [DANISH, ...summary, DANISH])).toBe('- en en en -')
  expect(marksOf('da', [DANISH, ['2018', 'heading'], ENGLISH, DANISH])).toBe('- - en -')
})

test('a likely passage beside a sure one goes with it', () => {
  const heading: Draft = ['What was new', 'heading']
  expect(marksOf('da', [DANISH, heading, DANISH])).toBe('- - -')
  expect(marksOf('da', [DANISH, heading, ENGLISH, DANISH])).toBe('- en en -')
})

test('a short passage in the language of the article stays in it', () => {
  expect(marksOf('da', [ENGLISH, ['Hvad kommunen gjorde, og hvad den lærte af det', 'heading'], ENGLISH])).toBe(
    'en - en',
  )
})

test('code and numbers between two passages in one language stay unmarked', () => {
  expect(marksOf('da', [ENGLISH, ['let a = 1', 'code'], ['1 2 3', 'table'], ['2018', 'heading'], ENGLISH])).toBe(
    'en - - en en',
  )
})

test('more than three passages that tell nothing are not joined', () => {
  const numbers: Draft[] = Array.from({ length: 4 }, (_, number) => [`${number}`, 'list'])
  expect(marksOf('da', [ENGLISH, ...numbers.slice(1), ENGLISH])).toBe('en en en en en')
  expect(marksOf('da', [ENGLISH, ...numbers, ENGLISH])).toBe('en - - - - en')
})

test.each([
  ['en-GB', 'en'],
  ['Svenska', 'sv'],
  ['la', 'la'],
  ['da', '-'],
  ['klingon', '-'],
])('a short passage that the source marks as %s is %s', (declared, mark) => {
  expect(marksOf('da', [DANISH, ['Quo vadis?', 'paragraph', declared]])).toBe(`- ${mark}`)
})

test('a passage that the source marks is in that language, though its words would say another', () => {
  expect(marksOf('da', [[SWEDISH[0], 'quote', 'fo']])).toBe('fo')
})

test('a passage that is plainly in the language of the article is not marked, whatever the source says', () => {
  expect(marksOf('da', [[DANISH[0], 'paragraph', 'en'], ENGLISH])).toBe('- en')
})

test('in an article whose language cannot be told only the source marks', () => {
  expect(marksOf('und', [ENGLISH, DANISH, ['Ja', 'paragraph', 'da']])).toBe('- - da')
})

test('a passage without end, and one of marks alone, take no time', () => {
  expect(marksOf('da', [['a'.repeat(5_000_000)], ['-'.repeat(1_000_000)], ["'".repeat(1_000_000)]])).toBe('- - -')
})
