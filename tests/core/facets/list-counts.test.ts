import { type Concept, search } from '@viden/core'
import { expect, test } from 'vitest'
import type { ArticleDraft } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

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
