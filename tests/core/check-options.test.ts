import { checkOptions, wholeNumber } from '@viden/core'
import { expect, test } from 'vitest'

test('a misspelt option is refused with the one that was probably meant', () => {
  expect(() => checkOptions({ limt: 1 }, ['limit', 'offset'])).toThrow(
    expect.objectContaining({
      code: 'option-invalid',
      message: '"limt" is not an option here; did you mean "limit"? Known: limit, offset.',
    }),
  )
})

test('an option like no other is refused without a guess', () => {
  expect(() => checkOptions({ colour: 1 }, ['limit'])).toThrow('"colour" is not an option here. Known: limit.')
})

test('known options pass', () => {
  expect(() => checkOptions({ limit: 1 }, ['limit', 'offset'])).not.toThrow()
})

test.each([-1, 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no whole number of at least 1', (value) => {
  expect(() => wholeNumber('limit', value, { or: 10, least: 1 })).toThrow(
    expect.objectContaining({ code: 'option-invalid' }),
  )
})

test('a number that is not given has its default, even one that could not be given', () => {
  expect(wholeNumber('words', undefined, { or: Number.POSITIVE_INFINITY, least: 1 })).toBe(Number.POSITIVE_INFINITY)
})

test('the least number allowed is allowed', () => {
  expect(wholeNumber('limit', 0, { or: 10, least: 0 })).toBe(0)
})
