import { createAnalyzer, findLanguage, indexFingerprint, languages } from '@viden/core'
import { expect, test } from 'vitest'

const analyzer = createAnalyzer()

test.each([
  ['Services', 'en', 'servic'],
  ['innovation', 'en', 'innov'],
  ['innovationer', 'da', 'innovation'],
  ['innovationer', 'fi', 'innovationer'],
  ['kommunerne', 'da', 'kommun'],
  ['tjenester', 'nb', 'tjenest'],
  ['tjenester', 'nn', 'tjenest'],
  ['tjänster', 'sv', 'tjanst'],
  ['café', 'en', 'cafe'],
  ["MindLab's", 'en', 'mindlab'],
  ['MindLab’s', 'en', 'mindlab'],
  ["labs'", 'en', 'lab'],
  ['services', 'fi', 'services'],
  ['Résumé', 'und', 'resume'],
])('the term of %s in %s is %s', (word, language, term) => {
  expect(analyzer.term(word, language)).toBe(term)
})

test.each([
  ['the', 'en'],
  ['a', 'en'],
  ['The', 'en'],
  ["It's", 'en'],
  ['og', 'da'],
  ['ikke', 'nb'],
  ['ikkje', 'nn'],
  ['och', 'sv'],
])('%s is a stop word of %s', (word, language) => {
  expect(analyzer.isStopword(word, language)).toBe(true)
  expect(analyzer.term(word, language)).toBeUndefined()
})

test('a stop word of one language is a word of another', () => {
  expect(analyzer.isStopword('man', 'da')).toBe(true)
  expect(analyzer.isStopword('man', 'en')).toBe(false)
  expect(analyzer.term('man', 'en')).toBe('man')
})

test('the same word is remembered apart for each language', () => {
  const own = createAnalyzer()
  expect([own.term('innovation', 'en'), own.term('innovation', 'da'), own.term('innovation', 'en')]).toEqual([
    'innov',
    'innovation',
    'innov',
  ])
})

test('an unknown language has no stop words', () => {
  expect(analyzer.isStopword('the', 'fi')).toBe(false)
  expect(analyzer.term('the', 'fi')).toBe('the')
})

test('terms stand where their words stand, and stop words leave a gap', () => {
  expect(analyzer.terms('The labs of Denmark', 'en')).toEqual([
    { term: 'lab', start: 4, end: 8 },
    { term: 'denmark', start: 12, end: 19 },
  ])
})

test('terms of a part are those of its words only', () => {
  expect(analyzer.terms('open data labs', 'en', { start: 5, end: 9 })).toEqual([{ term: 'data', start: 5, end: 9 }])
})

test('five languages are known, each once', () => {
  expect(languages.map(({ code }) => code)).toEqual(['en', 'da', 'nb', 'nn', 'sv'])
  expect(findLanguage('nn')?.name).toBe('Norwegian Nynorsk')
  expect(findLanguage('fi')).toBeUndefined()
})

test('the fingerprint names format, analyzer and fields', () => {
  expect(indexFingerprint()).toMatch(/^2-[0-9a-f]{8}-title\.summary\.heading\.body\.author\.pairs\.concepts$/)
})
