import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGroups } from '../../../packages/indexer/src/link/groups.ts'

test('each number is at first a group of its own', () => {
  const groups = createGroups(3)
  expect([0, 1, 2].map(groups.of)).toEqual([0, 1, 2])
})

test('what is joined is one group, whatever the order of joining', () => {
  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 15 })
  fc.assert(
    fc.property(pairs, (pairs) => {
      const groups = createGroups(10)
      for (const [one, other] of pairs) groups.join(one, other)
      for (let start = 0; start < 10; start++) {
        const reached = new Set([start])
        for (let size = 0; size !== reached.size; ) {
          size = reached.size
          for (const pair of pairs) if (pair.some((own) => reached.has(own))) for (const own of pair) reached.add(own)
        }
        for (let other = 0; other < 10; other++) expect(groups.of(start) === groups.of(other)).toBe(reached.has(other))
      }
    }),
  )
})

test('a chain of a hundred thousand is one group', () => {
  const groups = createGroups(100_001)
  for (let number = 0; number < 100_000; number++) groups.join(number, number + 1)
  expect(groups.of(0)).toBe(groups.of(100_000))
})
