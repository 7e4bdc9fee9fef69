import { expect, test } from 'vitest'
import { readFacet } from './read-facet.ts'

test.each([
  ['The summit was a huge success.', ['outcome/success', 'was a huge success']],
  ['They completed a successful launch.', ['outcome/success', 'completed a successful launch']],
  ['The trial gave mixed results.', ['outcome/mixed', 'mixed results']],
  ['They surpassed their goals.', ['outcome/success', 'surpassed their goals']],
  ['The pilot was abandoned.', ['outcome/failure', 'pilot was abandoned']],
  ['In the end the project failed.', ['outcome/failure', 'project failed']],
])('"%s" says an outcome', async (text, value) => {
  expect(await readFacet('outcome', text)).toEqual([value])
})

test.each([
  'It was not a success.',
  'A successful launch depends on support.',
  'If the project failed, we would know.',
])('"%s" says none', async (text) => {
  expect(await readFacet('outcome', text)).toEqual([])
})
