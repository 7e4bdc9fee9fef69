import { type Concept, createAnalyzer, createLabelMatcher } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const analyzer = createAnalyzer()

function concept(id: string, ...[preferred = '', ...alternative]: string[]): Concept {
  return { id, type: id.split('/')[0] ?? '', labels: { en: { preferred, alternative } } }
}

const matcher = createLabelMatcher(
  [
    concept('place/US', 'United States', 'United States of America', 'US', 'U.S.'),
    concept('place/GB', 'United Kingdom', 'UK'),
    concept('place/JE', 'Jersey'),
    concept('place/TD', 'Chad'),
    concept('topic/open-data', 'open data'),
    concept('topic/data', 'data'),
    concept('organisation/opsi', 'Observatory of Public Sector Innovation', 'OPSI'),
    { id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } },
    { id: 'organisation/mindlab', type: 'organisation', labels: { und: { preferred: 'MindLab' } } },
    concept('method/lab', 'innovation lab'),
    concept('topic/shared-service', 'shared service'),
    concept('method/co-creation', 'co-creation'),
    concept('programme/govuk', 'GOV.UK'),
    concept('method/design-thinking', 'design thinking'),
    {
      id: 'method/service-design',
      type: 'method',
      labels: { en: { preferred: 'service design' }, nb: { preferred: 'tjenestedesign' } },
    },
    {
      id: 'method/testing',
      type: 'method',
      labels: { nb: { preferred: 'utprøving' }, nn: { preferred: 'utprøving' } },
    },
  ],
  analyzer,
)

function read(text: string, language = 'en'): string[][] {
  return matcher.find(text, language).map(({ start, end, concept: id }) => [text.slice(start, end), id])
}

function ask(text: string, language = 'en'): string[][] {
  return matcher.findInQuery(text, language).map(({ start, end, concept: id }) => [text.slice(start, end), id])
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
  ['On NHS.UK it stands.', []],
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
  // Inflections of the words of a label that is no name, not what is derived from them
  ['Innovation labs differ.', [['Innovation labs', 'method/lab']]],
  ["the innovation lab's work", [['innovation lab', 'method/lab']]],
  ['innovative labs', []],
  ['They shared services.', [['shared services', 'topic/shared-service']]],
  ['sharing service', [['sharing service', 'topic/shared-service']]],
  ['They design thinking caps.', [['design thinking', 'method/design-thinking']]],
  ['The united states’ matter.', []],
  // Words with punctuation within
  ['co-creation', [['co-creation', 'method/co-creation']]],
  ['cocreation', [['cocreation', 'method/co-creation']]],
  ['Co-creations', [['Co-creations', 'method/co-creation']]],
  ['Through GOV.UK they do.', [['GOV.UK', 'programme/govuk']]],
  ['GOV.UK’s pages', [['GOV.UK', 'programme/govuk']]],
  ['GOVUK', [['GOVUK', 'programme/govuk']]],
  ['gov.uk', []],
  ['Write to ann@GOV.UK.', []],
])('in "%s" it finds %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions)
})

