import {
  type Clause,
  type Engine,
  type FacetQuery,
  type Field,
  type Filters,
  formatQuery,
  type GroupQuery,
  type PhraseQuery,
  parseQuery,
  type Query,
  type Scored,
  type SearchRequest,
  search,
  type WordQuery,
} from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'
import { queryText } from '../query/query-text.ts'
import { createReferenceEngine, type ReferenceEngine } from './reference-engine.ts'

// The engine, against one that has no index and looks at every article for every word of a query.

/**
 * Each is read in one way: no two are alike but for forms of one word, short words ("oak", "oat") and those that only
 * "~2" takes for one another ("cliff", "chaff"), and none is made of others.
 */
const WORDS = [
  ...['garden', 'gardens', 'Garden’s', 'harvest', 'harvesting', 'bridge', 'bridges', 'mountain', 'teacher', 'teachers'],
  ...['LANTERN', 'volcano', 'résumé', 'resume', 'oak', 'oak', 'oat', 'cliff', 'cliff', 'chaff'],
]
const STOPWORDS = ['the', 'of', 'with', 'and']
/** The Danish ones are compounds and parts of compounds, and "rapprot" is a slip. */
const WORDS_OF_TWO_LANGUAGES = [
  ...['plan', 'planer', 'plans', 'innovation', 'innovationer', 'innovationsplan', 'driftsrapport', 'drift', 'rapport'],
  ...['rapporter', 'report', 'reports', 'teacher', 'kommune', 'innovationsrapport', 'rapprot'],
]
const DANISH_STOPWORDS = ['og', 'man']
const FACETS = ['country', 'published', 'topic']
const PLACES = ['place/DK', 'place/NO', 'place/SE']
const TOPICS = ['energy', 'health']
const DATES = ['2015', '2016-03', '2016-03-01', '2016-11-30', '2018']
const FIELDS: readonly Field[] = ['title', 'summary', 'heading', 'body', 'author']

// Articles

const textOf = (words: readonly string[], length: { readonly maxLength: number }) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ', ', '. ', '/', ' the ', ' of the ')), length)
    .map((parts) => parts.flat().join(''))
/** Passages of some words again and again, so that an article has several windows, or one passage has. */
const longText = (words: readonly string[]) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(40, 130, 260, 300, 300, 1100),
    )
    .map(([own, length]) => Array.from({ length }, (_, place) => own[place % own.length]).join(' '))
const kind = fc.constantFrom('paragraph', 'paragraph', 'list', 'caption', 'heading', 'question')
const passage = (words: readonly string[], languages: readonly string[]) => {
  const language = fc.constantFrom(undefined, undefined, ...languages)
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(kind, textOf(words, { maxLength: 8 }), language) },
    { weight: 1, arbitrary: fc.tuple(kind, longText(words), language) },
  )
}
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
const draft = (words: readonly string[], languages: readonly string[]) =>
  fc.record(
    {
      title: textOf(words, { maxLength: 4 }),
      summary: textOf(words, { maxLength: 5 }),
      body: fc.array(passage(words, languages), { maxLength: 5 }),
      creators: fc.array(
        fc.oneof(
          fc.record({ given: fc.constantFrom(...words), family: fc.constantFrom(...words) }),
          fc.record({ literal: textOf(words, { maxLength: 2 }) }),
        ),
        { maxLength: 2 },
      ),
      language: fc.constantFrom(...languages),
      published: fc.constantFrom(...DATES),
      facets: fc.record({ country: some(PLACES), topic: some(TOPICS), published: some(DATES) }),
    },
    { requiredKeys: ['title', 'body', 'language', 'facets'] },
  )

/** Some articles stand in it twice, with another id and date, so that there are ties. */
const corpusOf = (words: readonly string[], languages: readonly string[]) =>
  fc
    .tuple(
      fc.array(draft(words, languages), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...DATES)), { maxLength: 4 }),
    )
    .map(([drafts, twins]) => {
      const again = twins.flatMap(([number, published]) =>
        drafts.slice(number, number + 1).map((own) => ({ ...own, published })),
      )
      // The ids are not in the order of the articles.
      return [...drafts, ...again].map((own, number): ArticleDraft => ({ ...own, id: `article-${(number * 7) % 13}` }))
    })
