import { expect, test } from 'vitest'
import { joinColumns } from '../../../packages/core/src/facets/facet-column.ts'

test('columns of several indexes become one, article after article, values sorted', () => {
  const joined = joinColumns([
    { documentCount: 2, columns: [{ name: 'topic', label: 'Topic', values: ['b', 'c'], rows: [[0], [0, 1]] }] },
    { documentCount: 1, columns: [{ name: 'topic', label: 'Topic', values: ['a', 'c'], rows: [[0, 1]] }] },
  ])
  expect(joined).toEqual([{ name: 'topic', label: 'Topic', values: ['a', 'b', 'c'], rows: [[1], [1, 2], [0, 2]] }])
})

test('articles of an index without the facet have no values of it', () => {
  const joined = joinColumns([
    { documentCount: 2, columns: [] },
    { documentCount: 1, columns: [{ name: 'topic', label: 'Topic', values: ['a'], rows: [[0]] }] },
  ])
  expect(joined).toEqual([{ name: 'topic', label: 'Topic', values: ['a'], rows: [[], [], [0]] }])
})
