import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, findThreshold } from '../../../../../packages/indexer/src/formats/html/page/find-threshold.ts'

test.each<[string, Candidate[], number]>([
  ['what is nearly sure is taken, what is not likely is not', [at(0.99), at(0.95), at(0.2), at(0.01)], 0.95],
  ['of an unclear page all that may be', [at(0.3), at(0.3), at(0.25)], 0.25],
  ['a long text weighs more than a short one', [{ probability: 0.6, words: 500 }, at(0.35)], 0.6],
  ['nothing where there is nothing', [], 1],
])('%s', (_, candidates, threshold) => {
  expect(findThreshold(candidates)).toBe(threshold)
})

test('no other threshold promises a greater F1', () => {
  const candidate = fc.record({
    probability: fc.double({ min: 0.01, max: 1, noNaN: true }),
    words: fc.integer({ min: 1, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(candidate, { minLength: 1, maxLength: 12 }), (candidates) => {
      const best = expectedF1(candidates, findThreshold(candidates))
      for (const { probability } of candidates)
        expect(expectedF1(candidates, probability)).toBeLessThanOrEqual(best + 1e-9)
    }),
  )
})

function at(probability: number): Candidate {
  return { probability, words: 50 }
}

function expectedF1(candidates: readonly Candidate[], threshold: number): number {
  const taken = candidates.filter(({ probability }) => probability >= threshold)
  const count = (of: readonly Candidate[], weigh: (candidate: Candidate) => number): number =>
    of.reduce((total, candidate) => total + weigh(candidate), 0)
  const right = count(taken, ({ probability, words }) => probability * words)
  const wanted = count(candidates, ({ probability, words }) => probability * words)
  return (2 * right) / (count(taken, ({ words }) => words) + wanted)
}