const corpus = corpusOf([...WORDS, ...STOPWORDS, 'garden harvest'], ['en'])

// Queries

const field = fc.constantFrom(...FIELDS)
const boost = fc.constantFrom(0.5, 2, 7.25)
const plainWord = (words: readonly string[]): fc.Arbitrary<WordQuery> =>
  fc.record(
    { kind: fc.constant('word'), word: fc.constantFrom(...words), field, boost },
    { requiredKeys: ['kind', 'word'] },
  )
const phraseOf = (words: readonly string[]): fc.Arbitrary<PhraseQuery> =>
  fc.record(
    {
      kind: fc.constant('phrase'),
      words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
      field,
      distance: fc.constantFrom(0, 1, 2, 5),
      boost,
    },
    { requiredKeys: ['kind', 'words'] },
  )
const typed = [...WORDS, ...STOPWORDS, 'zyzzyva', 'garden-harvest', 'Gardens.harvest', 'oak-of-oat', 'gardenharvest']
const wordQuery: fc.Arbitrary<WordQuery> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('word'), word: fc.constantFrom(...typed) }) },
  { weight: 3, arbitrary: plainWord(typed) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        kind: fc.constant('word'),
        word: fc.constantFrom('g', 'Gar', 'gardens', 'har', 'res', 'rés', 'the', 'zy', 'm'),
        prefix: fc.constant(true),
        field,
        boost,
      },
      { requiredKeys: ['kind', 'word', 'prefix'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        kind: fc.constant('word'),
        word: fc.constantFrom(
          'gardan',
          'ahrvest',
          'ridge',
          'teachrs',
          'resumé',
          'moutnian',
          'oak',
          'oat',
          'cliff',
          'clff',
        ),
        edits: fc.constantFrom(1, 2),
        field,
        boost,
      },
      { requiredKeys: ['kind', 'word', 'edits'] },
    ),
  },
)
const facetQuery: fc.Arbitrary<FacetQuery> = fc
  .constantFrom<Pick<FacetQuery, 'facet' | 'filter'>>(
    { facet: 'country', filter: ['DK'] },
    { facet: 'country', filter: ['place/NO', 'se'] },
    { facet: 'country', filter: ['FI'] },
    { facet: 'topic', filter: ['Energy'] },
    { facet: 'published', filter: ['2016'] },
    { facet: 'published', filter: { from: '2016-03-02' } },
    { facet: 'published', filter: { from: '2015', to: '2016' } },
    { facet: 'published', filter: { to: '2016-03' } },
  )
  .map((value) => ({ kind: 'facet', ...value }))
const groupOf = (leaf: fc.Arbitrary<Query>) =>
  fc.letrec<{ group: GroupQuery; clause: Clause; query: Query }>((tie) => ({
    query: fc.oneof({ depthSize: 'small', withCrossShrink: true }, { weight: 3, arbitrary: leaf }, tie('group')),
    clause: fc.record({ occur: fc.constantFrom('should', 'should', 'should', 'must', 'not'), query: tie('query') }),
    group: fc.record(
      { kind: fc.constant('group'), clauses: fc.array(tie('clause'), { minLength: 1, maxLength: 4 }), boost },
      { requiredKeys: ['kind', 'clauses'] },
    ),
  })).group
const query = groupOf(
  fc.oneof(
    { weight: 6, arbitrary: wordQuery },
    { weight: 2, arbitrary: phraseOf([...WORDS, ...STOPWORDS, 'zyzzyva']) },
    { weight: 2, arbitrary: facetQuery },
  ),
)
/** Several, since it is the index that takes time. */
const queries = fc.array(query, { minLength: 3, maxLength: 10, size: 'max' })
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    country: fc.constantFrom(['place/DK'], ['DK', 'no'], []),
    topic: fc.constantFrom(['energy'], ['health', 'energy']),
    published: fc.constantFrom(['2016'], ['2016-03', '2018'], { from: '2016' }, { from: '2015', to: '2016-04' }),
  },
  { requiredKeys: [] },
)

