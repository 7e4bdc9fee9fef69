import { expect, test } from 'vitest'
import { readFacet } from './read-facet.ts'

test.each([
  ['There was low participation.', ['pitfall/engagement', 'low participation']],
  ['We began with unclear goals.', ['pitfall/objectives', 'unclear goals']],
  ['It ended for lack of funding.', ['pitfall/resources', 'lack of funding']],
  ['They met resistance to change.', ['pitfall/resistance', 'resistance to change']],
  ['Agencies rely on legacy systems.', ['pitfall/technology', 'legacy systems']],
  ['It was delayed by red tape.', ['pitfall/politics', 'red tape']],
])('"%s" names a pitfall', async (text, value) => {
  expect(await readFacet('pitfall', text)).toEqual([value])
})

test.each([
  'There was never a lack of funding.',
  'If you have limited resources, begin small.',
  'Read Innovating with Lack of Resources.',
])('"%s" names none', async (text) => {
  expect(await readFacet('pitfall', text)).toEqual([])
})
