import { expect, test } from 'vitest'
import { readMetadata } from '../../../packages/indexer/src/stages/read-metadata.ts'

const NOTHING = {
  creators: [],
  access: 'full',
  names: { place: [], organisation: [], topic: [] },
  metadata: {},
  problems: [],
}

test('no metadata say nothing', () => {
  expect(readMetadata({}, 'a.md')).toEqual(NOTHING)
})

test.each([
  ['id', 'labs', { id: 'labs' }],
  ['slug', 'labs', { id: 'labs' }],
  ['title', ' Labs ', { title: 'Labs' }],
  ['title', 'Cafe\u0301', { title: 'Café' }],
  ['date', '2018-05', { published: '2018-05' }],
  ['published', '1. maj 2018', { published: '2018-05-01' }],
  ['publishDate', '2018', { published: '2018' }],
  ['updated', '2019', { updated: '2019' }],
  ['lastmod', '2019', { updated: '2019' }],
  ['modified', '2019-01-02T03:04:05Z', { updated: '2019-01-02' }],
  ['summary', 'On labs', { summary: 'On labs' }],
  ['deck', 'On labs', { summary: 'On labs' }],
  ['description', 'On labs', { summary: 'On labs' }],
  ['excerpt', 'On labs', { summary: 'On labs' }],
  ['language', 'Norsk', { language: 'nb' }],
  ['lang', 'en-GB', { language: 'en' }],
  ['canonical', 'https://example.org', { url: 'https://example.org' }],
  ['url', 'https://example.org', { url: 'https://example.org' }],
  ['source_url', 'https://example.org', { url: 'https://example.org' }],
  ['source', 'https://example.org', { url: 'https://example.org' }],
  ['source', 'OECD', { publisher: 'OECD' }],
  ['publisher', 'OECD', { publisher: 'OECD' }],
  ['licence', 'CC BY', { licence: 'CC BY' }],
  ['license', 'CC BY', { licence: 'CC BY' }],
  ['type', 'report', { type: 'report' }],
  ['access', 'quote', { access: 'quote' }],
  ['translationOf', 'labs', { translationOf: 'labs' }],
  ['translation_of', 'labs', { translationOf: 'labs' }],
  ['authors', ['Sophie Løhde'], { creators: [{ given: 'Sophie', family: 'Løhde' }] }],
  ['author', 'Sophie Løhde', { creators: [{ given: 'Sophie', family: 'Løhde' }] }],
  ['creators', 'OECD', { creators: [{ literal: 'OECD' }] }],
])('%s: %j', (key, value, expected) => {
  expect(readMetadata({ [key]: value }, 'a.md')).toEqual({ ...NOTHING, ...expected })
})

test.each([
  ['topics', { topic: ['labs', 'open data'] }],
  ['tags', { topic: ['labs', 'open data'] }],
  ['categories', { topic: ['labs', 'open data'] }],
  ['tag', { topic: ['labs', 'open data'] }],
  ['country', { place: ['labs', 'open data'] }],
  ['countries', { place: ['labs', 'open data'] }],
  ['organisations', { organisation: ['labs', 'open data'] }],
  ['organisation', { organisation: ['labs', 'open data'] }],
  ['organizations', { organisation: ['labs', 'open data'] }],
  ['organization', { organisation: ['labs', 'open data'] }],
])('%s give names of concepts, one or several', (key, names) => {
  expect(readMetadata({ [key]: ['labs', ' open data ', '', 3] }, 'a.md')).toEqual({
    ...NOTHING,
    names: { ...NOTHING.names, ...names },
  })
  expect(readMetadata({ [key]: 'labs' }, 'a.md').names).toEqual({
    ...NOTHING.names,
    ...Object.fromEntries(Object.keys(names).map((type) => [type, ['labs']])),
  })
})

