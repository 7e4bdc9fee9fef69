import { expect, test } from 'vitest'
import { labelSentences } from '../../../bench/label-sentences.ts'
import { porterStem } from '../../../bench/porter-stem.ts'
import { rouge } from '../../../bench/rouge.ts'

// Values of the Python package rouge-score 0.1.2, use_stemmer=True.
test.each([
  ['testing one two', 'testing', 1 / 2, 0],
  ['the quick brown fox jumps over', 'the quick brown foxes jumped over the dog', 12 / 14, 10 / 12],
  ['a a a', 'a', 1 / 2, 0],
  ['', 'anything', 0, 0],
  ['Café 2018', 'caf 2018', 1, 1],
])('%j against %j is %f and %f', (text, reference, first, second) => {
  expect(rouge(text, reference, 1)).toBeCloseTo(first, 9)
  expect(rouge(text, reference, 2)).toBeCloseTo(second, 9)
})

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['ties', 'tie'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['enjoy', 'enjoy'],
  ['relational', 'relat'],
  ['generalization', 'gener'],
  ['usefulness', 'use'],
  ['controlling', 'control'],
  ['government', 'govern'],
  ['dying', 'die'],
])('%s is stemmed as %s', (word, stem) => {
  expect(porterStem(word)).toBe(stem)
})

test('the sentences that together come closest to a summary are labelled highest', () => {
  const summary = 'The lab closed in May and its staff moved to the ministry.'
  const sentences = ['Rain fell.', 'The lab closed in May.', 'Its staff moved to the ministry.', 'The lab was fun.']
  const [rain = 1, closed = 0, moved = 0, fun = 1] = labelSentences(sentences, summary)
  expect(rain).toBe(0)
  expect(fun).toBeLessThan(0.5)
  expect(Math.min(closed, moved)).toBeGreaterThan(0.5)
})
