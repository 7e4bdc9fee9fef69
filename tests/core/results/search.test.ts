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
      source: 'filters',
    },
    { code: 'facet-value-unknown', message: expect.stringContaining('"Elsewhere"'), source: 'filters' },
  ])
})

test('a label that several values have finds all of them, and the problem lists these', async () => {
  const bodies = await makeEngine(
    ['opsi', 'oslo-psi'].map((name) => ({ id: name, facets: { organisation: [`organisation/${name}`] } })),
    {
      concepts: ['opsi', 'oslo-psi'].map((name) => ({
        id: `organisation/${name}`,
        type: 'organisation',
        labels: { en: { preferred: name, alternative: ['PSI lab'] } },
      })),
    },
  )
  const message =
    '"psi lab" names 2 values of organisation; give the one that you mean: organisation/opsi, organisation/oslo-psi.'
  const filtered = await search(bodies, '', { filters: { organisation: ['psi lab'] } })
  expect(filtered.total).toBe(2)
  expect(filtered.problems).toEqual([{ code: 'facet-value-ambiguous', message, source: 'filters' }])
  expect((await search(bodies, 'organisation:"psi lab"')).problems).toEqual([
    { code: 'facet-value-ambiguous', message, source: 'query' },
  ])
  expect((await search(bodies, '', { filters: { organisation: ['OPSI'] } })).problems).toEqual([])
})

test.each([
  ['country:Denmrk', 'No article has country "Denmrk"; did you mean "Denmark"?'],
  ['-country:Denmrk', 'No article has country "Denmrk"; did you mean "Denmark"?'],
  ['lab OR country:(DK Denmrk)', 'No article has country "Denmrk"; did you mean "Denmark"?'],
  ['country:Narnia lab', 'No article has country "Narnia"'],
  ['country:"New Narnia"', 'No article has country "New Narnia"'],
])('a value in the query %s that no article has is a problem of the query', async (text, message) => {
  const { problems } = await search(await engine, text)
  expect(problems).toEqual([
    { code: 'facet-value-unknown', message: expect.stringContaining(message), source: 'query' },
  ])
})

test.each(['country:DK', 'country:danmark', 'published:2018', 'published:2030..', 'published:..1999', 'lab'])(
  'nothing is odd about the query %s',
  async (text) => {
    expect((await search(await engine, text)).problems).toEqual([])
  },
)

test('unknown values of query and filters are told apart', async () => {
  const { problems } = await search(await engine, 'country:Narnia', { filters: { country: ['Narnia'] } })
  expect(problems.map(({ source }) => source)).toEqual(['query', 'filters'])
})

test.each([
  ['country:DK', ['mindlab']],
  ['country:Danmark', ['mindlab']],
  ['country:place/NO lab', ['zoo']],
  ['country:(DK OR NO)', ['mindlab', 'zoo']],
  ['published:2018', ['mindlab', 'stat']],
  ['published:2001..2018-04', ['old', 'stat']],
  ['data -published:2001', ['stat']],
])('the query %s finds the articles %j', async (text, ids) => {
  expect((await find(text)).sort()).toEqual(ids)
})

test('in plain syntax a facet is text', async () => {
  const { total, problems } = await search(await engine, 'country:DK', { syntax: 'plain' })
  expect({ total, problems }).toEqual({ total: 0, problems: [] })
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
    message: 'There is no facet "contry"; did you mean "country". Facets: country, published, concept.',
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
  ['an unknown recall', { recall: 'wide' }],
  ['an explanation that is neither on nor off', { explain: 'yes' }],
  ['an unknown interval', { facets: [{ name: 'published', interval: 'week' }] }],
  ['a start of names that is no text', { facets: [{ name: 'country', contains: 5 }] }],
])('%s is refused', async (_, options) => {
  // What a caller without types might give.
  await expect(search(await engine, '', options as SearchOptions)).rejects.toMatchObject({ code: 'option-invalid' })
})

