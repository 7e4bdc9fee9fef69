import {
  type Article,
  type Concept,
  type Engine,
  type FacetInfo,
  parseQuery,
  type SearchRequest,
  search,
} from '@viden/core'
import { describe, expect, test } from 'vitest'
import { makeArticle } from '../core/make-article.ts'

/** What the engine under test is to answer from. */
export interface ConformanceCorpus {
  readonly articles: readonly Article[]
  readonly concepts: readonly Concept[]
  readonly facets: readonly FacetInfo[]
}

const corpus: ConformanceCorpus = {
  articles: [
    {
      id: 'mindlab',
      title: 'MindLab closes',
      body: [['heading', 'Innovation labs'], 'The Danish innovation lab closed.', 'Open data remained.'] as const,
      published: '2018-05',
      facets: { country: ['place/DK'], year: ['2018'] },
    },
    {
      id: 'opsi',
      title: 'The Observatory',
      body: ['It collects cases of innovation. It is open.', 'Data came later.'],
      published: '2017',
      facets: { country: ['place/FR', 'place/DK'], year: ['2017'] },
    },
    {
      id: 'oslo',
      title: 'Åpne data',
      language: 'nb',
      body: ['Oslo kommune deler data.'],
      published: '2018',
      facets: { country: ['place/NO'], year: ['2018'] },
    },
    { id: 'note', title: 'A note', body: ['Nothing else.'] },
  ].map(makeArticle),
  concepts: [
    { id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } },
    { id: 'place/NO', type: 'place', labels: { en: { preferred: 'Norway' } } },
    { id: 'organisation/opsi', type: 'organisation', labels: { en: { preferred: 'OPSI' } } },
  ],
  facets: [
    { name: 'country', label: 'Country' },
    { name: 'year', label: 'Year' },
  ],
}

/**
 * Tests what every engine must do.
 *
 * @param open - Gives an engine that answers from a corpus.
 */
