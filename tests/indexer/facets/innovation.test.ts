import { expect, test } from 'vitest'
import { readFacet } from './read-facet.ts'

test('what was in use and got better is enhancement-oriented', async () => {
  expect(await readFacet('innovation', 'The agency streamlined its hiring process.')).toEqual([
    ['innovation/enhancement-oriented', 'streamlined its hiring process'],
  ])
  expect(await readFacet('innovation', 'A text.', { title: 'Redesigning Commerce.gov' })).toEqual([
    ['innovation/enhancement-oriented', 'Redesigning'],
  ])
  expect(await readFacet('innovation', 'The agency will never have streamlined its hiring process.')).toEqual([])
})

test('foresight that is named twice is anticipatory', async () => {
  expect(await readFacet('innovation', 'They used foresight.')).toEqual([])
  expect(await readFacet('innovation', 'They used foresight. Then came backcasting.')).toEqual([
    ['innovation/anticipatory', 'foresight', 'backcasting'],
  ])
})

test.each([
  ['The ministry follows a mission-oriented approach.', 'innovation/mission-oriented'],
  ['The president announced the Cancer Moonshot.', 'innovation/mission-oriented'],
  ['It was bottom-up innovation.', 'innovation/adaptive'],
  ['Nurses adapted the clinic to the pandemic.', 'innovation/adaptive'],
  ['Front-line staff came up with a new form.', 'innovation/adaptive'],
  ['The unit works with anticipatory governance.', 'innovation/anticipatory'],
])('"%s" is %s', async (text, value) => {
  expect((await readFacet('innovation', text)).map(([found]) => found)).toEqual([value])
})
