import { expect, test } from 'vitest'
import { nameFilter } from '../../../packages/core/src/facets/name-filter.ts'

test.each([
  ['', ['MindLab'], true],
  [' ', [], true],
  ['mind', ['MindLab'], true],
  ['lab', ['MindLab'], false],
  ['lohde s', ['Sophie Løhde'], true],
  ['lohde x', ['Sophie Løhde', 'X'], false],
  ['–', ['–'], false],
])('%j lets names %j pass: %s', (typed, names, passes) => {
  expect(nameFilter(typed)(names)).toBe(passes)
})
