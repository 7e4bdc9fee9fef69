import { fold } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

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
