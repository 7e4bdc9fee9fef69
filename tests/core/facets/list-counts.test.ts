import { type Concept, type FacetCounts, search } from '@viden/core'
import { expect, test } from 'vitest'
import type { ArticleDraft } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'
import { countArticles } from './count-articles.ts'

const concepts: Concept[] = [
  { id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } },
  { id: 'language/da', type: 'language', labels: { en: { preferred: 'Danish' }, da: { preferred: 'Dansk' } } },
]
const drafts: ArticleDraft[] = [
  { id: 'a', facets: { country: ['place/NO', 'place/DK'], year: ['2018'], language: ['da'] } },
  { id: 'b', facets: { country: ['place/DK'], year: ['2017'] } },
  { id: 'c', facets: { country: ['place/SE'], year: ['2018'] } },
  { id: 'd', facets: { country: ['place/FI'] } },
]
const engine = makeEngine(drafts, { concepts })

test('the most frequent value comes first, ties by value', async () => {
  const { facets } = await search(await engine, '', { facets: ['country'] })
  expect(facets.country).toEqual([
    { value: 'place/DK', label: 'Denmark', count: 2, selected: false },
    { value: 'place/FI', label: 'place/FI', count: 1, selected: false },
    { value: 'place/NO', label: 'place/NO', count: 1, selected: false },
    { value: 'place/SE', label: 'place/SE', count: 1, selected: false },
  ])
})

test('labels are in the language of the reader', async () => {
  const { facets } = await search(await engine, '', { facets: ['country', 'language'], language: 'da' })
  expect(facets.country?.[0]?.label).toBe('Danmark')
  expect(facets.language).toEqual([{ value: 'da', label: 'Dansk', count: 1, selected: false }])
})

test('no more values are listed than asked for, but for chosen ones', async () => {
  const one = [{ name: 'country', limit: 1 }]
  const { facets } = await search(await engine, '', { facets: one })
  expect(facets.country?.map(({ value }) => value)).toEqual(['place/DK'])
  const chosen = await search(await engine, '', { facets: one, filters: { country: ['SE'] } })
  expect(chosen.facets.country?.map(({ value, selected }) => [value, selected])).toEqual([
    ['place/DK', false],
    ['place/SE', true],
  ])
})

test('twenty values are listed where nothing is said', async () => {
  const many = await makeEngine(
    Array.from({ length: 25 }, (_, number) => ({ id: `${number}`, facets: { topic: [`topic/${number}`] } })),
  )
  expect((await search(many, '', { facets: ['topic'] })).facets.topic).toHaveLength(20)
})

test('a chosen value that no article found has is listed with a count of 0', async () => {
  const { facets } = await search(await engine, '', { facets: ['year'], filters: { country: ['FI'], year: ['2017'] } })
  expect(facets.year).toEqual([{ value: '2017', label: '2017', count: 0, selected: true }])
})

test('a chosen value that no article has at all is listed as it was given', async () => {
  const { facets, total } = await search(await engine, '', { facets: ['year'], filters: { year: ['1066'] } })
  expect(total).toBe(0)
  expect(facets.year?.at(-1)).toEqual({ value: '1066', label: '1066', count: 0, selected: true })
})

test('counts by another facet are in the order of its values, with labels', async () => {
  const { facets } = await search(await engine, '', {
    facets: [
      { name: 'country', by: 'year', limit: 1 },
      { name: 'year', by: 'country' },
    ],
  })
  expect(facets.country?.[0]?.by).toEqual([
    { value: '2017', label: '2017', count: 1 },
    { value: '2018', label: '2018', count: 1 },
  ])
  expect(facets.year?.find(({ value }) => value === '2017')?.by).toEqual([
    { value: 'place/DK', label: 'Denmark', count: 1 },
  ])
})

test('counts by another facet obey all filters but the own one', async () => {
  const { facets } = await search(await engine, '', {
    facets: [{ name: 'country', by: 'year' }],
    filters: { country: ['SE'], year: ['2018'] },
  })
  expect(facets.country?.find(({ value }) => value === 'place/DK')).toMatchObject({
    count: 1,
    by: [{ value: '2018', count: 1 }],
  })
})