test.each([
  ['the U.S. Army and the U.S Army', ['U.S. Army', 'U.S Army']],
  ['in the Army. Men left', []],
  ['America’s Economy', ['America’s Economy']],
  ["America's Economy", ["America's Economy"]],
  ['One Fellow, two Fellows', ['Fellow', 'Fellows']],
])('of names with initials, apostrophes and a plural, in "%s" it finds %j', (text, found) => {
  const names = createLabelMatcher(
    [
      concept('organisation/army', 'U.S. Army'),
      concept('organisation/army-men', 'Army Men'),
      concept('programme/economy', "America's Economy"),
      concept('programme/fellows', 'Fellows', 'Fellow'),
    ],
    analyzer,
  )
  expect(names.find(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(found)
})

test('labels match in texts of their own language, names without a language in all', () => {
  expect(read('Danmark og MindLab', 'da')).toEqual([
    ['Danmark', 'place/DK'],
    ['MindLab', 'organisation/mindlab'],
  ])
  expect(read('Denmark og MindLab', 'da')).toEqual([['MindLab', 'organisation/mindlab']])
})

test('an English label of several words matches in texts of every language, one of one word does not', () => {
  expect(read('Vi bruger design thinking og innovation', 'da')).toEqual([['design thinking', 'method/design-thinking']])
  expect(read('Vi bruger data', 'da')).toEqual([])
  expect(read('design thinking', 'fi')).toEqual([['design thinking', 'method/design-thinking']])
})

test.each([
  ['nb', 'Tjenestedesign', 'method/service-design'],
  ['nn', 'Tjenestedesign', 'method/service-design'],
  ['nn', 'utprøving', 'method/testing'],
])('in %s, "%s" is %s', (language, text, id) => {
  expect(read(text, language)).toEqual([[text, id]])
})

test('a label of one Norwegian does not match in Danish', () => {
  expect(read('tjenestedesign', 'da')).toEqual([])
})

test.each([
  ['opsi', [['opsi', 'organisation/opsi']]],
  ['what is OPSI', [['OPSI', 'organisation/opsi']]],
  ['govuk', [['govuk', 'programme/govuk']]],
  ['gov uk pages', [['gov uk', 'programme/govuk']]],
  ['gov.uk', [['gov.uk', 'programme/govuk']]],
  ['labs of the united states', [['united states', 'place/US']]],
  ['innovation labs', [['innovation labs', 'method/lab']]],
  ['New Jersey', [['Jersey', 'place/JE']]],
  // Stop words are typed for themselves
  ['tell us more', []],
  ['tell US more', [['US', 'place/US']]],
  ['uk and us', [['uk', 'place/GB']]],
  ['', []],
])('the query "%s" names %j', (text, mentions) => {
  expect(ask(text)).toEqual(mentions)
})

test('a query that names a label of several concepts names them all, at the same place', () => {
  const two = createLabelMatcher(
    [
      concept('organisation/observatory', 'Observatory of Public Sector Innovation', 'OPSI'),
      concept('organisation/office', 'Office for Public Service Innovation', 'OPSI'),
    ],
    analyzer,
  )
  expect(two.findInQuery('what opsi does', 'en')).toEqual([
    { start: 5, end: 9, concept: 'organisation/observatory' },
    { start: 5, end: 9, concept: 'organisation/office' },
  ])
  expect(two.find('What OPSI does', 'en')).toEqual([{ start: 5, end: 9, concept: 'organisation/observatory' }])
})

test('of labels that begin alike the longest is named by a query', () => {
  expect(ask('open data')).toEqual([['open data', 'topic/open-data']])
  expect(ask('open the data')).toEqual([['data', 'topic/data']])
})

test('of two concepts with one label the first is found', () => {
  const two = createLabelMatcher([concept('topic/b', 'labs'), concept('topic/a', 'labs')], analyzer)
  expect(two.find('labs', 'en')).toEqual([{ start: 0, end: 4, concept: 'topic/b' }])
})

test('a label without a word is no label', () => {
  expect(createLabelMatcher([concept('topic/a', '', '!')], analyzer).find('a ! b', 'en')).toEqual([])
})

test('mentions in a text are sorted and never overlap', () => {
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
    'GOV.UK',
    'innovation',
    'labs',
    '-',
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

test('a name in a query is meant in full, not in another form of it', () => {
  const names = createLabelMatcher([concept('organisation/bia', 'Bureau of Indian Affairs', 'BIA')], analyzer)
  expect(names.findInQuery('bias', 'en')).toEqual([])
  expect(names.findInQuery('BIAs', 'en')).toEqual([])
  expect(names.findInQuery('bia', 'en')).toEqual([{ start: 0, end: 3, concept: 'organisation/bia' }])
})

test('a label of thousands of words is none', () => {
  const long = createLabelMatcher([concept('topic/long', 'lab '.repeat(4_000)), concept('topic/lab', 'lab')], analyzer)
  expect(new Set(long.find('lab '.repeat(10_000), 'en').map((mention) => mention.concept))).toEqual(
    new Set(['topic/lab']),
  )
})
