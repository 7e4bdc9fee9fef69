import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logLikelihood, npmi, strength } from '../../../packages/core/src/results/association.ts'

test.each([
  ['never apart', { both: 5, first: 5, second: 5, total: 100 }, 1],
  ['never apart, and everywhere', { both: 9, first: 9, second: 9, total: 9 }, 1],
  ['as chance has it', { both: 5, first: 10, second: 50, total: 100 }, 0],
  ['never together', { both: 0, first: 5, second: 5, total: 100 }, -1],
  ['half of the time', { both: 10, first: 20, second: 20, total: 400 }, Math.log(10) / Math.log(40)],
])('things that occur together %s', (_, occurrence, expected) => {
  expect(npmi(occurrence)).toBeCloseTo(expected, 12)
})

test('the log-likelihood ratio is that of a worked example', () => {
  const cells = 10 * Math.log(10 / 1) + 2 * 10 * Math.log(10 / 19) + 370 * Math.log(370 / 361)
  expect(logLikelihood({ both: 10, first: 20, second: 20, total: 400 })).toBeCloseTo(2 * cells, 9)
})

test('strength is less where there is less evidence', () => {
  expect(strength({ both: 4, first: 4, second: 4, total: 100 })).toBeCloseTo(0.64, 12)
  expect(strength({ both: 2, first: 2, second: 2, total: 100 })).toBeCloseTo(4 / 9, 12)
})

test('figures are the same from either side, and stay within their bounds', () => {
  const table = fc
    .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50))
    .map(([both, one, other, none]) => ({
      both,
      first: both + one,
      second: both + other,
      total: both + one + other + none,
    }))
    .filter(({ first, second }) => first > 0 && second > 0)
  fc.assert(
    fc.property(table, (occurrence) => {
      const swapped = { ...occurrence, first: occurrence.second, second: occurrence.first }
      expect(npmi(occurrence)).toBeCloseTo(npmi(swapped), 9)
      expect(logLikelihood(occurrence)).toBeCloseTo(logLikelihood(swapped), 9)
      expect(Math.abs(npmi(occurrence))).toBeLessThanOrEqual(1 + 1e-9)
      expect(logLikelihood(occurrence)).toBeGreaterThanOrEqual(-1e-9)
    }),
  )
})
