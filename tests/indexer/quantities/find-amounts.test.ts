import { expect, test } from 'vitest'
import { findAmounts } from '../../../packages/indexer/src/quantities/find-amounts.ts'

test.each([
  ['en', '20 %', 20, 'percent'],
  ['en', '1,500 hours', 1500, 'hour'],
  ['en', '2.5 million visits', 2_500_000, 'count'],
  ['en', '3 percentage points', 3, 'percentage-point'],
  ['en', '$4.5 million', 4_500_000, 'dollar'],
  ['da', '1.500 timer', 1500, 'hour'],
  ['da', '12,5 pct.', 12.5, 'percent'],
  ['nb', '4 ganger', 4, 'times'],
  ['sv', '14 dagar', 14, 'day'],
])('of %s "%s" the amount is %d %s', (language, text, value, unit) => {
  expect(findAmounts(text, language).map((amount) => [amount.value, amount.unit])).toEqual([[value, unit]])
})

test('a year is no amount', () => {
  expect(findAmounts('In 2015 and 1998', 'en')).toEqual([])
})
