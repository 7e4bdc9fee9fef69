import { fold } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nordicKey } from '../../../packages/core/src/text/fold.ts'

test.each([
  ['Labs', 'labs'],
  ['Løhde', 'lohde'],
  ['LØHDE', 'lohde'],
  ['smørrebrød', 'smorrebrod'],
  ['Ærø', 'aero'],
  ['Åse', 'ase'],
  ['Malmö', 'malmo'],
  ['naïve', 'naive'],
  ['cafe\u0301', 'cafe'],
  ['Straße', 'strasse'],
  ['œuvre', 'oeuvre'],
  ['Þór', 'thor'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['ﬁle', 'file'],
  ['Ǿ', 'o'],
  ['2018', '2018'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

test('letters that are capitals only in their compatibility form become lower case too', () => {
  expect(fold('𝐌𝐢𝐧𝐝𝐋𝐚𝐛')).toBe('mindlab')
})

test('folding a folded word changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect(fold(fold(word))).toBe(fold(word))
    }),
  )
})

test.each([
  ['Løhde', 'Loehde', 'Lohde', 'LØHDE'],
  ['Århus', 'Aarhus', 'Arhus', 'A\u030arhus'],
  ['Åse', 'Aase'],
  ['Ærø', 'Aeroe', 'Aerø'],
  ['Malmö', 'Malmoe', 'Malmo'],
  ['färg', 'faerg', 'farg'],
  ['rødgrød', 'roedgroed', 'rodgrød'],
])('%s and %s have a key in common', (...spellings) => {
  expect(new Set(spellings.map((word) => nordicKey(fold(word)))).size).toBe(1)
})

test.each([
  ['Løhde', 'Lund'],
  ['lab', 'lob'],
  ['ø', 'å'],
])('%s and %s have none', (one, other) => {
  expect(nordicKey(fold(one))).not.toBe(nordicKey(fold(other)))
})

test('the key is a clue only: words without Nordic letters may share it', () => {
  expect(nordicKey('poet')).toBe(nordicKey('pot'))
})
