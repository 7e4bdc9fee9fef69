import { expect, test } from 'vitest'
import { findDays, findNumberOrder } from '../../../../../packages/indexer/src/formats/html/metadata/find-days.ts'

test.each([
  ['1 May 2018', 'unknown', ['2018-05-01']],
  ['2018.05.01', 'unknown', ['2018-05-01']],
  ['Version 2018.05.01.3', 'unknown', []],
  ['03/04/2018', 'unknown', []],
  ['03/04/2018', 'day', ['2018-04-03']],
  ['03/04/2018', 'month', ['2018-03-04']],
  ['11-29-2024, 09:03', 'unknown', ['2024-11-29']],
  ['25/12/2018', 'month', ['2018-12-25']],
  ['May 2018', 'unknown', []],
  ['1 May 1918', 'unknown', []],
  ['1 May 2018 and 3.6.2019', 'unknown', ['2018-05-01', '2019-06-03']],
  ['', 'unknown', []],
] as const)('%j, with the %s first, names %j', (text, order, days) => {
  expect(findDays(text, order).map(({ iso }) => iso)).toEqual(days)
})

test.each([
  [['25/12/2018', '03/04/2018'], 'day'],
  [['12/25/2018', '03/04/2018'], 'month'],
  [['03/04/2018'], 'unknown'],
  [['25/12/2018', '12/25/2018'], 'unknown'],
  [[], 'unknown'],
])('a page with %j puts this first: %s', (texts, order) => {
  expect(findNumberOrder(texts)).toBe(order)
})