async function enginesOf(drafts: readonly ArticleDraft[]): Promise<{ engine: Engine; reference: ReferenceEngine }> {
  const engine = await makeEngine(drafts, { facets: FACETS.map((name) => ({ name, label: name })) })
  return { engine, reference: createReferenceEngine(drafts.map(makeArticle)) }
}

function ask(query: Query, request: Partial<SearchRequest> = {}): SearchRequest {
  return { query, filters: {}, facets: [], limit: 100, offset: 0, sort: 'relevance', language: 'en', ...request }
}

function idsOf(hits: readonly { readonly id: string }[]): string[] {
  return hits.map(({ id }) => id)
}

/** Expects the same articles in the same order, with scores that are the same to nine decimals. */
function expectHits(hits: readonly Scored[], expected: readonly Scored[], query: string): void {
  expect(idsOf(hits), query).toEqual(idsOf(expected))
  for (const [place, { score }] of expected.entries())
    expect(Math.abs((hits[place]?.score ?? Number.NaN) - score), query).toBeLessThan(1e-9)
}

test('a search finds what a look at each article finds, with its scores and in its order', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, queries, filters, async (drafts, queries, filters) => {
      const { engine, reference } = await enginesOf(drafts)
      for (const query of queries) {
        const { hits, total } = await engine.search(ask(query, { filters }))
        expectHits(hits, reference.search(query, filters), formatQuery(query))
        expect(total).toBe(hits.length)
      }
    }),
    { numRuns: 100 },
  )
})

test('pages one after the other are the whole, and no article is on two', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, query, filters, fc.integer({ min: 1, max: 5 }), async (drafts, query, filters, limit) => {
      const { engine, reference } = await enginesOf(drafts)
      const paged: Scored[] = []
      for (let offset = 0; offset < drafts.length; offset += limit) {
        const { hits, total } = await engine.search(ask(query, { filters, limit, offset }))
        expect(total).toBe(reference.search(query, filters).length)
        paged.push(...hits)
      }
      expect(paged).toEqual((await engine.search(ask(query, { filters }))).hits)
      expect(new Set(idsOf(paged)).size).toBe(paged.length)
    }),
    { numRuns: 40 },
  )
})

test('facet counts are those of all filters but their own', async () => {
  const facets = FACETS.map((name) => ({ name, limit: 100 }))
  await fc.assert(
    fc.asyncProperty(corpus, query, filters, async (drafts, query, filters) => {
      const { engine, reference } = await enginesOf(drafts)
      const counted = (await engine.search(ask(query, { filters, facets }))).facets
      for (const name of FACETS) {
        const rows = (counted[name] ?? []).filter(({ count }) => count > 0)
        expect(rows.map(({ count, value }) => [value, count])).toEqual(reference.count(query, name, filters))
      }
    }),
    { numRuns: 40 },
  )
})

/** Each is its own stem in any language, and none is near to another. */
const WORDS_OF_ANY_LANGUAGE = ['garden', 'harvest', 'mountain', 'LANTERN', 'volcano', 'oak', 'cliff']
/**
 * Articles in English and two languages that are indexed word by word, linked at random: mostly to one that is itself
 * linked to none, as an index links them, but also in chains and circles, to themselves, and to none that there is.
 */
const linkedCorpus = fc
  .tuple(
    fc.array(draft(WORDS_OF_ANY_LANGUAGE, ['en', 'fr', 'fi']), { minLength: 2, maxLength: 10 }),
    fc.array(
      fc.record(
        { duplicateOf: fc.nat(11), translationOf: fc.nat(11), isLeader: fc.boolean() },
        { requiredKeys: ['isLeader'] },
      ),
      { minLength: 10, maxLength: 10 },
    ),
  )
  .map(([drafts, links]) =>
    drafts.map((own, number): ArticleDraft => {
      const { duplicateOf, isLeader, translationOf } = links[number] ?? {}
      return {
        ...own,
        id: idAt(number),
        ...(isLeader === false && duplicateOf !== undefined && { duplicateOf: idAt(duplicateOf) }),
        ...(isLeader === false && translationOf !== undefined && { translationOf: idAt(translationOf) }),
      }
    }),
  )
