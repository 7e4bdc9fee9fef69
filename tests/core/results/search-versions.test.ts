import { type SearchOptions, search } from '@viden/core'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const drafts: ArticleDraft[] = [
  {
    id: 'labs',
    title: 'Labs and prisms',
    body: ['Prisms in labs.', 'They share prisms.'],
    published: '2018',
    facets: { language: ['en'], topic: ['labs'] },
  },
  {
    id: 'labs-copy',
    title: 'Labs, repeated',
    body: ['Prisms in labs.'],
    published: '2020',
    duplicateOf: 'labs',
    facets: { language: ['en'], topic: ['copies', 'labs'] },
  },
  {
    id: 'labs-da',
    title: 'Værksteder og prisms',
    language: 'da',
    body: ['Prisms, prisms, prisms på værksteder.'],
    published: '2019',
    translationOf: 'labs',
    facets: { language: ['da'], topic: ['labs'] },
  },
  {
    id: 'labs-da-copy',
    title: 'Værksteder',
    language: 'da',
    body: ['Prisms på værksteder.'],
    duplicateOf: 'labs-da',
    facets: { language: ['da'] },
  },
  {
    id: 'zoo',
    title: 'Prism zoo',
    body: ['Prisms.'],
    published: '2017',
    facets: { language: ['en'], topic: ['labs'] },
  },
]
const engine = makeEngine(drafts)

async function find(text: string, options: SearchOptions = {}): Promise<string[]> {
  return (await search(await engine, text, options)).hits.map(({ article }) => article.id)
}

test.each<[string, SearchOptions, string[]]>([
  ['by its best version where nothing is said', {}, ['labs-da', 'zoo']],
  ['in the reader’s language', { language: 'da' }, ['labs-da', 'zoo']],
  ['in the original for a reader of another one', { language: 'sv' }, ['labs', 'zoo']],
  ['by what passes the filters', { filters: { topic: ['copies'] } }, ['labs-copy']],
  ['by what passes the filters, in another language', { filters: { language: ['da'] } }, ['labs-da']],
])('a work is one hit, shown %s', async (_, options, ids) => {
  expect((await find('prisms', options)).toSorted()).toEqual(ids)
  expect((await search(await engine, 'prisms', options)).total).toBe(ids.length)
})

test('a version that does not match is not shown, whatever its language', async () => {
  expect(await find('værksteder', { language: 'en' })).toEqual(['labs-da'])
  expect(await find('repeated', { language: 'da' })).toEqual(['labs-copy'])
})

test('with all versions each is a hit', async () => {
  const { hits, total } = await search(await engine, 'prisms', { versions: 'all' })
  expect(total).toBe(5)
  expect(hits.map(({ article }) => article.id).toSorted()).toEqual([
    'labs',
    'labs-copy',
    'labs-da',
    'labs-da-copy',
    'zoo',
  ])
  expect(hits.some((hit) => 'versions' in hit || 'bestVersion' in hit)).toBe(false)
})

test('the score is that of the best version, and the place too', async () => {
  const all = (await search(await engine, 'prisms', { versions: 'all' })).hits
  const { hits } = await search(await engine, 'prisms', { language: 'en' })
  expect(all[0]?.article.id).toBe('labs-da')
  expect(hits[0]).toMatchObject({ article: { id: 'labs' }, score: all[0]?.score, bestVersion: 'labs-da' })
})

test('a hit lists all other versions of its work, found or not, the original first and duplicates last', async () => {
  const { hits } = await search(await engine, 'værksteder')
  const source = (id: string) => makeArticle({ id }).source
  expect(hits[0]?.article.translationOf).toBe('labs')
  expect(hits[0]?.versions).toEqual([
    {
      id: 'labs',
      title: 'Labs and prisms',
      language: 'en',
      published: '2018',
      source: source('labs'),
      relation: 'original',
    },
    {
      id: 'labs-copy',
      title: 'Labs, repeated',
      language: 'en',
      published: '2020',
      source: source('labs-copy'),
      relation: 'translation',
    },
    { id: 'labs-da-copy', title: 'Værksteder', language: 'da', source: source('labs-da-copy'), relation: 'duplicate' },
  ])
})

