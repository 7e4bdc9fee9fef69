import { expect, test } from 'vitest'
import { createOrder } from '../../../packages/core/src/engine/order-articles.ts'

const order = createOrder([
  { id: 'a', title: 'Zebra', windows: 1, offset: 0 },
  { id: 'b', title: 'åben', published: '2017', windows: 1, offset: 0 },
  { id: 'c', title: 'Lab', published: '2018-05', windows: 1, offset: 0 },
  { id: 'd', title: 'lab', published: '2018-05', windows: 1, offset: 0 },
])

test.each([
  ['relevance', [1, 2, 3, 0]],
  ['date', [2, 3, 1, 0]],
  ['title', [1, 2, 3, 0]],
] as const)('by %s the order is %j, ties newest first, then by id', (sort, expected) => {
  expect(order([0, 1, 2, 3], Float64Array.of(1, 2, 1, 1), sort)).toEqual(expected)
})

test('the order is by relevance where none is named', () => {
  expect(order([3, 0], Float64Array.of(1, 2, 1, 2))).toEqual([3, 0])
})