test('a facet that is asked for twice is counted once', async () => {
  const { facets } = await search(await engine, '', { facets: ['country', { name: 'country', limit: 1 }] })
  expect(facets.country?.[0]).toMatchObject({ value: 'place/DK', count: 2 })
})

test('a chosen value that no article has is listed once, however often it is given', () => {
  const { facets } = countArticles([{ year: ['2017'] }], {
    facets: [{ name: 'year' }],
    filters: { year: ['1066', '1066'] },
  })
  expect(facets.year).toEqual([
    { value: '2017', label: '2017', count: 1, selected: false },
    { value: '1066', label: '1066', count: 0, selected: true },
  ])
})

const places: Concept[] = [
  { id: 'place/nordic', type: 'place', labels: { en: { preferred: 'Nordic countries' } } },
  {
    id: 'place/DK',
    type: 'place',
    labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark', alternative: ['Kongeriget Danmark'] } },
    broader: 'place/nordic',
  },
  { id: 'place/arhus', type: 'place', labels: { da: { preferred: 'Århus' } }, broader: 'place/DK' },
  { id: 'place/egg', type: 'place', labels: {}, broader: 'place/hen' },
  { id: 'place/hen', type: 'place', labels: {}, broader: 'place/egg' },
]

test('an article counts for the broader values too, and once for each', () => {
  const articles = [{ country: ['place/arhus', 'place/DK'] }, { country: ['place/arhus'] }, { country: ['place/DK'] }]
  expect(countArticles(articles, { facets: [{ name: 'country' }], concepts: places }).facets.country).toEqual([
    { value: 'place/DK', label: 'Denmark', count: 3, selected: false, broader: 'place/nordic' },
    { value: 'place/nordic', label: 'Nordic countries', count: 3, selected: false },
    { value: 'place/arhus', label: 'Århus', count: 2, selected: false, broader: 'place/DK' },
  ])
})

test('a filter on a broader value finds articles with narrower ones, and selects no other value', () => {
  const articles = [{ country: ['place/arhus'] }, { country: ['place/DK'] }, { country: ['place/SE'] }]
  const { facets, passed } = countArticles(articles, {
    facets: [{ name: 'country' }],
    filters: { country: ['Denmark'] },
    concepts: places,
  })
  expect(passed).toEqual([0, 1])
  expect(facets.country?.filter(({ selected }) => selected).map(({ value }) => value)).toEqual(['place/DK'])
})

test('a value has no broader one that no article has', () => {
  const { facets } = countArticles([{ country: ['place/SE'] }], {
    facets: [{ name: 'country' }],
    filters: { country: ['place/arhus'] },
    concepts: places,
  })
  expect(facets.country?.at(-1)).toEqual({ value: 'place/arhus', label: 'Århus', count: 0, selected: true })
})

test('values that are broader than one another have the same count and no broader value', () => {
  const { facets } = countArticles([{ country: ['place/egg'] }, { country: ['place/hen'] }], {
    facets: [{ name: 'country' }],
    concepts: places,
  })
  expect(facets.country).toEqual([
    { value: 'place/egg', label: 'place/egg', count: 2, selected: false },
    { value: 'place/hen', label: 'place/hen', count: 2, selected: false },
  ])
})

const dated = [
  { published: ['2017'], topic: ['labs'] },
  { published: ['2018-05-01', '2018-05-17'], topic: ['labs'] },
  { published: ['2018-05'], topic: ['data'] },
  { published: ['2018'], topic: ['data'] },
  { published: ['2016-12-31'], topic: ['data'] },
]
const values = (counts: FacetCounts[string] = []) => counts.map(({ value, count }) => [value, count])

