import { type Engine, type SearchOptions, search } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../../packages/core/src/query/lex.ts'
import type { ArticleDraft } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const drafts: ArticleDraft[] = [
  {
    id: 'mindlab',
    title: 'MindLab',
    body: ['The lab closed in 2018.'],
    creators: [{ literal: 'OPSI' }],
    published: '2018-05',
    facets: { country: ['place/DK'], published: ['2018-05'] },
  },
  { id: 'stat', title: 'åben stat', body: ['Open data.'], published: '2018', facets: { published: ['2018'] } },
  { id: 'zoo', title: 'Zoo lab', body: ['A lab.'], facets: { country: ['place/SE', 'place/NO'] } },
  { id: 'old', title: 'Åben by', body: ['Older data.'], published: '2001', facets: { published: ['2001'] } },
]
const concepts = [
  { id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } },
]
const engine = makeEngine(drafts, { concepts })

async function find(text: string, options: SearchOptions = {}): Promise<string[]> {
  const { hits } = await search(await engine, text, options)
  return hits.map(({ article }) => article.id)
}

test('a hit shows all of an article but its text', async () => {
  const { hits, total } = await search(await engine, 'mindlab')
  expect(total).toBe(1)
  expect(hits).toEqual([
    {
      article: {
        id: 'mindlab',
        title: 'MindLab',
        language: 'en',
        type: 'article',
        creators: [{ literal: 'OPSI' }],
        published: '2018-05',
        source: { path: 'mindlab.md', format: 'markdown', hash: 'sha256-mindlab', access: 'full' },
        facets: {
          country: [{ value: 'place/DK', origin: 'asserted', evidence: [] }],
          published: [{ value: '2018-05', origin: 'asserted', evidence: [] }],
        },
      },
      score: expect.any(Number),
      snippets: [expect.objectContaining({ text: 'The lab closed in 2018.' })],
    },
  ])
})

test('ten hits are given where nothing is said', async () => {
  const many = await makeEngine(Array.from({ length: 12 }, (_, number) => ({ id: `${number}` })))
  expect((await search(many, '')).hits).toHaveLength(10)
})

test('by date the newest come first, a more precise date before its year, the undated last', async () => {
  expect(await find('', { sort: 'date' })).toEqual(['mindlab', 'stat', 'old', 'zoo'])
})

test('by title the letters count, whatever case and diacritics', async () => {
  expect(await find('', { sort: 'title' })).toEqual(['old', 'stat', 'mindlab', 'zoo'])
})

test('equal titles are sorted by date, equal dates by id', async () => {
  const ties = await makeEngine([
    { id: 'c', title: 'Same', published: '2018' },
    { id: 'a', title: 'same', published: '2018' },
    { id: 'b', title: 'Same', published: '2019' },
    { id: 'd', title: 'Same' },
  ])
  const ids = async (options: SearchOptions) => (await search(ties, '', options)).hits.map(({ article }) => article.id)
  expect(await ids({ sort: 'title' })).toEqual(['b', 'a', 'c', 'd'])
  expect(await ids({ sort: 'date' })).toEqual(['b', 'a', 'c', 'd'])
  expect(await ids({ sort: 'relevance' })).toEqual(['b', 'a', 'c', 'd'])
})

