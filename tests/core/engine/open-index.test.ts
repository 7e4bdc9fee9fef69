import { articles, indexFingerprint, openIndex, search } from '@viden/core'
import { expect, test } from 'vitest'
import { type IndexHeader, SECTIONS, type SectionName } from '../../../packages/core/src/index-file/layout.ts'
import { readIndexFile } from '../../../packages/core/src/index-file/read.ts'
import { writeIndexFile } from '../../../packages/core/src/index-file/write.ts'
import { noise } from '../index-file/sections.ts'
import { makeArticle } from '../make-article.ts'
import { makeEngine, makeIndex } from '../make-engine.ts'

const drafts = [
  { id: 'a', body: ['Labs share designs.'], facets: { topic: ['labs'] } },
  { id: 'b', body: ['Cities share data.'], language: 'da', facets: { topic: ['data'] } },
]
const index = makeIndex(drafts)

/** The same index with other sections or another header. */
async function rewritten(
  sections: Partial<Record<SectionName, unknown>>,
  header: Partial<IndexHeader> = {},
): Promise<Uint8Array> {
  const file = await readIndexFile(index)
  const pairs = await Promise.all(
    SECTIONS.map(async (name): Promise<[SectionName, Uint8Array]> => {
      const given = sections[name]
      if (given === undefined) return [name, await file.section(name)]
      return [name, given instanceof Uint8Array ? given : new TextEncoder().encode(JSON.stringify(given))]
    }),
  )
  // Every name is there, which Object.fromEntries does not tell.
  return writeIndexFile({ ...file.header, ...header }, Object.fromEntries(pairs) as Record<SectionName, Uint8Array>)
}

/** Rows of the two articles, with what they say of versions. */
function documentsWith(versions: readonly unknown[]): unknown[] {
  return ['a', 'b'].map((id, number) => ({
    ...{ id, title: id, windows: 1, offset: 0 },
    ...(versions[number] !== undefined && { version: versions[number] }),
  }))
}

test('an engine describes what there is to search', async () => {
  const concept = { id: 'topic/data', type: 'topic', labels: { en: { preferred: 'Data' } } }
  const engine = await makeEngine([...drafts, { id: 'c', language: 'da' }], {
    concepts: [concept],
    facets: [{ name: 'topic', label: 'Topic' }],
  })
  expect(engine.describe()).toEqual({
    articles: 3,
    concepts: 1,
    languages: [
      { code: 'da', articles: 2 },
      { code: 'en', articles: 1 },
    ],
    fields: ['title', 'summary', 'heading', 'body', 'author'],
    facets: [
      { name: 'topic', label: 'Topic' },
      { name: 'concept', label: 'Concept' },
    ],
    fingerprint: indexFingerprint(),
    format: 2,
  })
})

test('a language of passages alone is told with no articles, and read in queries', async () => {
  const quoting = await makeEngine([
    { id: 'a', language: 'da', body: ['Om byer.', ['quote', 'Agencies with a policy.', 'en']] },
  ])
  expect(quoting.describe().languages).toEqual([
    { code: 'da', articles: 1 },
    { code: 'en', articles: 0 },
  ])
  expect((await search(quoting, 'agency policies')).total).toBe(1)
})

test.each([
  ['bytes', index],
  ['an ArrayBuffer', index.slice().buffer],
  ['a Blob', new Blob([index.slice()])],
  ['random access', { size: index.length, read: async (start: number, end: number) => index.slice(start, end) }],
  ['a list of one', [index]],
])('an index opens from %s', async (_, source) => {
  const engine = await openIndex(source)
  expect((await search(engine, 'cities')).hits.map(({ article }) => article.id)).toEqual(['b'])
})

test('an empty list of indexes is refused', async () => {
  await expect(openIndex([])).rejects.toMatchObject({ code: 'option-invalid' })
})

test('an index of another analyzer is refused', async () => {
  await expect(openIndex(await rewritten({}, { fingerprint: 'other' }))).rejects.toMatchObject({
    code: 'index-version',
    message: `This index was built with analyzer other; this build has ${indexFingerprint()}. Run "viden index" again.`,
  })
})

test('two indexes that hold the same article are refused', async () => {
  await expect(openIndex([index, makeIndex([{ id: 'b' }])])).rejects.toMatchObject({
    code: 'index-duplicate',
    message: 'Two of these indexes hold the article "b". Leave one of them out.',
  })
})

