import { expect, test } from 'vitest'
import { checkFilters } from '../../../packages/core/src/facets/check-filters.ts'

test('lists of values and ranges of dates are filters', () => {
  expect(() =>
    checkFilters({ country: ['DK'], year: { from: '2015' }, published: { from: '2015', to: '2018-06' } }),
  ).not.toThrow()
  expect(() => checkFilters({ published: { from: '2018-05', to: '2018' } })).not.toThrow()
})

test.each([
  [{ country: 'DK' }, 'The filter "country" takes a list of texts, such as ["DK"], or a range.'],
  [{ year: [2018] }, 'The filter "year" takes a list of texts'],
  [{ year: { from: 2015 } }, '"2015" is no end of a range of "year": write 2018, 2018-05 or 2018-05-01.'],
  [{ year: { from: 'abc' } }, '"abc" is no end of a range'],
  [{ year: { form: '2015' } }, '"form" is not an option here. Known: from, to.'],
  [{ year: { from: '2018', to: '2015' } }, 'The filter "year" goes from 2018 to 2015, which is before it.'],
])('the filter %j is refused with the repair', (filters, message) => {
  // What a program without types may pass.
  expect(() => checkFilters(filters as unknown as Parameters<typeof checkFilters>[0])).toThrow(message)
})
