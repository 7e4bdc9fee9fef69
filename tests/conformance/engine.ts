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

/** Articles that share words, runs of words and concepts. */
const related: ConformanceCorpus = {
  articles: [
    {
      id: 'zebra-1',
      title: 'Wild horses',
      body: ['Zebras have stripes in Kenya.'],
      mentions: [['Kenya', 'place/KE']] as const,
    },
    {
      id: 'zebra-2',
      title: 'Wild horses again',
      body: ['A zebra has stripes near Nairobi.'],
      mentions: [['Nairobi', 'place/KE']] as const,
    },
    { id: 'tiger', title: 'Cats', summary: 'Of wild horses, none', body: ['Tigers have stripes.'] },
    { id: 'lion', title: 'More cats', body: ['Lions are plain.'] },
  ].map(makeArticle),
  concepts: [{ id: 'place/KE', type: 'place', labels: { en: { preferred: 'Kenya' } } }],
  facets: [],
}

/** Works of several versions, and an article that is the only version of its own. */
const works: ConformanceCorpus = {
  articles: [
    { id: 'guide', title: 'A guide', body: ['Quartz, step by step.'], facets: { country: ['place/DK'] } },
    {
      id: 'guide-copy',
      title: 'A guide',
      body: ['Quartz, step by step. Reprinted.'],
      published: '2019',
      duplicateOf: 'guide',
      facets: { country: ['place/DK', 'place/NO'] },
    },
    {
      id: 'guide-da',
      title: 'En guide',
      language: 'da',
      body: ['Quartz, quartz og quartz.'],
      published: '2018',
      translationOf: 'guide',
      facets: { country: ['place/NO'] },
    },
    {
      id: 'guide-da-copy',
      title: 'En guide, trykt igen',
      language: 'da',
      body: ['Quartz, quartz og quartz.'],
      duplicateOf: 'guide-da',
    },
    {
      id: 'report',
      title: 'Report',
      body: ['It mentions quartz.'],
      published: '2017',
      facets: { country: ['place/NO'] },
    },
  ].map(makeArticle),
  concepts: [],
  facets: [{ name: 'country', label: 'Country' }],
}

/** Articles that have concepts: by mention, by metadata, and two by a label that they share. */
const named: ConformanceCorpus = {
  articles: [
    {
      id: 'naming',
      body: ['Denmark has The Lab, in Denmark.'],
      mentions: [
        ['Denmark', 'place/DK'],
        ['The Lab', 'organisation/lab'],
        ['Denmark', 'place/DK'],
      ] as const,
      facets: { place: ['place/north-1'] },
    },
    { id: 'asserting', body: ['Nothing.'], facets: { country: ['place/DK', 'place/EU'], place: ['place/north-2'] } },
    { id: 'neither', body: ['Nothing.'] },
  ].map(makeArticle),
  concepts: [
    {
      id: 'place/DK',
      type: 'place',
      labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } },
      broader: 'place/EU',
    },
    { id: 'place/EU', type: 'place', labels: { en: { preferred: 'Europe' } } },
    { id: 'place/FR', type: 'place', labels: { en: { preferred: 'France' } } },
    { id: 'organisation/lab', type: 'organisation', labels: { en: { preferred: 'The Lab' } } },
    { id: 'place/north-1', type: 'place', labels: { en: { preferred: 'North' } } },
    { id: 'place/north-2', type: 'place', labels: { en: { preferred: 'North' } } },
  ],
  facets: [
    { name: 'country', label: 'Country' },
    { name: 'place', label: 'Place' },
  ],
}

const facetNames = corpus.facets.map(({ name }) => name)

/**
 * Tests what every engine must do.
 *
 * @param open - Gives an engine that answers from a corpus.
 */