test.each<[string, Partial<Record<SectionName, unknown>>]>([
  ['that is not JSON', { documents: Uint8Array.of(0x7b) }],
  ['that is no list', { documents: {} }],
  ['with a row that is null', { documents: [null, null] }],
  ['of documents without ids', { documents: [{ title: 'A' }, { title: 'B' }] }],
  ['of too few documents', { documents: [{ id: 'a', title: 'a', windows: 1, offset: 0 }] }],
  ['of documents without windows', { documents: ['a', 'b'].map((id) => ({ id, title: id, offset: 0 })) }],
  [
    'of documents with half a window',
    { documents: ['a', 'b'].map((id) => ({ id, title: id, windows: 0.5, offset: 0 })) },
  ],
  ['of a version that is no row', { documents: documentsWith([null, undefined]) }],
  ['of a version without a language', { documents: documentsWith([{ original: 0 }, { original: 0 }]) }],
  ['of a version of half an article', { documents: documentsWith([{ original: 0.5, language: 'en' }]) }],
  [
    'of a version that repeats what is none',
    { documents: documentsWith([{ original: 0, repeats: -1, language: 'en' }]) },
  ],
  ['of a version whose original is not there', { documents: documentsWith([{ original: 2, language: 'en' }]) }],
  ['of a version whose original is none', { documents: documentsWith([{ original: 1, language: 'en' }]) }],
  ['of more windows than lengths', { documents: ['a', 'b'].map((id) => ({ id, title: id, windows: 2, offset: 0 })) }],
  ['of phrases that are no rows', { phrases: ['open data'] }],
  ['of phrases without numbers', { phrases: [['open data', 'many']] }],
  ['of words that are no rows', { words: [['lab']] }],
  ['of concepts without labels', { concepts: [{ id: 'topic/data' }] }],
  ['of a facet that has too few rows', { facets: [{ name: 'topic', label: 'T', values: ['x'], rows: [[0]] }] }],
  ['of a facet that lacks a value', { facets: [{ name: 'topic', label: 'T', values: ['x'], rows: [[0], [1]] }] }],
  ['of lengths of too few fields', { lengths: [[1, 1]] }],
  ['of lengths of fields that differ in number', { lengths: [...Array.from({ length: 6 }, () => [1, 1]), [1]] }],
  ['of too few offsets', { offsets: new Uint8Array(4) }],
])('an index with a section %s is damaged, although its checksums fit', async (_, sections) => {
  await expect(openIndex(await rewritten(sections))).rejects.toMatchObject({ code: 'index-damaged' })
})

test('postings that point beyond the last article are damaged', async () => {
  const engine = await openIndex(await rewritten({ postings: new Uint8Array(200).fill(2) }))
  await expect(search(engine, 'labs cities share data designs')).rejects.toMatchObject({ code: 'index-damaged' })
})

test('postings of more articles than there are are damaged', async () => {
  const engine = await openIndex(await rewritten({ postings: new Uint8Array(200).fill(9) }))
  await expect(search(engine, 'labs')).rejects.toMatchObject({ code: 'index-damaged' })
})

test('an article that is not where it should be is damaged', async () => {
  const { header, section } = await readIndexFile(index)
  const size = header.sections.find(({ name }) => name === 'articles')?.size ?? 0
  const second = new TextDecoder().decode(await section('articles')).indexOf('{"id":"b"')
  const swapped = [
    { id: 'b', title: 'b', windows: 1, offset: 0 },
    { id: 'a', title: 'a', windows: 1, offset: second },
  ]
  expect(second).toBeGreaterThan(0)
  expect(second).toBeLessThan(size)
  const engine = await openIndex(await rewritten({ documents: swapped }))
  await expect(engine.articles(['a'])).rejects.toMatchObject({ code: 'index-damaged' })
})

test('works of several indexes keep their versions', async () => {
  const work = (id: string) => makeIndex([{ id: `${id}-en` }, { id: `${id}-da`, translationOf: `${id}-en` }])
  const engine = await openIndex([makeIndex([{ id: 'note' }]), work('a'), work('b')])
  const { hits } = await search(engine, '', { sort: 'title' })
  expect(hits.map(({ article, versions }) => [article.id, versions?.map(({ id }) => id)])).toEqual([
    ['a-en', ['a-da']],
    ['b-en', ['b-da']],
    ['note', undefined],
  ])
})

test('articles come in the order asked, as often as asked', async () => {
  const engine = await openIndex(index)
  const [a, b] = drafts.map(makeArticle)
  expect(await articles(engine, ['b', 'a', 'b'])).toEqual([b, a, b])
  expect(await articles(engine, [])).toEqual([])
})

test('an unknown article throws, with the one that was probably meant', async () => {
  const engine = await makeEngine([{ id: 'mindlab' }])
  await expect(articles(engine, ['mindlap'])).rejects.toMatchObject({
    code: 'article-unknown',
    message: 'There is no article "mindlap" in this index; did you mean "mindlab".',
  })
  await expect(articles(engine, ['elsewhere'])).rejects.toMatchObject({
    message: 'There is no article "elsewhere" in this index.',
  })
})

test('one article is read without the others', async () => {
  // A page label is stored, and read, but not analysed.
  const pages = [{ start: 0, end: 0, label: Buffer.from(noise(100_000)).toString('hex') }]
  const large = makeIndex(['a', 'b', 'c', 'd'].map((id) => ({ id, pages })))
  let read = 0
  const engine = await openIndex({
    size: large.length,
    read(start, end) {
      read += end - start
      return large.slice(start, end)
    },
  })
  const opened = read
  await engine.articles(['b'])
  expect(read - opened).toBeGreaterThan(0)
  expect(read - opened).toBeLessThan((large.length - opened) / 2)
})