test.each<[unknown, string]>([
  [{ sort: 'newest' }, '"sort" is one of relevance, date, title, not "newest".'],
  [{ syntax: 'sql' }, '"syntax" is one of full, plain, not "sql".'],
  [{ recall: 'wide' }, '"recall" is one of exact, broad, not "wide".'],
  [{ facets: [{ name: 'published', interval: 'week' }] }, '"interval" is one of year, month, not "week".'],
  [{ facets: [{ name: 'country', contains: 5 }] }, '"contains" takes a text, not 5.'],
  [{ facets: [{ name: 'country', limit: 0.5 }] }, '"facets limit" takes a whole number of at least 0, not 0.5.'],
  [
    { facets: [{ name: 'country', contain: 'd' }] },
    '"contain" is not an option here; did you mean "contains"? Known: name, by, limit, interval, contains.',
  ],
  [
    { explian: true },
    '"explian" is not an option here; did you mean "explain"? Known: filters, facets, limit, offset, sort, syntax, recall, explain, snippets, language, versions, signal.',
  ],
])('the refusal of %j says what is wrong and what would be right', async (options, message) => {
  // What a caller without types might give.
  await expect(search(await engine, '', options as SearchOptions)).rejects.toMatchObject({
    name: 'VidenError',
    code: 'option-invalid',
    message,
  })
})

test('facets are counted by name, by year, and by how their names begin', async () => {
  const { facets } = await search(await engine, '', {
    facets: ['country', { name: 'published', interval: 'year' }],
    language: 'da',
  })
  expect(facets).toEqual({
    country: [
      { value: 'place/DK', label: 'Danmark', count: 1, selected: false },
      { value: 'place/NO', label: 'place/NO', count: 1, selected: false },
      { value: 'place/SE', label: 'place/SE', count: 1, selected: false },
    ],
    published: [
      { value: '2001', label: '2001', count: 1, selected: false },
      { value: '2018', label: '2018', count: 2, selected: false },
    ],
  })
  const some = await search(await engine, '', { facets: [{ name: 'country', contains: 'dan' }] })
  expect(some.facets.country?.map(({ value }) => value)).toEqual(['place/DK'])
})

test('a facet that is asked for twice is counted in the way last asked', async () => {
  const { facets } = await search(await engine, '', {
    facets: ['published', { name: 'published', interval: 'year', limit: 1 }],
  })
  expect(facets.published?.map(({ value, count }) => [value, count])).toEqual([['2018', 2]])
})

test('a hit tells what its score is made of, where that is asked for', async () => {
  const { hits } = await search(await engine, 'lab zoo', { explain: true })
  const [first] = hits
  expect(first?.article.id).toBe('zoo')
  const parts = first?.explanation ?? []
  // A word in fewer articles counts more; what counts the same is in the order of the query.
  expect(parts.map(({ word, kind, label, field, frequency }) => [word, kind, label, field, frequency])).toEqual([
    ['zoo', 'word', 'zoo', 'text', 1],
    ['lab', 'word', 'lab', 'text', 2],
    ['lab', 'word', 'lab', 'title', 1],
    ['zoo', 'word', 'zoo', 'title', 1],
  ])
  const scores = parts.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(first?.score ?? 0, 12)
})

test('an article that names a concept by another label says which, and in what words', async () => {
  const named = await makeEngine(
    [
      { id: 'said', body: ['Here in Danmark.'], mentions: [['Danmark', 'place/DK']] },
      { id: 'asserted', body: ['Here, there and everywhere.'], facets: { country: ['place/DK'] } },
    ],
    { concepts },
  )
  const { hits } = await search(named, 'denmark', { explain: true })
  const common = { label: 'Denmark', concept: 'place/DK', field: 'text', frequency: 1 }
  const found = hits.map(({ article, explanation = [] }) => [
    article.id,
    explanation.map(({ score, weight, ...part }) => part),
  ])
  expect(Object.fromEntries(found)).toEqual({
    said: [
      { word: 'denmark', kind: 'concept', ...common, mention: 'Danmark' },
      { word: 'denmark', kind: 'named', ...common, mention: 'Danmark' },
    ],
    asserted: [
      { word: 'denmark', kind: 'concept', ...common },
      { word: 'denmark', kind: 'named', ...common },
    ],
  })
  for (const { explanation = [], score } of hits)
    expect(explanation.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score, 12)
})

