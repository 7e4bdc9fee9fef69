import { nearest } from '@viden/core'
import { expect, test } from 'vitest'

test.each([
  ['contry', ['country', 'topic'], 'country'],
  ['Lohde', ['Hansen', 'Løhde'], 'Løhde'],
  ['topik', ['country'], undefined],
  ['ab', ['ac'], 'ac'],
  ['abc', ['abd'], 'abd'],
  ['abc', ['ade'], undefined],
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['abcdef', ['abcxyz'], undefined],
  ['lab', [], undefined],
])('%s is taken, where %j are known, for %s', (given, known, meant) => {
  expect(nearest(given, known)).toBe(meant)
})

test('the nearer name wins, whatever the order', () => {
  expect(nearest('abcdefghi', ['abcdefxyi', 'abcdefghx'])).toBe('abcdefghx')
})

test('of names equally near the first wins', () => {
  expect(nearest('lab', ['lax', 'lay'])).toBe('lax')
})
