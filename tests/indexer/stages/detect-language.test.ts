import { expect, test } from 'vitest'
import { detectLanguage, readLanguage } from '../../../packages/indexer/src/stages/detect-language.ts'

test.each([
  ['en', 'The ministry tested new services with citizens and learned from what they said.'],
  ['da', 'Kommunen prøvede nye ydelser sammen med borgerne og lærte meget af det, men det var ikke let.'],
  ['nb', 'Kommunen prøvde nye tjenester sammen med innbyggerne og lærte mye av det, men det var ikke lett.'],
  ['nn', 'Kommunen prøvde nye tenester saman med innbyggjarane og lærte mykje av det, men det var ikkje lett.'],
  ['sv', 'Kommunen prövade nya tjänster tillsammans med invånarna och lärde sig mycket av det.'],
  ['de', 'Das Ministerium hat neue Dienste mit den Bürgern erprobt und viel daraus gelernt.'],
])('a text is told to be %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each(['', '12345', '… – 3 %'])('the language of %j cannot be told', (text) => {
  expect(detectLanguage(text)).toBe('und')
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