test.each<SearchOptions>([{}, { explain: false }])('with %j nothing is explained', async (options) => {
  const { hits } = await search(await engine, 'lab', options)
  expect(hits.map((hit) => Object.keys(hit))).toEqual([
    ['article', 'score', 'snippets'],
    ['article', 'score', 'snippets'],
  ])
})

test('an article that was found without words has nothing to explain', async () => {
  const { hits } = await search(await engine, 'country:DK', { explain: true })
  expect(hits.map(({ explanation }) => explanation)).toEqual([[]])
})

const stripes = makeEngine([
  { id: 'zebra-1', title: 'x', body: ['A zebra has stripes.'] },
  { id: 'zebra-2', title: 'x', body: ['Stripes of a zebra.'] },
  { id: 'tiger', title: 'x', body: ['A tiger has stripes.'] },
  { id: 'lion', title: 'y', body: ['The lion is plain.'] },
])

test.each<[string, SearchOptions, string[]]>([
  ['zebra', {}, ['zebra-1', 'zebra-2']],
  ['zebra', { recall: 'exact' }, ['zebra-1', 'zebra-2']],
  ['zebra', { recall: 'broad' }, ['tiger', 'zebra-1', 'zebra-2']],
  ['+zebra', { recall: 'broad' }, ['zebra-1', 'zebra-2']],
  ['zebra -tiger', { recall: 'broad' }, ['zebra-1', 'zebra-2']],
  ['unheard', { recall: 'broad' }, []],
])('%s with %j finds %j', async (text, options, ids) => {
  const { hits } = await search(await stripes, text, options)
  expect(hits.map(({ article }) => article.id).sort()).toEqual(ids)
})

test('what is found by common words alone comes after what was asked for, and says so', async () => {
  const { hits } = await search(await stripes, 'zebra', { recall: 'broad', explain: true })
  const tiger = hits.at(-1)
  expect(tiger?.article.id).toBe('tiger')
  expect(new Set(tiger?.explanation?.map(({ kind }) => kind))).toEqual(new Set(['feedback']))
  expect(tiger?.explanation?.map(({ score }) => score).reduce((sum, score) => sum + score, 0)).toBeCloseTo(
    tiger?.score ?? 0,
    12,
  )
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

test('words that no article has in any reading are told', async () => {
  const labs = await makeEngine([{ id: 'a', body: ['Innovation labs in GOV.UK'] }])
  const { missing } = await search(labs, 'innovation xylophone labz govuk')
  expect(missing).toEqual(['xylophone'])
})

test('the card of an article has its own summary', async () => {
  const posts = await makeEngine([{ id: 'a', title: 'A link', summary: 'Where to read on.' }])
  const { hits } = await search(posts, 'link')
  expect(hits[0]?.article.summary).toBe('Where to read on.')
  expect(hits[0]?.snippets).toEqual([])
})

test.each([[null], [undefined], [5], [{}]])('%s is no query', async (text) => {
  // Programs without types may give anything.
  await expect(search(await engine, text as unknown as string)).rejects.toMatchObject({ code: 'option-invalid' })
})

test.each([{ facets: 'country' }, { facets: [null] }, { facets: [{}] }, { filters: null }, { filters: ['country'] }])(
  '%j is refused',
  async (options) => {
    await expect(search(await engine, 'labs', options as unknown as SearchOptions)).rejects.toMatchObject({
      code: 'option-invalid',
    })
  },
)

test('a search that is under way can be given up', async () => {
  const drafts = Array.from({ length: 200 }, (_, number) => ({ id: `a${number}`, body: ['by the lab'] }))
  const many = await makeEngine(drafts)
  const controller = new AbortController()
  const searching = search(many, '"by the lab" "lab by the"', { signal: controller.signal })
  setTimeout(() => controller.abort())
  await expect(searching).rejects.toThrow('aborted')
})
