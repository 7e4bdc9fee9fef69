import { expect, test } from 'vitest'
import { readWorks } from '../../../packages/core/src/engine/works.ts'

const row = (original: number, language: string, repeats?: number) => ({
  version: { original, language, ...(repeats !== undefined && { repeats }) },
})

test('the versions of a work are the original, then translations, then duplicates', () => {
  const works = readWorks([[row(2, 'en', 2), row(2, 'da'), row(2, 'en'), {}, row(2, 'sv')]])
  expect(works.get(0)).toEqual({ work: [2, 1, 4, 0], isOriginal: false, repeats: 2, language: 'en' })
  expect(works.get(2)).toEqual({ work: [2, 1, 4, 0], isOriginal: true, language: 'en' })
  expect(works.get(1)?.work).toBe(works.get(4)?.work)
})

test('the only version of a work is not listed', () => {
  expect(readWorks([[{}, {}]]).size).toBe(0)
})

test('the articles of the next index file are numbered on', () => {
  const works = readWorks([
    [{}, {}],
    [row(0, 'en'), row(0, 'en', 0)],
  ])
  expect([...works]).toEqual([
    [2, { work: [2, 3], isOriginal: true, language: 'en' }],
    [3, { work: [2, 3], isOriginal: false, repeats: 2, language: 'en' }],
  ])
})
