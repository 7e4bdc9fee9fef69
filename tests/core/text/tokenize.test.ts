import { joinTokens, tokenize } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word)

test.each([
  ['', []],
  ['  … — !', []],
  ['Public labs', ['Public', 'labs']],
  ["MindLab's labs", ["MindLab's", 'labs']],
  ['don’t', ['don’t']],
  ["'quoted'", ['quoted']],
  ["labs' work", ['labs', 'work']],
  ['e-Residency', ['e', 'Residency']],
  ['snake_case', ['snake', 'case']],
  ['3.5 % of 2018/19', ['3', '5', 'of', '2018', '19']],
  ['blåbærgrød', ['blåbærgrød']],
  ['cafe\u0301 open', ['cafe\u0301', 'open']],
  ['公共创新', ['公共创新']],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('a word knows where it stands', () => {
  expect(tokenize('A lab.')).toEqual([
    { word: 'A', start: 0, end: 1 },
    { word: 'lab', start: 2, end: 5 },
  ])
})

test('offsets within a part are those of the whole text', () => {
  expect(tokenize('one two three', { start: 4, end: 7 })).toEqual([{ word: 'two', start: 4, end: 7 }])
})

test('a part sees nothing beyond its ends', () => {
  expect(tokenize('innovation', { start: 2, end: 5 })).toEqual([{ word: 'nov', start: 2, end: 5 }])
})

test('a surrogate pair counts as two units', () => {
  expect(tokenize('😀 lab 𝐀')).toEqual([
    { word: 'lab', start: 3, end: 6 },
    { word: '𝐀', start: 7, end: 9 },
  ])
})

test('every word slices back to itself, in order, and no letter or digit is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      let between = ''
      for (const { word, start, end } of tokenize(text)) {
        expect(text.slice(start, end)).toBe(word)
        expect(start).toBeGreaterThanOrEqual(last)
        between += text.slice(last, start)
        last = end
      }
      expect(between + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
  )
})

const joinedWordsOf = (text: string) => joinTokens(text, tokenize(text)).map(({ word }) => word)

test.each([
  ['GOV.UK', ['GOVUK']],
  ['the GOV.UK site', ['GOVUK']],
  ['co-creation', ['cocreation']],
  ['co‑creation and co‐design', ['cocreation', 'codesign']],
  ['R&D', ['RD']],
  ['U.S.A.', ['USA']],
  ['face-to-face', ['facetoface']],
  ['state-of-the-art', []],
  ['3.5', []],
  ['2018-05-01', []],
  ['GPT-4', ['GPT4']],
  ['open data', []],
  ['open - data', []],
  ['open--data', []],
  ['open– data', []],
  ['labs/units and a_b', []],
  ['ann@gov.uk', ['govuk']],
  ["MindLab's e-mail's", ["email's"]],
  ['lab. Unit', []],
  ['', []],
])('%j has the joined words %j', (text, words) => {
  expect(joinedWordsOf(text)).toEqual(words)
})

test('a joined word stands where its parts stand', () => {
  const text = 'It is GOV.UK, not co-creation.'
  expect(joinTokens(text, tokenize(text))).toEqual([
    { word: 'GOVUK', start: 6, end: 12 },
    { word: 'cocreation', start: 18, end: 29 },
  ])
})

test('words beyond the given tokens are not joined', () => {
  const text = 'GOV.UK e-mail'
  expect(joinTokens(text, tokenize(text, { start: 4, end: 13 }))).toEqual([{ word: 'email', start: 7, end: 13 }])
})

test('a joined word is what stands there without its joints, and joined words never overlap', () => {
  const unit = fc.constantFrom('a', 'B', '1', '-', '.', '&', ' ', 'é', '’', '/', '😀')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      let last = -1
      for (const { word, start, end } of joinTokens(text, tokenize(text))) {
        expect(text.slice(start, end).replace(/[-.&]/g, '')).toBe(word)
        expect(text.slice(start, end)).toMatch(/^[^ ]+[-.&][^ ]+$/)
        expect(start).toBeGreaterThan(last)
        last = end
      }
    }),
  )
})
