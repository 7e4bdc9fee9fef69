import { expect, test } from 'vitest'
import { readFacet } from './read-facet.ts'

test.each([
  ['The city plans to launch an app.', ['stage/idea', 'plans to launch']],
  ['In May the agency piloted a helpdesk.', ['stage/pilot', 'piloted']],
  ['Last year the council launched a new app.', ['stage/implementation', 'launched a new app']],
  ['The programme was expanded to three regions.', ['stage/scaling', 'was expanded to']],
  ['It has grown since its launch in 2012.', ['stage/established', 'since its launch in 2012']],
  ['The old site was decommissioned in June.', ['stage/ended', 'was decommissioned']],
])('"%s" says a stage', async (text, value) => {
  expect(await readFacet('stage', text)).toEqual([value])
})

test.each([
  'The city never piloted it.',
  'The agency could have piloted it.',
  'A firm released a new report about apps.',
  'It was flown by remotely piloted planes.',
  'Has the council launched a new app?',
])('"%s" says none', async (text) => {
  expect(await readFacet('stage', text)).toEqual([])
})