export function engineConformance(name: string, open: (corpus: ConformanceCorpus) => Promise<Engine>): void {
  describe(name, () => {
    const opened = open(corpus)
    const openedRelated = open(related)
    const openedWorks = open(works)
    const openedConcepts = open(named)

    /** Asks for everything, but for what is said. */
    function request(text: string, options: Partial<SearchRequest> = {}): SearchRequest {
      const all = { filters: {}, facets: [], limit: 10, offset: 0, sort: 'relevance', language: 'en' } as const
      return { query: parseQuery(text, { facets: facetNames }).query, ...all, ...options }
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
        facets: [...corpus.facets, { name: 'concept', label: 'Concept' }],
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
      ['-"open data"', ['note', 'opsi', 'oslo']],
      ['"lab danish"~1', ['mindlab']],
      ['"lab danish"~0', []],
      ['"lab innovation"~0', ['mindlab']],
      ['"lab innovation"', []],
      ['inovation~', ['mindlab', 'opsi']],
      ['inovatin~1', []],
      ['title:(closes observatory)', ['mindlab', 'opsi']],
      ['+innovation +(cases closed)', ['mindlab', 'opsi']],
      ['country:DK', ['mindlab', 'opsi']],
      ['country:Danmark closed', ['mindlab']],
      ['country:(FR NO)', ['opsi', 'oslo']],
      ['innovation -country:FR', ['mindlab']],
      ['oslo OR country:FR', ['opsi', 'oslo']],
      ['year:2018..', ['mindlab', 'oslo']],
      ['country:Narnia', []],
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
        { source: 'filters', facet: 'country', value: 'Denmrk', nearest: 'Denmark' },
        { source: 'filters', facet: 'country', value: 'Elsewhere' },
      ])
    })

    test('tells which values that the query names no article has, before those of the filters', async () => {
      const { unknownValues } = await (await opened).search(
        request('innovation OR -country:Denmrk', { filters: { year: ['1999'] } }),
      )
      expect(unknownValues).toEqual([
        { source: 'query', facet: 'country', value: 'Denmrk', nearest: 'Denmark' },
        { source: 'filters', facet: 'year', value: '1999' },
      ])
    })

    test('knows all values where there is nothing to tell', async () => {
      const { unknownValues } = await (await opened).search(
        request('country:DK year:1999..2001', { filters: { country: ['danmark'], year: { from: '2030' } } }),
      )
      expect(unknownValues).toEqual([])
    })

    test('orders by words alone, whatever facets a query names', async () => {
      const scores = async (text: string) =>
        new Map((await (await opened).search(request(text))).hits.map(({ id, score }) => [id, score]))
      const plain = await scores('innovation')
      for (const [id, score] of await scores('innovation country:DK')) expect(score).toBeCloseTo(plain.get(id) ?? 0, 9)
    })

    test('tells what it took each word for, in order, unless it reads words as typed', async () => {
      const { words } = await (await opened).search(request('Innovation the title:closes -data unheard "open data"'))
      if (words.length === 0) return
      expect(words.map(({ word, field, documents }) => [word, field, documents])).toEqual([
        ['Innovation', undefined, 2],
        ['closes', 'title', 1],
        ['unheard', undefined, 0],
      ])
      for (const { groups, word } of words)
        expect(groups[0]).toEqual([expect.objectContaining({ kind: 'word', label: word, weight: 1 })])
      for (const { weight } of words.flatMap(({ groups }) => groups.slice(1).flat())) {
        expect(weight).toBeGreaterThan(0)
        expect(weight).toBeLessThanOrEqual(1)
      }
    })

    test.each([
      'innovation lab',
      '+innovation title:closes^2',
      '"innovation lab" open*',
      '(lab data)^3 -cases',
      'labz~',
    ])('explains %s where asked to, greatest part first, in parts that add up to the score', async (text) => {
      const { hits } = await (await opened).search(request(text, { explain: true }))
      expect(hits.length).toBeGreaterThan(0)
      for (const { explanation = [], score } of hits) {
        const parts = explanation.map((part) => part.score)
        expect(parts).toEqual(parts.toSorted((a, b) => b - a))
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9)
        for (const { frequency, label, weight } of explanation) {
          expect(label).not.toBe('')
          expect(frequency).toBeGreaterThan(0)
          expect(weight).toBeGreaterThan(0)
        }
      }
    })

    test('explains which word stands where, and how often', async () => {
      const { hits } = await (await opened).search(request('innovation cases', { explain: true }))
      const found = hits.map(({ id, explanation = [] }) => [
        id,
        explanation
          .filter(({ field, kind }) => kind === 'word' && field === 'text')
          .map(({ word, frequency }) => [word, frequency]),
      ])
      expect(Object.fromEntries(found)).toEqual({
        mindlab: [['innovation', 2]],
        opsi: [
          ['cases', 1],
          ['innovation', 1],
        ],
      })
    })

    test.each([undefined, false])('explains nothing where explain is %s', async (explain) => {
      const { hits } = await (await opened).search(request('innovation', explain === undefined ? {} : { explain }))
      expect(hits.map((hit) => Object.keys(hit).sort())).toEqual([
        ['id', 'score'],
        ['id', 'score'],
      ])
    })

    test('gives the same hits and scores whether or not they are explained', async () => {
      const { hits } = await (await opened).search(request('innovation data'))
      const explained = await (await opened).search(request('innovation data', { explain: true }))
      expect(explained.hits.map(({ id, score }) => ({ id, score }))).toEqual(hits)
    })

    test.each<[string, SearchRequest['recall'], string[]]>([
      ['zebra', 'exact', ['zebra-1', 'zebra-2']],
      ['zebra', 'broad', ['tiger', 'zebra-1', 'zebra-2']],
      ['+zebra', 'broad', ['zebra-1', 'zebra-2']],
      ['zebra -tiger', 'broad', ['zebra-1', 'zebra-2']],
      ['"have stripes"', 'broad', ['tiger', 'zebra-1']],
      ['unheard', 'broad', []],
    ])('finds for %s, with recall %s, the articles %j', async (text, recall, ids) => {
      const { hits, total } = await (await openedRelated).search(request(text, recall && { recall }))
      expect(hits.map(({ id }) => id).sort()).toEqual(ids)
      expect(total).toBe(ids.length)
    })

    test('ranks what only shares words with the best below what was asked for, and explains it', async () => {
      const { hits } = await (await openedRelated).search(request('zebra', { recall: 'broad', explain: true }))
      expect(hits.at(-1)?.id).toBe('tiger')
      for (const { explanation = [], score } of hits)
        expect(explanation.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score, 9)
    })

    test('the facet of concepts has those that articles name or assert, without the broader ones', async () => {
      const engine = await openedConcepts
      expect(engine.describe().facets.at(-1)).toEqual({ name: 'concept', label: 'Concept' })
      const counts = { name: 'concept', limit: 10 }
      const { facets } = await engine.search(request('', { facets: [counts] }))
      expect(facets.concept?.map(({ count, label, value }) => [value, label, count])).toEqual([
        ['place/DK', 'Denmark', 2],
        ['organisation/lab', 'The Lab', 1],
        ['place/EU', 'Europe', 1],
        ['place/north-1', 'North', 1],
        ['place/north-2', 'North', 1],
      ])
    })

    test.each([
      ['place/DK', ['asserting', 'naming']],
      ['danmark', ['asserting', 'naming']],
      ['Europe', ['asserting']],
    ])('a filter and a query by the concept %s find what has it', async (concept, ids) => {
      const engine = await openedConcepts
      const filtered = await engine.search(request('', { filters: { concept: [concept] } }))
      expect(filtered.hits.map(({ id }) => id).sort()).toEqual(ids)
      const query = { kind: 'facet', facet: 'concept', filter: [concept] } as const
      expect((await engine.search({ ...request(''), query })).hits.map(({ id }) => id).sort()).toEqual(ids)
    })

    test('a label that several values have chooses all of them, and is told with these', async () => {
      const engine = await openedConcepts
      const { ambiguousValues, total } = await engine.search(request('', { filters: { place: ['north'] } }))
      expect(total).toBe(2)
      expect(ambiguousValues).toEqual([
        { source: 'filters', facet: 'place', value: 'north', candidates: ['place/north-1', 'place/north-2'] },
      ])
    })

    test('finds exactly what is asked for where no recall is named', async () => {
      const engine = await openedRelated
      expect(await engine.search(request('zebra'))).toEqual(await engine.search(request('zebra', { recall: 'exact' })))
    })

    test('learns from articles that pass the filters only', async () => {
      const options = { recall: 'broad', filters: { country: ['NO'] } } as const
      expect((await (await opened).search(request('innovation', options))).hits).toEqual([])
    })

    test.each<[string, Partial<SearchRequest>, string[]]>([
      ['quartz', { language: 'en' }, ['guide', 'report']],
      ['quartz', { language: 'da' }, ['guide-da', 'report']],
      ['quartz', { language: 'sv' }, ['guide', 'report']],
      ['quartz', {}, ['guide-da', 'report']],
      ['quartz', { language: 'da', versions: 'one', filters: { country: ['DK'] } }, ['guide']],
      ['quartz', { language: 'en', filters: { country: ['NO'] } }, ['guide-copy', 'report']],
      ['reprinted', { language: 'da' }, ['guide-copy']],
      ['igen', { language: 'en' }, ['guide-da-copy']],
      ['quartz', { versions: 'all' }, ['guide', 'guide-copy', 'guide-da', 'guide-da-copy', 'report']],
    ])('finds for %s, asked %j, the versions %j', async (text, options, ids) => {
      const { language: _, ...all } = request(text)
      const { hits, total } = await (await openedWorks).search({ ...all, ...options })
      expect(hits.map(({ id }) => id).toSorted()).toEqual(ids)
      expect(total).toBe(ids.length)
    })

    test('gives a work the score and the place of its best version, and lists the others', async () => {
      const all = await (await openedWorks).search(request('quartz', { versions: 'all', explain: true }))
      const { hits } = await (await openedWorks).search(request('quartz', { explain: true }))
      const [best] = all.hits
      expect(best?.id).toMatch(/^guide-da/)
      expect(hits).toMatchObject([
        { id: 'guide', score: best?.score, bestVersion: expect.stringMatching(/^guide-da/) },
        { id: 'report' },
      ])
      expect(hits[0]?.versions).toEqual(['guide-da', 'guide-copy', 'guide-da-copy'])
      expect(hits[1]).not.toHaveProperty('versions')
      expect(all.hits.filter((hit) => 'versions' in hit || 'bestVersion' in hit)).toEqual([])
      for (const { explanation = [], score } of hits)
        expect(explanation.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score, 9)
    })

    test.each([
      ['date', 'en', ['report', 'guide']],
      ['date', 'da', ['guide-da', 'report']],
      ['title', 'en', ['guide', 'report']],
      ['title', 'da', ['guide-da', 'report']],
    ] as const)('sorts works by %s of the version shown to a reader of %s', async (sort, language, ids) => {
      const found = async (options: Partial<SearchRequest>) =>
        (await (await openedWorks).search(request('', { sort, language, ...options }))).hits.map(({ id }) => id)
      expect(await found({})).toEqual(ids)
      expect([...(await found({ limit: 1 })), ...(await found({ limit: 1, offset: 1 }))]).toEqual(ids)
    })

    test('counts works, each once for a value, so that a value has the number that choosing it finds', async () => {
      const engine = await openedWorks
      const facets = [{ name: 'country', by: 'country', limit: 10 }]
      const counted = await engine.search(request('quartz', { facets, filters: { country: ['DK'] } }))
      expect(counted.facets.country).toMatchObject([
        {
          value: 'place/NO',
          count: 2,
          by: [
            { value: 'place/DK', count: 1 },
            { value: 'place/NO', count: 2 },
          ],
        },
        {
          value: 'place/DK',
          count: 1,
          by: [
            { value: 'place/DK', count: 1 },
            { value: 'place/NO', count: 1 },
          ],
        },
      ])
      for (const { count, value } of counted.facets.country ?? [])
        expect((await engine.search(request('quartz', { filters: { country: [value] } }))).total).toBe(count)
      const each = await engine.search(request('quartz', { facets, versions: 'all' }))
      expect(each.facets.country).toMatchObject([
        { value: 'place/NO', count: 3 },
        { value: 'place/DK', count: 2 },
      ])
    })

    test('gives works like an article once, in its language or the one asked for, and not its own versions', async () => {
      const engine = await openedWorks
      const ids = async (id: string, language?: string) =>
        (await engine.similar(id, { limit: 10, ...(language && { language }) })).map((found) => found.id)
      expect(await ids('report')).toEqual(['guide'])
      expect(await ids('report', 'da')).toEqual(['guide-da'])
      expect(await ids('guide-da-copy')).toEqual(['report'])
      expect((await engine.similar('report', { limit: 10 }))[0]?.versions).toHaveLength(3)
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

    test('lists the runs of words that begin so, of those that three articles have at their head', async () => {
      const engine = await openedRelated
      const expected = [{ word: 'wild horses', documents: 3 }]
      expect(await engine.terms({ prefix: 'wild', of: 'phrases', limit: 10 })).toEqual(expected)
      expect(await engine.terms({ prefix: 'WILD HOR', of: 'phrases', limit: 10 })).toEqual(expected)
      expect(await engine.terms({ prefix: 'wild horses ag', of: 'phrases', limit: 10 })).toEqual([])
      expect(await engine.terms({ prefix: 'horses', of: 'phrases', limit: 10 })).toEqual([])
      expect(await engine.terms({ prefix: 'wild', of: 'phrases', limit: 0 })).toEqual([])
    })

    test('lists single words by prefix, unless it is told to list phrases', async () => {
      const engine = await openedRelated
      expect(await engine.terms({ prefix: 'wild', limit: 10 })).toEqual([{ word: 'wild', documents: 3 }])
      expect(await engine.terms({ prefix: 'wild', of: 'words', limit: 10 })).toEqual([{ word: 'wild', documents: 3 }])
    })

    test.each<[string, string[]]>([
      ['zebre', ['zebra']],
      ['zebrass', ['zebras', 'zebra']],
      ['tigesr', ['tigers']],
      ['lyons', ['lions']],
      ['wxyz', []],
      ['lio', []],
    ])('lists the words near to %s, nearest first: %j', async (near, words) => {
      const engine = await openedRelated
      expect((await engine.terms({ near, limit: 10 })).map(({ word }) => word)).toEqual(words)
      expect(await engine.terms({ near, limit: 1 })).toHaveLength(Math.min(1, words.length))
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

    test('tells which words and concepts similar articles share, best first', async () => {
      const found = await (await openedRelated).similar('zebra-1', { limit: 10 })
      expect(found.map(({ id, concepts }) => [id, concepts])).toEqual([
        ['zebra-2', ['place/KE']],
        ['tiger', []],
      ])
      const [nearest, other] = found
      expect(nearest?.words).toContain('wild')
      expect(nearest?.words.some((word) => word === 'zebra' || word === 'zebras')).toBe(true)
      expect(other?.words).toContain('stripes')
      expect(other?.words).not.toContain('zebra')
      expect(nearest?.score).toBeGreaterThan(other?.score ?? Number.POSITIVE_INFINITY)
    })

    test('gives no similar article for one like no other', async () => {
      expect(await (await opened).similar('note', { limit: 10 })).toEqual([])
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
      ['a broad search', (engine, signal) => engine.search(request('lab', { recall: 'broad', signal }))],
      ['terms of words', (engine, signal) => engine.terms({ words: ['lab'], signal })],
      ['terms by prefix', (engine, signal) => engine.terms({ prefix: 'l', limit: 1, signal })],
      ['terms near to one', (engine, signal) => engine.terms({ near: 'labs', limit: 1, signal })],
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
