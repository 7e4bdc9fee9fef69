import { expect, test } from 'vitest'
import { decideLanguage } from '../../../packages/indexer/src/stages/decide-language.ts'

const DANISH = 'Kommunen prøvede nye ydelser sammen med borgerne og lærte meget af det. '
const LONG = DANISH.repeat(20)

test('what the author declares counts, whatever the text is in', () => {
  expect(decideLanguage(LONG, { declared: 'en', byTemplate: 'sv' })).toEqual({ language: 'en', origin: 'asserted' })
})

test('without a declaration the language is that of the text', () => {
  expect(decideLanguage(DANISH, {})).toEqual({ language: 'da', confidence: 1, origin: 'extracted' })
})

test('a text that cannot be told is in no language', () => {
  expect(decideLanguage('OPSI', {})).toEqual({ language: 'und', origin: 'extracted' })
})

test('a template is right about a text in its language', () => {
  expect(decideLanguage(LONG, { byTemplate: 'da' })).toEqual({ language: 'da', origin: 'asserted' })
})

test('a template is wrong about a long text that is plainly in another language', () => {
  expect(decideLanguage(LONG, { byTemplate: 'en' })).toEqual({ language: 'da', confidence: 1, origin: 'extracted' })
})

test('a template is right about a short text', () => {
  expect(decideLanguage(DANISH, { byTemplate: 'en' })).toEqual({ language: 'en', origin: 'asserted' })
})

test('a template is right about a language that cannot be told: Faroese looks like Icelandic', () => {
  expect(decideLanguage(LONG, { byTemplate: 'fo' })).toEqual({ language: 'fo', origin: 'asserted' })
})