test.each([
  ['Sophie Løhde', { given: 'Sophie', family: 'Løhde' }],
  ['Løhde, Sophie', { given: 'Sophie', family: 'Løhde' }],
  ['Jane Smith, MD', { literal: 'Jane Smith, MD' }],
  ['Smith, J.R.', { given: 'J.R.', family: 'Smith' }],
  ['Anne Marie Skov Holm', { given: 'Anne Marie Skov', family: 'Holm' }],
  ['bbrantley', { literal: 'bbrantley' }],
  ['OECD', { literal: 'OECD' }],
  ['The Viden project', { literal: 'The Viden project' }],
  ['Ministry of Finance', { literal: 'Ministry of Finance' }],
  ['Innovation Lab', { literal: 'Innovation Lab' }],
  ['UK Government', { literal: 'UK Government' }],
  ['Danish Parliament', { literal: 'Danish Parliament' }],
  ['European Commission', { literal: 'European Commission' }],
  ['Charity Authority', { literal: 'Charity Authority' }],
  ['Audit Committee', { literal: 'Audit Committee' }],
  ['Government Digital Service', { literal: 'Government Digital Service' }],
  ['Smith, J., Jones, K.', { literal: 'Smith, J., Jones, K.' }],
  ['One Two Three Four Five', { literal: 'One Two Three Four Five' }],
])('the creator "%s" is %j', (name, creator) => {
  expect(readMetadata({ author: name }, 'a.md').creators).toEqual([creator])
})

test('a date that cannot be read in one way only is left out and reported', () => {
  expect(readMetadata({ date: '03/04/2018', updated: 'soon' }, 'a.md')).toEqual({
    ...NOTHING,
    problems: [
      {
        code: 'date-invalid',
        message:
          '"03/04/2018" is not a date that can be read in one way only; the article has none. Write it as 2018-05-01.',
        source: 'a.md',
      },
      {
        code: 'date-invalid',
        message: '"soon" is not a date that can be read in one way only; the article has none. Write it as 2018-05-01.',
        source: 'a.md',
      },
    ],
  })
})

test('an unknown access is taken as the narrowest and reported', () => {
  expect(readMetadata({ access: 'public' }, 'a.md')).toEqual({
    ...NOTHING,
    access: 'metadata',
    problems: [
      {
        code: 'access-unknown',
        message: '"public" is none of full, quote, metadata; it was taken as metadata, the narrowest.',
        source: 'a.md',
      },
    ],
  })
})

test('of several keys for one property the first that says something is taken, and the others are kept', () => {
  const { summary, metadata } = readMetadata({ summary: ' ', deck: 'Deck', excerpt: 'Excerpt' }, 'a.md')
  expect(summary).toBe('Deck')
  expect(metadata).toEqual({ summary: ' ', excerpt: 'Excerpt' })
})

test('the rest is kept as given', () => {
  const rest = { edition: '2', nested: { a: ['b'] }, layout: 'post' }
  expect(readMetadata({ title: 'Labs', ...rest }, 'a.md')).toEqual({ ...NOTHING, title: 'Labs', metadata: rest })
})

test('values of the wrong kind say nothing and are kept', () => {
  const odd = { title: { a: 'b' }, date: 2018, authors: [{ family: 'Løhde' }], tags: null }
  expect(readMetadata(odd, 'a.md')).toEqual({ ...NOTHING, metadata: odd })
})

test('a source that is an address beside a canonical one is no publisher', () => {
  const { url, publisher } = readMetadata({ source: 'https://a.example', canonical: 'https://b.example' }, 'a.md')
  expect([url, publisher]).toEqual(['https://b.example', undefined])
})

test('a declared language that is none is left for the text to tell', () => {
  expect(readMetadata({ language: 'klingon' }, 'a.md').language).toBeUndefined()
})

test('what YAML writes for nothing is nothing', () => {
  const { title, names, creators } = readMetadata({ title: 'null', tags: ['~', 'labs'], author: 'NULL' }, 'a.md')
  expect([title, names.topic, creators]).toEqual([undefined, ['labs'], []])
})

test('an author given as an object has a name', () => {
  expect(readMetadata({ authors: [{ name: 'Jane Doe' }] }, 'a.md').creators).toEqual([{ given: 'Jane', family: 'Doe' }])
  expect(readMetadata({ author: { name: ['Jane Doe', 'OECD'] } }, 'a.md').creators).toEqual([
    { given: 'Jane', family: 'Doe' },
    { literal: 'OECD' },
  ])
})

test('a title is one line without control characters, which would act on a terminal', () => {
  expect(readMetadata({ title: 'A\u001b]0;title\u0007\n  B' }, 'a.md').title).toBe('A ]0;title B')
})
