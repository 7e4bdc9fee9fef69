import { expect, test } from 'vitest'
import { readFacet } from './read-facet.ts'

test.each([
  ['en', 'Executive support was key to our success.', ['success-factor/leadership', 'Executive']],
  ['en', 'The pilot succeeded because of close collaboration.', ['success-factor/collaboration', 'collaboration']],
  ['en', 'Clear goals are critical to success.', ['success-factor/planning', 'Clear goals']],
  ['da', 'Ledelsesopbakning var afgørende for succesen.', ['success-factor/leadership', 'Ledelsesopbakning']],
  ['nb', 'Brukermedvirkning var avgjørende for suksess.', ['success-factor/engagement', 'Brukermedvirkning']],
  ['sv', 'Samverkan var avgörande för framgång.', ['success-factor/collaboration', 'Samverkan']],
])('of %s "%s" names a factor', async (language, text, value) => {
  expect(await readFacet('success-factor', text, { language })).toEqual([value])
})

test.each([
  'Collaboration is nice.',
  'Is collaboration key to success?',
  'It was a success story of training.',
  'With no funding, its tools were essential to its success.',
])('"%s" names none', async (text) => {
  expect(await readFacet('success-factor', text)).toEqual([])
})
