import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLanguage, readLanguage } from '../../../packages/indexer/src/stages/detect-language.ts'

test.each([
  ['en', 'The ministry tested new services with citizens and learned from what they said.'],
  ['da', 'Kommunen prøvede nye ydelser sammen med borgerne og lærte meget af det, men det var ikke let.'],
  ['nb', 'Kommunen prøvde nye tjenester sammen med innbyggerne og lærte mye av det, men det var ikke lett.'],
  ['nn', 'Kommunen prøvde nye tenester saman med innbyggjarane og lærte mykje av det, men det var ikkje lett.'],
  ['sv', 'Kommunen prövade nya tjänster tillsammans med invånarna och lärde sig mycket av det.'],
  ['de', 'Das Ministerium hat neue Dienste mit den Bürgern erprobt und viel daraus gelernt.'],
  ['fr', 'Le ministère a essayé de nouveaux services avec les citoyens et il en a beaucoup appris.'],
  ['fi', 'Ministeriö kokeili uusia palveluja kansalaisten kanssa ja oppi siitä paljon.'],
])('a text is told to be %s, and surely', (language, text) => {
  expect(detectLanguage(text)).toEqual({ language, confidence: 1 })
})

test.each([
  ['da', 'Hvad kan kommunen gøre?'],
  ['nb', 'Hva kan kommunen gjøre?'],
  ['nn', 'Kva kan kommunen gjere?'],
  ['sv', 'Vad kan kommunen göra?'],
  ['da', 'Borgerne er tilfredse'],
  ['nb', 'Innbyggerne er fornøyde'],
  ['sv', 'Invånarna är nöjda'],
  ['en', 'The lab'],
])('a few words are told to be %s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language)
})

test('the language of most of a text counts, not that of its beginning', () => {
  const summary = 'The municipality tried new services and learned a great deal. '.repeat(6)
  const report = 'Kommunen prøvede nye ydelser sammen med borgerne og lærte meget af det. '.repeat(60)
  expect(detectLanguage(summary + report).language).toBe('da')
})

test('a text in a few words is less sure than a long one', () => {
  const { confidence = 0 } = detectLanguage('Nye planer')
  expect(confidence).toBeGreaterThan(0.5)
  expect(confidence).toBeLessThan(0.9)
})

test.each(['', '12345', '… – 3 %', 'Lab', 'x', 'OPSI', 'FOO123'])('the language of %j cannot be told', (text) => {
  expect(detectLanguage(text)).toEqual({ language: 'und' })
})

test('any text has a language or none, and a confidence only with one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
      const { confidence, language } = detectLanguage(text)
      expect(confidence === undefined).toBe(language === 'und')
      expect(language).toMatch(/^[a-z]{2}$|^und$/)
      expect(confidence ?? 1).toBeGreaterThanOrEqual(0.5)
      expect(confidence ?? 1).toBeLessThanOrEqual(1)
    }),
  )
})

test('a line of five million letters is read no further than it must be', () => {
  expect(detectLanguage('å'.repeat(5_000_000))).toBeDefined()
})

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['en_US', 'en'],
  [' EN ', 'en'],
  ['English', 'en'],
  ['da', 'da'],
  ['da-DK', 'da'],
  ['Dansk', 'da'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['nb-NO', 'nb'],
  ['Norsk', 'nb'],
  ['Bokmål', 'nb'],
  ['nn-NO', 'nn'],
  ['Nynorsk', 'nn'],
  ['sv-SE', 'sv'],
  ['Svenska', 'sv'],
  ['fi', 'fi'],
  ['smj', 'smj'],
])('the declared language "%s" is %s', (declared, language) => {
  expect(readLanguage(declared)).toBe(language)
})

test.each(['', 'klingon', '12', 'e', 'constructor', '__proto__'])('"%s" declares no language', (declared) => {
  expect(readLanguage(declared)).toBeUndefined()
})