const linkedQuery = groupOf(
  fc.oneof(
    { weight: 6, arbitrary: plainWord(WORDS_OF_ANY_LANGUAGE) },
    { weight: 2, arbitrary: phraseOf(WORDS_OF_ANY_LANGUAGE) },
    { weight: 2, arbitrary: facetQuery },
  ),
)
const linkedQueries = fc.array(linkedQuery, { minLength: 3, maxLength: 10, size: 'max' })
const reader = fc.record({
  language: fc.constantFrom('en', 'fr', 'da'),
  sort: fc.constantFrom('relevance', 'relevance', 'date', 'title'),
})

/** The ids are not in the order of the articles. */
function idAt(number: number): string {
  return `article-${(number * 7) % 13}`
}

test('a work is found by any of its versions, and shown by the one that its reader wants', async () => {
  await fc.assert(
    fc.asyncProperty(linkedCorpus, linkedQueries, filters, reader, async (drafts, queries, filters, reader) => {
      const { engine, reference } = await enginesOf(drafts)
      for (const query of queries) {
        const { hits, total } = await engine.search(ask(query, { filters, ...reader }))
        const expected = reference.searchWorks(query, filters, reader)
        expectHits(hits, expected, formatQuery(query))
        expect(total).toBe(hits.length)
        for (const [place, { others }] of expected.entries())
          expect(hits[place]?.versions?.toSorted() ?? []).toEqual(others.toSorted())
      }
    }),
    { numRuns: 100 },
  )
})

test('with all versions each is found by itself, whatever works there are', async () => {
  await fc.assert(
    fc.asyncProperty(linkedCorpus, linkedQueries, filters, async (drafts, queries, filters) => {
      const { engine, reference } = await enginesOf(drafts)
      for (const query of queries) {
        const { hits, total } = await engine.search(ask(query, { filters, versions: 'all' }))
        expectHits(hits, reference.search(query, filters), formatQuery(query))
        expect(total).toBe(hits.length)
      }
    }),
    { numRuns: 20 },
  )
})

test('works on pages one after the other are the whole', async () => {
  await fc.assert(
    fc.asyncProperty(linkedCorpus, linkedQuery, fc.integer({ min: 1, max: 4 }), async (drafts, query, limit) => {
      const { engine } = await enginesOf(drafts)
      const paged: Scored[] = []
      for (let offset = 0; offset < drafts.length; offset += limit)
        paged.push(...(await engine.search(ask(query, { limit, offset }))).hits)
      expect(paged).toEqual((await engine.search(ask(query))).hits)
    }),
    { numRuns: 20 },
  )
})

test('a facet counts works: a value has the number that choosing it finds', async () => {
  const facets = FACETS.map((name) => ({ name, by: 'country', limit: 100 }))
  await fc.assert(
    fc.asyncProperty(linkedCorpus, linkedQuery, filters, async (drafts, query, filters) => {
      const { engine, reference } = await enginesOf(drafts)
      const counted = (await engine.search(ask(query, { filters, facets }))).facets
      for (const name of FACETS) {
        const rows = (counted[name] ?? []).filter(({ count }) => count > 0)
        const others = { ...filters, [name]: [] }
        expect(rows.map(({ count, value }) => [value, count])).toEqual(reference.countWorks(query, name, others))
        for (const { by = [], count, value } of rows) {
          // A date chooses all that it holds: 2016-03 also the days of that month.
          if (name === 'published') continue
          const chosen = { ...filters, [name]: [value] }
          expect((await engine.search(ask(query, { filters: chosen }))).total).toBe(count)
          const cells = reference.countWorks(query, 'country', chosen)
          expect(new Map(by.map((cell) => [cell.value, cell.count]))).toEqual(new Map(cells))
        }
      }
    }),
    { numRuns: 40 },
  )
})

