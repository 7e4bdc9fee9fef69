import { expect, test } from 'vitest'
import { readFacet } from './read-facet.ts'

test('what was in use and got better is enhancement-oriented', async () => {
  expect(await readFacet('innovation', 'The agency streamlined its hiring process.')).toEqual([
    ['innovation/enhancement-oriented', 'streamlined its hiring process'],
  ])
  expect(await readFacet('innovation', 'A text.', 'Redesigning Commerce.gov')).toEqual([
    ['innovation/enhancement-oriented', 'Redesigning'],
  ])
  expect(await readFacet('innovation', 'The agency will never have streamlined its hiring process.')).toEqual([])
})

test('foresight that is named twice is anticipatory', async () => {
  expect(await readFacet('innovation', 'They used foresight.')).toEqual([])
  expect(await readFacet('innovation', 'They used foresight. Then came horizon scanning.')).toEqual([
    ['innovation/anticipatory', 'foresight', 'horizon scanning'],
  ])
})