test('pages follow one another to the end, without gap or overlap', async () => {
  const draft = fc.record({
    title: fc.constantFrom('lab', 'Lab', 'law lab', 'data'),
    published: fc.constantFrom('2017', '2018', '2018-05'),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(draft, { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('relevance', 'date', 'title'),
      async (drafts, limit, sort) => {
        const paged = await makeEngine(drafts.map((own, number) => ({ ...own, id: `${number}` })))
        const whole = await search(paged, 'lab', { limit: 100, sort })
        const pages: string[] = []
        for (let offset = 0; offset < drafts.length + limit; offset += limit) {
          const { hits, total } = await search(paged, 'lab', { limit, offset, sort })
          expect(total).toBe(whole.total)
          expect(hits.length).toBe(Math.max(0, Math.min(limit, total - offset)))
          pages.push(...hits.map(({ article }) => article.id))
        }
        expect(pages).toEqual(whole.hits.map(({ article }) => article.id))
        expect(new Set(pages).size).toBe(pages.length)
      },
    ),
    { numRuns: 30 },
  )
})

test('no hits are given where none are asked for, but they are counted', async () => {
  expect(await search(await engine, 'lab', { limit: 0, facets: ['country'] })).toMatchObject({
    total: 2,
    hits: [],
    facets: { country: [{ value: 'place/DK' }, { value: 'place/NO' }, { value: 'place/SE' }] },
  })
})

test.each<[string, SearchOptions['filters'], string[]]>([
  ['an id', { country: ['place/DK'] }, ['mindlab']],
  ['the end of an id', { country: ['dk'] }, ['mindlab']],
  ['a label in another language', { country: ['Danmark'] }, ['mindlab']],
  ['any of several values', { country: ['DK', 'place/NO'] }, ['mindlab', 'zoo']],
  ['a range of years', { published: { from: '2018' } }, ['mindlab', 'stat']],
  ['a range with two ends', { published: { from: '2001-01', to: '2018-04' } }, ['old', 'stat']],
  ['a range that holds nothing', { published: { from: '2030' } }, []],
  ['two facets', { country: ['DK', 'NO'], published: { to: '2018' } }, ['mindlab']],
  ['no values', { country: [] }, ['mindlab', 'old', 'stat', 'zoo']],
])('a filter takes %s', async (_, filters, ids) => {
  expect((await find('', filters && { filters })).sort()).toEqual(ids)
})

test('a filter with values that no article has finds nothing and says so', async () => {
  const { total, problems } = await search(await engine, '', { filters: { country: ['Denmrk', 'Elsewhere'] } })
  expect(total).toBe(0)
  expect(problems).toEqual([
    {
      code: 'facet-value-unknown',
      message: 'No article has country "Denmrk"; did you mean "Denmark"?',
      source: 'query',
    },
    { code: 'facet-value-unknown', message: expect.stringContaining('"Elsewhere"'), source: 'query' },
  ])
})

test('a filter with one known and one unknown value finds what has the known one', async () => {
  expect(await find('', { filters: { country: ['DK', 'Elsewhere'] } })).toEqual(['mindlab'])
})

test.each<[string, SearchOptions]>([
  ['filter', { filters: { contry: ['DK'] } }],
  ['count', { facets: ['contry'] }],
  ['count by', { facets: [{ name: 'published', by: 'contry' }] }],
])('an unknown facet to %s is refused, with the one that was probably meant', async (_, options) => {
  await expect(search(await engine, '', options)).rejects.toMatchObject({
    code: 'facet-unknown',
    message: 'There is no facet "contry"; did you mean "country". Facets: country, published.',
  })
})

test.each<[string, unknown]>([
  ['a misspelt option', { limt: 1 }],
  ['half a hit', { limit: 0.5 }],
  ['a limit below 0', { limit: -1 }],
  ['an offset below 0', { offset: -1 }],
  ['snippets below 0', { snippets: -1 }],
  ['an unknown order', { sort: 'newest' }],
  ['an unknown syntax', { syntax: 'sql' }],
  ['a facet limit below 0', { facets: [{ name: 'country', limit: -1 }] }],
  ['a misspelt option of a facet', { facets: [{ name: 'country', limt: 1 }] }],
  ['a misspelt end of a range', { filters: { published: { form: '2018' } } }],
])('%s is refused', async (_, options) => {
  // What a caller without types might give.
  await expect(search(await engine, '', options as SearchOptions)).rejects.toMatchObject({ code: 'option-invalid' })
})

test('a query with problems is answered, and they are told', async () => {
  const { total, problems } = await search(await engine, '"open data')
  expect(total).toBe(1)
  expect(problems).toMatchObject([{ code: 'query-quote', column: 1 }])
})

test('in plain syntax no character is special', async () => {
  expect(await find('-mindlab', { syntax: 'plain' })).toEqual(['mindlab'])
  expect(await find('-mindlab')).not.toContain('mindlab')
})

test('whatever the query, it is answered', async () => {
  const open = await engine
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.constantFrom('full', 'plain'), async (text, syntax) => {
      // Checked first: a lexeme of an unknown kind would never be left behind.
      for (const { kind } of lex(text).lexemes) expect(typeof kind).toBe('string')
      const { total, hits } = await search(open, text, { syntax })
      expect(hits.length).toBe(Math.min(10, total))
    }),
  )
})

test('a search that was given up is not answered', async () => {
  await expect(search(await engine, 'lab', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('the reason for giving up is passed on', async () => {
  const reason = new Error('closed')
  await expect(search(await engine, 'lab', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
})

test('a search that is not given up is answered', async () => {
  const { signal } = new AbortController()
  expect((await search(await engine, '"the lab"', { signal })).total).toBe(1)
})

test('a misspelt word is answered with what was probably meant', async () => {
  expect(await suggestionOf(await engine, 'mindlap')).toBe('mindlab')
})

async function suggestionOf(from: Engine, text: string): Promise<string | undefined> {
  return (await search(from, text)).suggestion
}