test.each([
  [
    'month',
    [
      ['2016-12', 1],
      ['2017', 1],
      ['2018', 1],
      ['2018-05', 2],
    ],
  ],
  [
    'year',
    [
      ['2016', 1],
      ['2017', 1],
      ['2018', 3],
    ],
  ],
] as const)('dates are counted by %s in order of time, each article once', (interval, expected) => {
  const { facets } = countArticles(dated, { facets: [{ name: 'published', interval }] })
  expect(values(facets.published)).toEqual(expected)
})

test('a limit keeps the latest months, and chosen ones', () => {
  const latest = [{ name: 'published', interval: 'month', limit: 2 }] as const
  expect(values(countArticles(dated, { facets: latest }).facets.published)).toEqual([
    ['2018', 1],
    ['2018-05', 2],
  ])
  const chosen = countArticles(dated, { facets: latest, filters: { published: ['2016-12', '2015'] } })
  expect(chosen.facets.published).toEqual([
    { value: '2015', label: '2015', count: 0, selected: true },
    { value: '2016-12', label: '2016-12', count: 1, selected: true },
    { value: '2018', label: '2018', count: 1, selected: false },
    { value: '2018-05', label: '2018-05', count: 2, selected: false },
  ])
})

test('choosing a month finds the articles that were counted for it', () => {
  const { facets, passed } = countArticles(dated, {
    facets: [{ name: 'published', interval: 'month' }],
    filters: { published: ['2018-05'] },
  })
  expect(passed).toEqual([1, 2])
  expect(facets.published?.find(({ selected }) => selected)).toMatchObject({ value: '2018-05', count: 2 })
})

test('a year is selected by a range that holds a date in it', () => {
  const { facets } = countArticles(dated, {
    facets: [{ name: 'published', interval: 'year' }],
    filters: { published: { from: '2017-06' } },
  })
  expect(facets.published?.map(({ value, selected }) => [value, selected])).toEqual([
    ['2016', false],
    ['2017', true],
    ['2018', true],
  ])
})

test('an interval holds for the facet that is counted by, too, and leaves facets without dates as they are', () => {
  const { facets } = countArticles(dated, { facets: [{ name: 'topic', by: 'published', interval: 'year' }] })
  expect(facets.topic).toMatchObject([
    {
      value: 'data',
      count: 3,
      by: [
        { value: '2016', label: '2016', count: 1 },
        { value: '2018', label: '2018', count: 2 },
      ],
    },
    { value: 'labs', count: 2, by: [{ value: '2017' }, { value: '2018' }] },
  ])
})

test.each([
  ['dan', ['place/DK']],
  ['KONGER', ['place/DK']],
  ['danmark konge', ['place/DK']],
  ['danmark denmark', []],
  ['mark', []],
  ['dk', ['place/DK']],
  ['arhus', ['place/arhus']],
  ['Årh', ['place/arhus']],
  ['countries nor', ['place/nordic']],
  // The type of a concept is no name of it.
  ['place', []],
  ['', ['place/DK', 'place/nordic', 'place/SE', 'place/arhus']],
  [' - ', []],
])('of the values that contain %j are listed %j', (contains, expected) => {
  const articles = [{ country: ['place/arhus'] }, { country: ['place/DK'] }, { country: ['place/SE'] }]
  const { facets } = countArticles(articles, { facets: [{ name: 'country', contains }], concepts: places })
  expect(facets.country?.map(({ value }) => value)).toEqual(expected)
})

test('what a value contains is asked before the limit, and not of chosen values', () => {
  const articles = [{ country: ['place/arhus'] }, { country: ['place/SE'] }, { country: ['place/SE'] }]
  const { facets } = countArticles(articles, {
    facets: [{ name: 'country', contains: 'århus', limit: 2 }],
    filters: { country: ['SE', 'unheard'] },
    concepts: places,
  })
  expect(facets.country?.map(({ value, selected }) => [value, selected])).toEqual([
    ['place/SE', true],
    ['place/arhus', false],
    ['unheard', true],
  ])
})

test('months are searched within by their digits', () => {
  const { facets } = countArticles(dated, { facets: [{ name: 'published', interval: 'month', contains: '2018 05' }] })
  expect(values(facets.published)).toEqual([['2018-05', 2]])
})
