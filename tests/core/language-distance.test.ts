import { expect, test } from 'vitest'
import { languageDistance } from '../../packages/core/src/language-distance.ts'

test.each([
  ['da', 'da', 0],
  ['EN-gb', 'en-GB', 0],
  ['en', 'en-GB', 1],
  ['en-US', 'en-GB', 1],
  ['nn', 'nb', 2],
  ['no', 'nb', 2],
  ['da', 'nb', 3],
  ['d', 'da', 3],
  ['und', 'en', 3],
])('from the reader’s %s to %s it is %i', (reader, language, distance) => {
  expect(languageDistance(reader, language)).toBe(distance)
})
