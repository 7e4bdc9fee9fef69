import { expect, test } from 'vitest'
import { isDate } from '../../../packages/core/src/facets/is-date.ts'

test.each([
  ['2018', true],
  ['2018-05', true],
  ['2018-05-01', true],
  ['2018-5', false],
  ['18', false],
  ['2018-05-01T10:00', false],
  ['place/DK', false],
  ['', false],
])('whether %j is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is)
})
