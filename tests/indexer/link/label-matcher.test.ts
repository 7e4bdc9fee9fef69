import type { Concept } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLabelMatcher } from '../../../packages/indexer/src/link/label-matcher.ts'

function concept(id: string, ...[preferred = '', ...alternative]: string[]): Concept {
  return { id, type: id.split('/')[0] ?? '', labels: { en: { preferred, alternative } } }
}

const matcher = createLabelMatcher([
  concept('place/US', 'United States', 'United States of America', 'US', 'U.S.'),
  concept('place/GB', 'United Kingdom', 'UK'),
  concept('place/JE', 'Jersey'),
  concept('place/TD', 'Chad'),
  concept('topic/open-data', 'open data'),
  concept('topic/data', 'data'),
  concept('organisation/opsi', 'Observatory of Public Sector Innovation', 'OPSI'),
  { id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } },
  { id: 'organisation/mindlab', type: 'organisation', labels: { und: { preferred: 'MindLab' } } },
])

function read(text: string, language = 'en'): string[][] {
  return matcher.find(text, language).map(({ start, end, concept: id }) => [text.slice(start, end), id])
}

test.each([
  ['The US paid.', [['US', 'place/US']]],
  ['They told us so.', []],
  ['It reached the United States.', [['United States', 'place/US']]],
  ['the united states of matter', []],
  ['The longest is the United States of America.', [['United States of America', 'place/US']]],
  ['The U.S. paid.', [['U.S', 'place/US']]],
  [
    'Open Data and OPEN DATA',
    [
      ['Open Data', 'topic/open-data'],
      ['OPEN DATA', 'topic/open-data'],
    ],
  ],
  [
    'open data is data',
    [
      ['open data', 'topic/open-data'],
      ['data', 'topic/data'],
    ],
  ],
  ['open-data', [['open-data', 'topic/open-data']]],
  ['keep it open. Data follow', [['Data', 'topic/data']]],
  ['an open\n\ndata', [['data', 'topic/data']]],
  ['The UK leads.', [['UK', 'place/GB']]],
  ['On GOV.UK it stands.', []],
  ['Write to name@uk and UK_data.', []],
  ['They live on Jersey.', [['Jersey', 'place/JE']]],
  ['They live in New Jersey.', []],
  ['Chad Smith wrote it.', []],
  ['They went to Chad.', [['Chad', 'place/TD']]],
  ['In Chad they did.', [['Chad', 'place/TD']]],
  ['It began. Today Denmark leads.', [['Denmark', 'place/DK']]],
  ["Denmark's labs", [['Denmark', 'place/DK']]],
  ['Denmark’s labs', [['Denmark', 'place/DK']]],
  ["the United States' labs", [['United States', 'place/US']]],
  ['Denmarks labs', []],
  [
    'Observatory of Public Sector Innovation’s work',
    [['Observatory of Public Sector Innovation', 'organisation/opsi']],
  ],
  ['Danmark', []],
  ['', []],
])('in "%s" it finds %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions)
})

test('labels match in texts of their own language, names without a language in all', () => {
  expect(read('Danmark og MindLab', 'da')).toEqual([
    ['Danmark', 'place/DK'],
    ['MindLab', 'organisation/mindlab'],
  ])
  expect(read('Denmark og MindLab', 'da')).toEqual([['MindLab', 'organisation/mindlab']])
})

test('of two concepts with one label the first is found', () => {
  const two = createLabelMatcher([concept('topic/b', 'labs'), concept('topic/a', 'labs')])
  expect(two.find('labs', 'en')).toEqual([{ start: 0, end: 4, concept: 'topic/b' }])
})

test('a label without a word is no label', () => {
  expect(createLabelMatcher([concept('topic/a', '', '!')]).find('a ! b', 'en')).toEqual([])
})

test('mentions are sorted and never overlap', () => {
  const word = fc.constantFrom(
    'open',
    'data',
    'United',
    'States',
    'of',
    'America',
    'US',
    'UK',
    '.',
    ',',
    '’s',
    'New',
    'Jersey',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom('', ' '), (words, gap) => {
      let last = 0
      for (const { start, end } of matcher.find(words.join(gap), 'en')) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
  )
})
