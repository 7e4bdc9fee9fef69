import { compareText } from '@viden/core'
import { expect, test } from 'vitest'

test('texts are sorted by code unit, whatever the locale', () => {
  expect(['å', 'b', 'Z', 'a', 'z'].sort(compareText)).toEqual(['Z', 'a', 'b', 'z', 'å'])
})

test('equal texts compare as equal', () => {
  expect(compareText('lab', 'lab')).toBe(0)
})