test('an article without other versions lists none', async () => {
  const { hits } = await search(await engine, 'zoo')
  expect(hits).toHaveLength(1)
  expect(hits[0]).not.toHaveProperty('versions')
})

test('by date and title a work stands where the version shown does', async () => {
  expect(await find('', { sort: 'date' })).toEqual(['labs', 'zoo'])
  expect(await find('', { sort: 'date', filters: { language: ['da'] } })).toEqual(['labs-da'])
  expect(await find('', { sort: 'title', language: 'da' })).toEqual(['zoo', 'labs-da'])
})

test('pages are pages of works', async () => {
  expect(await find('', { sort: 'date', limit: 1 })).toEqual(['labs'])
  expect(await find('', { sort: 'date', limit: 1, offset: 1 })).toEqual(['zoo'])
  expect(await find('', { sort: 'date', offset: 2 })).toEqual([])
})

async function counts(options: SearchOptions, name: string) {
  const { facets } = await search(await engine, 'prisms', { facets: [{ name, by: 'language' }], ...options })
  return facets[name]?.map(({ value, count, by = [] }) => [
    value,
    count,
    Object.fromEntries(by.map((cell) => [cell.value, cell.count])),
  ])
}

test('a facet counts a work once for each value that any version found has', async () => {
  expect(await counts({}, 'topic')).toEqual([
    ['labs', 2, { da: 1, en: 2 }],
    ['copies', 1, { en: 1 }],
  ])
  expect(await counts({ filters: { language: ['da'] } }, 'topic')).toEqual([['labs', 1, { da: 1 }]])
  expect(await counts({ filters: { language: ['da'] } }, 'language')).toEqual([
    ['en', 2, { en: 2 }],
    ['da', 1, { da: 1 }],
  ])
})

test('with all versions a facet counts each', async () => {
  expect(await counts({ versions: 'all' }, 'language')).toEqual([
    ['en', 3, { en: 3 }],
    ['da', 2, { da: 2 }],
  ])
})

test('an explanation is of the version that the score is of, and adds up to it', async () => {
  const { hits } = await search(await engine, 'prisms', { explain: true })
  for (const { explanation = [], score } of hits)
    expect(explanation.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score, 9)
  expect(hits[0]?.explanation?.map(({ field, frequency }) => [field, frequency])).toContainEqual(['text', 4])
})

test('a concept is explained by the name that the best version gives it', async () => {
  const named = await makeEngine(
    [
      {
        id: 'a',
        title: 'Notes',
        body: ['The co-design of notes, of pages and of more.'],
        mentions: [['co-design', 'm/1']],
      },
      {
        id: 'b',
        title: 'Noter',
        language: 'da',
        body: ['Samskabelse'],
        mentions: [['Samskabelse', 'm/1']],
        translationOf: 'a',
      },
    ],
    {
      concepts: [
        { id: 'm/1', type: 'm', labels: { en: { preferred: 'co-design' }, da: { preferred: 'samskabelse' } } },
      ],
    },
  )
  const { hits } = await search(named, 'samskabelse', { explain: true, language: 'en' })
  expect(hits).toMatchObject([{ article: { id: 'a' }, bestVersion: 'b' }])
  const mentions = hits[0]?.explanation?.flatMap(({ mention }) => mention ?? [])
  expect(new Set(mentions)).toEqual(new Set(['Samskabelse']))
})

test.each([{ versions: 'none' }, { versions: true }, { language: '' }, { language: 5 }])(
  'the options %j are refused',
  async (options) => {
    await expect(search(await engine, '', options as unknown as SearchOptions)).rejects.toMatchObject({
      code: 'option-invalid',
    })
  },
)
