import { expect, test } from 'vitest'
import { cutDate, cutDates } from '../../../packages/core/src/facets/cut-dates.ts'

const published = {
  name: 'published',
  label: 'Published',
  values: ['2017', '2018', '2018-05-01', '2018-05-17', '2018-06', 'undated'],
  rows: [[0], [2, 3], [1, 4], [], [5]],
}

test('an article with several dates of one month has that month once, and imprecise dates stay', () => {
  expect(cutDates(published, 'month')).toEqual({
    name: 'published',
    label: 'Published',
    values: ['2017', '2018', '2018-05', '2018-06', 'undated'],
    rows: [[0], [2], [1, 3], [], [4]],
  })
})

test('an article with several dates of one year has that year once', () => {
  expect(cutDates(published, 'year')).toEqual({
    name: 'published',
    label: 'Published',
    values: ['2017', '2018', 'undated'],
    rows: [[0], [1], [1], [], [2]],
  })
})

test('a column is as it was without an interval, and without dates', () => {
  const country = { name: 'country', label: 'Country', values: ['place/DK'], rows: [[0]] }
  expect(cutDates(published, undefined)).toBe(published)
  expect(cutDates(country, 'year')).toBe(country)
})

test.each([
  ['2018-05-01', 'year', '2018'],
  ['2018-05-01', 'month', '2018-05'],
  ['2018', 'month', '2018'],
  ['2018-05-01', undefined, '2018-05-01'],
  ['organisation/opsi', 'year', 'organisation/opsi'],
] as const)('%s cut to %s is %s', (value, interval, cut) => {
  expect(cutDate(value, interval)).toBe(cut)
})
