import { expect, test } from 'vitest'
import { build, only } from '../make-source.ts'

test('every facet says what the metadata asserts', async () => {
  const { articles } = await build({
    'a.md':
      '---\ntitle: A\ndate: 2018-05-01\nlanguage: da\ncountry: Danmark\ntags: [labs]\norganisations: [MindLab]\npublisher: OECD\n---\nEn tekst.',
  })
  const asserted = (value: string): unknown[] => [{ value, origin: 'asserted', evidence: [] }]
  expect(only(articles).facets).toEqual({
    country: asserted('place/DK'),
    topic: asserted('topic/labs'),
    organisation: asserted('organisation/mindlab'),
    year: asserted('2018'),
    language: asserted('da'),
    publisher: asserted('organisation/oecd'),
    format: asserted('markdown'),
    published: asserted('2018-05-01'),
    place: asserted('place/DK'),
  })
})

test('a facet that has no value is not there', async () => {
  const { articles } = await build({ 'a.txt': '---\nlanguage: en\n---\nNothing is said here, by nobody.' })
  expect(Object.keys(only(articles).facets).sort()).toEqual(['format', 'language'])
})

test('extracted values have evidence that slices back to the words', async () => {
  const { articles } = await build({
    'a.md':
      '---\nlanguage: en\n---\n# A\n\nThe Ministry of Finance in Denmark asked Sweden. Sweden’s answer came late.',
  })
  const { facets, text } = only(articles)
  const read = (name: string): unknown[] =>
    (facets[name] ?? []).map(({ value, origin, evidence }) => [
      value,
      origin,
      evidence.map(({ start, end }) => text.slice(start, end)),
    ])
  expect(read('country')).toEqual([
    ['place/SE', 'extracted', ['Sweden', 'Sweden']],
    ['place/DK', 'extracted', ['Denmark']],
  ])
  expect(read('organisation')).toEqual([['organisation/ministry-of-finance', 'extracted', ['Ministry of Finance']]])
})

test('what is asserted is not also extracted', async () => {
  const { articles } = await build({ 'a.md': '---\ncountry: [Norway]\nlanguage: en\n---\n# A\n\nNorway asked Sweden.' })
  expect(only(articles).facets.country?.map(({ value, origin }) => [value, origin])).toEqual([
    ['place/NO', 'asserted'],
    ['place/SE', 'extracted'],
  ])
})

test('each value stands once, with its first five places', async () => {
  const { articles } = await build({
    'a.md': `---\nlanguage: en\ncountry: [Norway, Norge]\n---\n# A\n\nNorway. ${'They went to Sweden. '.repeat(7)}`,
  })
  expect(only(articles).facets.country?.map(({ value, evidence }) => [value, evidence.length])).toEqual([
    ['place/NO', 0],
    ['place/SE', 5],
  ])
})

test.each([
  ['2018', '2018'],
  ['2018-05', '2018'],
])('an article of %s is of the year %s', async (date, year) => {
  const { articles } = await build({ 'a.md': `---\ndate: ${date}\n---\n# A\n\nText.` })
  expect(only(articles).facets.year?.map(({ value }) => value)).toEqual([year])
  expect(only(articles).facets.published?.map(({ value }) => value)).toEqual([date])
})

test.each([
  ['---\nlanguage: da\n---\n# A\n\nWhatever this is.', [{ value: 'da', origin: 'asserted', evidence: [] }]],
  ['# A\n\nHvad kommunen lærte af det.', [{ value: 'da', origin: 'extracted', evidence: [], confidence: 1 }]],
  ['# OPSI', [{ value: 'und', origin: 'extracted', evidence: [] }]],
])('the language of %j is %j', async (content, values) => {
  const { articles } = await build({ 'a.md': content })
  expect(only(articles).facets.language).toEqual(values)
})