test('terms of given words count the articles that hold them in any form', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['lab'] },
    { id: 'b', body: ['labs'] },
    { id: 'c', body: ['law'] },
  ])
  expect(await engine.terms({ words: ['Labs', 'law', 'unheard'] })).toEqual([
    { word: 'Labs', documents: 2 },
    { word: 'law', documents: 1 },
    { word: 'unheard', documents: 0 },
  ])
})

test('terms of given words count the ways to write them', async () => {
  const engine = await makeEngine(
    ['GOV.UK', 'govuk', 'gov uk', 'uk gov', 'Løhde', 'Loehde'].map((title) => ({ id: title, title })),
  )
  expect(await engine.terms({ words: ['govuk', 'GOV.UK', 'lohde'] })).toEqual([
    { word: 'govuk', documents: 3 },
    { word: 'GOV.UK', documents: 3 },
    { word: 'lohde', documents: 2 },
  ])
})

test('terms by prefix are the most frequent words first, ties by word', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['lab law lament other'] },
    { id: 'b', body: ['law'] },
    { id: 'c', body: ['Lab'] },
  ])
  expect(await engine.terms({ prefix: 'lá', limit: 3 })).toEqual([
    { word: 'lab', documents: 2 },
    { word: 'law', documents: 2 },
    { word: 'lament', documents: 1 },
  ])
  expect(await engine.terms({ prefix: 'la', limit: 1 })).toHaveLength(1)
})

test('a word of several languages is listed once by prefix', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['innovation'] },
    { id: 'b', body: ['innovation'], language: 'da' },
  ])
  expect(await engine.terms({ prefix: 'inno', limit: 10 })).toEqual([{ word: 'innovation', documents: 2 }])
})

test('terms near to a word are the nearest first, then the most frequent', async () => {
  const engine = await makeEngine([
    { id: 'a', title: 'x', body: ['labs label laws'] },
    { id: 'b', title: 'x', body: ['laws'], language: 'da' },
    { id: 'c', title: 'x', body: ['data'] },
  ])
  expect(await engine.terms({ near: 'lavs', limit: 10 })).toEqual([
    { word: 'laws', documents: 2 },
    { word: 'labs', documents: 1 },
  ])
  expect(await engine.terms({ near: 'lavs', limit: 1 })).toEqual([{ word: 'laws', documents: 2 }])
  expect(await engine.terms({ near: 'lab', limit: 10 })).toEqual([])
})

test('frequent phrases that begin so are the most frequent first, ties by phrase', async () => {
  const titles = ['Open data labs', 'Open data labs', 'open data law', 'Open åben data', 'Open Åben', 'Open åben']
  const engine = await makeEngine(titles.map((title, number) => ({ id: `${number}`, title })))
  expect(await engine.terms({ prefix: 'OPEN', of: 'phrases', limit: 10 })).toEqual([
    { word: 'open data', documents: 3 },
    { word: 'open åben', documents: 3 },
  ])
  expect(await engine.terms({ prefix: 'open aab', of: 'phrases', limit: 10 })).toEqual([])
  expect(await engine.terms({ prefix: 'open ab', of: 'phrases', limit: 10 })).toEqual([
    { word: 'open åben', documents: 3 },
  ])
  expect(await engine.terms({ prefix: 'open', of: 'phrases', limit: 1 })).toHaveLength(1)
})

test('phrases of several indexes are counted together', async () => {
  const titled = (...ids: string[]) => makeIndex(ids.map((id) => ({ id, title: 'Open data' })))
  const engine = await openIndex([titled('a', 'b', 'c'), titled('d', 'e', 'f')])
  expect(await engine.terms({ prefix: 'open', of: 'phrases', limit: 10 })).toEqual([
    { word: 'open data', documents: 6 },
  ])
})

test('concepts are given by id or type, sorted', async () => {
  const concept = (id: string, type: string) => ({ id, type, labels: { en: { preferred: id } } })
  const [lab, data, dk] = [
    concept('method/lab', 'method'),
    concept('topic/data', 'topic'),
    concept('place/DK', 'place'),
  ]
  const engine = await makeEngine([], { concepts: [data, dk, lab] })
  expect(await engine.concepts({})).toEqual([lab, dk, data])
  expect(await engine.concepts({ type: 'place' })).toEqual([dk])
  expect(await engine.concepts({ ids: ['topic/data', 'unknown', 'method/lab'] })).toEqual([lab, data])
})

test('an abort between the articles of a phrase is honoured before the next one is read', async () => {
  const controller = new AbortController()
  // Page labels set the articles so far apart that each is read by itself.
  const pages = [{ start: 0, end: 0, label: Buffer.from(noise(100_000)).toString('hex') }]
  const several = makeIndex(['a', 'b', 'c'].map((id) => ({ id, body: ['open data'], pages })))
  let isOpen = false
  let reads = 0
  const engine = await openIndex({
    size: several.length,
    read(start, end) {
      if (isOpen) {
        controller.abort()
        reads++
      }
      return several.slice(start, end)
    },
  })
  isOpen = true
  await expect(search(engine, '"open data"', { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(reads).toBe(1)
})