const pieces = [
  ...WORDS,
  ...STOPWORDS,
  ...['gar*', 'bridge~', 'teachrs~2', 'AND', 'OR', 'NOT', '-', '+', '(', ')', '"', '"', ' ', '.', '&', '/', '…', '\n'],
  ...['~', '~3', '^2', '^0.5', '*', 'title:', 'body:', 'author:(', 'colour:', 'country:DK', '-country:(NO SE)'],
  ...['topic:energy', 'OR topic:health', 'published:2015..2016', 'published:>2016-03', 'garden of the harvest'],
]
/** Of two words no new one is made, which might be near to one of them. */
const textOfPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) =>
  parts
    .join('\0')
    .replace(/(?<=[\p{L}\p{N}])\0(?=[\p{L}\p{N}])/gu, ' ')
    .replaceAll('\0', ''),
)

test('any text is answered as the query that it is read as', async () => {
  await fc.assert(
    fc.asyncProperty(
      corpus,
      fc.array(fc.oneof({ weight: 3, arbitrary: textOfPieces }, queryText), {
        minLength: 3,
        maxLength: 10,
        size: 'max',
      }),
      async (drafts, texts) => {
        const { engine, reference } = await enginesOf(drafts)
        for (const text of texts) {
          const { query } = parseQuery(text, { facets: FACETS })
          const { hits } = await search(engine, text, { limit: 100 })
          const found = hits.map(({ article: { id }, score }) => ({ id, score }))
          expectHits(found, reference.search(query), text)
        }
      },
    ),
    { numRuns: 40 },
  )
})

const queryOfTwoLanguages = groupOf(
  fc.oneof(
    { weight: 5, arbitrary: plainWord([...WORDS_OF_TWO_LANGUAGES, ...STOPWORDS, ...DANISH_STOPWORDS]) },
    { weight: 1, arbitrary: phraseOf([...WORDS_OF_TWO_LANGUAGES, ...DANISH_STOPWORDS]) },
  ),
)

test('compounds and slips find more articles, and change no score of an article without them', async () => {
  await fc.assert(
    fc.asyncProperty(
      corpusOf([...WORDS_OF_TWO_LANGUAGES, ...DANISH_STOPWORDS], ['en', 'da']),
      fc.array(queryOfTwoLanguages, { minLength: 3, maxLength: 10, size: 'max' }),
      async (drafts, queries) => {
        const { engine, reference } = await enginesOf(drafts)
        for (const query of queries) {
          const { hits, words } = await engine.search(ask(query))
          const others = words.flatMap(({ groups }) => groups.slice(1).flat())
          const terms = others.flatMap(({ pairs = [], terms }) => [...terms, ...pairs])
          const isAsTyped = ({ id }: Scored) => !reference.has(id, terms)
          const expected = reference.search(query)
          expect(idsOf(hits)).toEqual(expect.arrayContaining(idsOf(expected)))
          expectHits(hits.filter(isAsTyped), expected.filter(isAsTyped), formatQuery(query))
        }
      },
    ),
    { numRuns: 40 },
  )
})

async function found(text: string): Promise<string[]> {
  const { engine } = await enginesOf([
    { id: 'a', body: ['garden bridge'], facets: { country: ['place/DK'] } },
    { id: 'b', body: ['garden mountain'] },
  ])
  return (await search(engine, text)).hits.map(({ article }) => article.id)
}

test.each(['place/DK', 'place/dk', 'DK', 'dk'])('the facet value %s is found whatever its case', async (value) => {
  expect(await found(`country:${value}`)).toEqual(['a'])
})

test.each(['-bridge', '-(bridge AND the)', 'garden -(bridge AND the)', 'the garden -(bridge AND the)'])(
  'in %s a stop word asks for nothing',
  async (text) => {
    expect(await found(text)).toEqual(['b'])
  },
)