export function engineConformance(name: string, open: (corpus: ConformanceCorpus) => Promise<Engine>): void {
  describe(name, () => {
    const opened = open(corpus)

    /** Asks for everything, but for what is said. */
    function request(text: string, options: Partial<SearchRequest> = {}): SearchRequest {
      const all = { filters: {}, facets: [], limit: 10, offset: 0, sort: 'relevance', language: 'en' } as const
      return { query: parseQuery(text).query, ...all, ...options }
    }

    async function find(text: string, options: Partial<SearchRequest> = {}): Promise<string[]> {
      const { hits } = await (await opened).search(request(text, options))
      return hits.map(({ id }) => id)
    }

    test('tells what there is to search', async () => {
      expect((await opened).describe()).toMatchObject({
        articles: 4,
        concepts: 3,
        languages: [
          { code: 'en', articles: 3 },
          { code: 'nb', articles: 1 },
        ],
        fields: ['title', 'summary', 'heading', 'body', 'author'],
        facets: corpus.facets,
      })
    })

    test.each([
      ['', ['mindlab', 'note', 'opsi', 'oslo']],
      ['innovation', ['mindlab', 'opsi']],
      ['INNOVATIONS', ['mindlab', 'opsi']],
      ['unheard', []],
      ['innovation oslo', ['mindlab', 'opsi', 'oslo']],
      ['innovation AND closed', ['mindlab']],
      ['innovation -closed', ['opsi']],
      ['-innovation', ['note', 'oslo']],
      ['(closed OR cases) AND innovation', ['mindlab', 'opsi']],
      ['heading:innovation', ['mindlab']],
      ['title:innovation', []],
      ['"innovation lab"', ['mindlab']],
      ['"open data"', ['mindlab']],
      ['inno*', ['mindlab', 'opsi']],
      ['the innovation', ['mindlab', 'opsi']],
      ['kommuner', ['oslo']],
    ])('finds for %j the articles %j', async (text, ids) => {
      expect((await find(text)).sort()).toEqual(ids)
    })

    test('ranks the article that answers best first, with falling scores', async () => {
      const { hits } = await (await opened).search(request('innovation lab closed'))
      expect(hits[0]?.id).toBe('mindlab')
      const scores = hits.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(scores.every((score) => score > 0)).toBe(true)
    })

    test('sorts by date and by title, the undated last', async () => {
      expect(await find('', { sort: 'date' })).toEqual(['mindlab', 'oslo', 'opsi', 'note'])
      expect(await find('', { sort: 'title' })).toEqual(['note', 'oslo', 'mindlab', 'opsi'])
    })

    test.each(['relevance', 'date', 'title'] as const)('gives pages by %s that follow one another', async (sort) => {
      const whole = await find('', { sort })
      const pages = [
        ...(await find('', { sort, limit: 3 })),
        ...(await find('', { sort, limit: 3, offset: 3 })),
        ...(await find('', { sort, limit: 3, offset: 6 })),
      ]
      expect(pages).toEqual(whole)
    })

    test('counts all that was found, whatever the page', async () => {
      expect((await (await opened).search(request('innovation', { limit: 1, offset: 1 }))).total).toBe(2)
      expect((await (await opened).search(request('innovation', { limit: 0 }))).total).toBe(2)
    })

    test.each<[SearchRequest['filters'], string[]]>([
      [{ country: ['place/DK'] }, ['mindlab', 'opsi']],
      [{ country: ['NO', 'FR'] }, ['opsi', 'oslo']],
      [{ country: ['danmark'] }, ['mindlab', 'opsi']],
      [{ country: ['DK'], year: ['2018'] }, ['mindlab']],
      [{ year: { from: '2018' } }, ['mindlab', 'oslo']],
      [{ year: { to: '2017' } }, ['opsi']],
      [{ country: [] }, ['mindlab', 'note', 'opsi', 'oslo']],
      [{ country: ['place/XX'] }, []],
    ])('lets through %j the articles %j', async (filters, ids) => {
      expect((await find('', { filters })).sort()).toEqual(ids)
    })

    test('tells which chosen values no article has, and what was probably meant', async () => {
      const { unknownValues } = await (await opened).search(
        request('', { filters: { country: ['Denmrk', 'Elsewhere'] } }),
      )
      expect(unknownValues).toEqual([
        { facet: 'country', value: 'Denmrk', nearest: 'Denmark' },
        { facet: 'country', value: 'Elsewhere' },
      ])
    })

    test('counts a facet without its own filter and with all others, in the language of the reader', async () => {
      const { facets } = await (await opened).search(
        request('', {
          filters: { country: ['NO'], year: ['2018'] },
          facets: [
            { name: 'country', limit: 10 },
            { name: 'year', limit: 10 },
          ],
          language: 'da',
        }),
      )
      expect(facets).toEqual({
        country: [
          { value: 'place/DK', label: 'Danmark', count: 1, selected: false },
          { value: 'place/NO', label: 'Norway', count: 1, selected: true },
        ],
        year: [{ value: '2018', label: '2018', count: 1, selected: true }],
      })
    })

    test('counts a facet by another', async () => {
      const { facets } = await (await opened).search(
        request('', { facets: [{ name: 'country', by: 'year', limit: 1 }] }),
      )
      expect(facets.country).toEqual([
        {
          value: 'place/DK',
          label: 'Denmark',
          count: 2,
          selected: false,
          by: [
            { value: '2017', label: '2017', count: 1 },
            { value: '2018', label: '2018', count: 1 },
          ],
        },
      ])
    })

    test('refuses a facet that there is not', async () => {
      const engine = await opened
      await expect(engine.search(request('', { filters: { contry: ['DK'] } }))).rejects.toMatchObject({
        code: 'facet-unknown',
      })
      await expect(engine.search(request('', { facets: [{ name: 'contry', limit: 1 }] }))).rejects.toMatchObject({
        code: 'facet-unknown',
      })
    })

    test('counts the articles that hold words, in any form', async () => {
      expect(await (await opened).terms({ words: ['innovations', 'unheard'] })).toEqual([
        { word: 'innovations', documents: 2 },
        { word: 'unheard', documents: 0 },
      ])
    })

    test('lists the words that begin so, most frequent first', async () => {
      const words = await (await opened).terms({ prefix: 'C', limit: 10 })
      expect(words.map(({ word }) => word).sort()).toEqual(['came', 'cases', 'closed', 'closes', 'collects'])
      expect(await (await opened).terms({ prefix: 'o', limit: 1 })).toEqual([{ word: 'open', documents: 2 }])
    })

    test('gives concepts by id or type, sorted by id', async () => {
      const engine = await opened
      const ids = async (asked: Parameters<Engine['concepts']>[0]) => (await engine.concepts(asked)).map(({ id }) => id)
      expect(await ids({})).toEqual(['organisation/opsi', 'place/DK', 'place/NO'])
      expect(await ids({ type: 'place' })).toEqual(['place/DK', 'place/NO'])
      expect(await ids({ ids: ['place/NO', 'unheard', 'organisation/opsi'] })).toEqual([
        'organisation/opsi',
        'place/NO',
      ])
      expect(await engine.concepts({ ids: ['place/DK'] })).toEqual([corpus.concepts[0]])
    })

    test('gives articles like one, without itself', async () => {
      const engine = await opened
      expect((await engine.similar('mindlab', { limit: 10 })).map(({ id }) => id)).toContain('opsi')
      expect((await engine.similar('mindlab', { limit: 10 })).map(({ id }) => id)).not.toContain('mindlab')
      expect(await engine.similar('mindlab', { limit: 1 })).toHaveLength(1)
      await expect(engine.similar('mindlap', { limit: 1 })).rejects.toMatchObject({ code: 'article-unknown' })
    })

    test('gives whole articles in the order asked, and throws where there is none', async () => {
      const engine = await opened
      const [mindlab, opsi] = corpus.articles
      expect(await engine.articles(['opsi', 'mindlab'])).toEqual([opsi, mindlab])
      expect(await engine.articles([])).toEqual([])
      await expect(engine.articles(['opsi', 'mindlap'])).rejects.toMatchObject({
        code: 'article-unknown',
        message: expect.stringContaining('did you mean "mindlab"'),
      })
    })

    test.each<[string, (engine: Engine, signal: AbortSignal) => Promise<unknown>]>([
      ['search', (engine, signal) => engine.search(request('lab', { signal }))],
      ['terms', (engine, signal) => engine.terms({ words: ['lab'], signal })],
      ['concepts', (engine, signal) => engine.concepts({ signal })],
      ['similar', (engine, signal) => engine.similar('opsi', { limit: 1, signal })],
      ['articles', (engine, signal) => engine.articles(['opsi'], { signal })],
    ])('gives up %s when told to', async (_, call) => {
      await expect(call(await opened, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    })

    test('serves what is shown to a reader', async () => {
      const { hits } = await search(await opened, 'innovation lab', { limit: 1 })
      expect(hits[0]?.snippets[0]).toMatchObject({
        text: 'The Danish innovation lab closed.',
        heading: 'Innovation labs',
      })
    })
  })
}
