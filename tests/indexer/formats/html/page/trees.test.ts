import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  probabilityOf,
  readTrees,
  type Tree,
  writeTree,
} from '../../../../../packages/indexer/src/formats/html/page/trees.ts'

const NAMES = ['words', 'links']

test('the answers of all trees add up to a probability; a limit belongs to what is below', () => {
  const trees = readTrees('words<12.5?-.2:links<.3?.4:-.1\n1.5', NAMES)
  const probability = (words: number, links: number): number => probabilityOf(Float64Array.of(words, links), trees)
  const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))
  expect(probability(12.5, 0)).toBeCloseTo(logistic(1.3))
  expect(probability(13, 0.3)).toBeCloseTo(logistic(1.9))
  expect(probability(13, 0.31)).toBeCloseTo(logistic(1.4))
  expect(probabilityOf(Float64Array.of(), [])).toBe(0.5)
})

test('a tree is read as it was written', () => {
  const number = fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 1_000)
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      number,
      fc.record({ feature: fc.nat(1), limit: number, below: tie('tree'), above: tie('tree') }),
    ),
  }))
  fc.assert(
    fc.property(tree, (written) => {
      const [read, ...others] = readTrees(writeTree(written, NAMES), NAMES)
      expect(read).toEqual(written)
      expect(others).toEqual([])
    }),
  )
})
