import {
  type Concept,
  createAnalyzer,
  type Engine,
  fold,
  openIndex,
  type PhraseQuery,
  parseQuery,
  type Query,
  type SearchOptions,
  search,
  tokenize,
} from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine, makeIndex } from '../make-engine.ts'

async function find(engine: Engine, text: string): Promise<string[]> {
  const { hits } = await search(engine, text, { limit: 1_000 })
  return hits.map(({ article }) => article.id).sort()
}

const corpus: ArticleDraft[] = [
  { id: 'a', title: 'Open labs', body: ['Cities share data with labs.', 'Design comes later.'] },
  { id: 'b', title: 'Design', body: [['heading', 'Open data'], 'It is about the law of labs.'], summary: 'On reuse.' },
  { id: 'c', title: 'Law', body: ['Open, data! Ends. A résumé of MindLab’s work.'], creators: [{ family: 'Løhde' }] },
  { id: 'd', title: 'Innovation', body: ['Open. And later, data.', 'Innovative e-Residency'] },
]

test.each([
  ['', ['a', 'b', 'c', 'd']],
  ['labs', ['a', 'b']],
  ['LAB', ['a', 'b']],
  ['unheard', []],
  ['labs unheard', ['a', 'b']],
  ['labs law', ['a', 'b', 'c']],
  ['labs AND law', ['b']],
  ['labs AND NOT law', ['a']],
  ['-labs', ['c', 'd']],
  ['-labs -innovation', ['c']],
  ['+labs innovation', ['a', 'b']],
  ['labs -law innovation', ['a', 'd']],
  ['(labs law) AND (design innovation)', ['a', 'b']],
  ['-(labs law)', ['d']],
  ['-(labs AND law)', ['a', 'c', 'd']],
  ['-(-labs)', ['a', 'b']],
  ['labs AND unheard', []],
  // Fields
  ['title:labs', ['a']],
  ['title:design', ['b']],
  ['heading:open', ['b']],
  ['body:open', ['c', 'd']],
  ['summary:reuse', ['b']],
  ['author:Løhde', ['c']],
  ['author:labs', []],
  ['title:(law design) -labs', ['c']],
  // Phrases
  ['"open data"', ['b', 'c']],
  ['"data open"', []],
  ['"OPEN DATA"', ['b', 'c']],
  ['heading:"open data"', ['b']],
  ['body:"open data"', ['c']],
  ['title:"open labs"', ['a']],
  ['"law of labs"', ['b']],
  ['"law labs"', []],
  ['"MindLab work"', ['c']],
  ['"e Residency"', ['d']],
  ['e-Residency', ['d']],
  ['-"open data"', ['a', 'd']],
  // Near words, in any order and one passage
  ['"share cities"~0', ['a']],
  ['"cities labs"~3', ['a']],
  ['"labs cities"~3', ['a']],
  ['"cities labs"~2', []],
  ['"labs design"~9', []],
  ['"data open"~0', ['b', 'c']],
  ['"data open later"~9', ['d']],
  ['"data open later"~0', []],
  ['"labs law"~1', ['b']],
  ['"labs of law"~0', ['b']],
  ['title:"labs open"~0', ['a']],
  ['body:"data open"~0', ['c']],
  ['"lohde"~0', ['c']],
  ['-"data open"~0', ['a', 'd']],
  ['"data open"~0 AND law', ['b', 'c']],
  // Boosts change the order, not what is found
  ['labs^5 AND law^0.1', ['b']],
  ['(labs law)^2 -title:law', ['a', 'b']],
  // Words with punctuation within
  ['eresidency', ['d']],
  ['-e-Residency', ['a', 'b', 'c']],
  ['body:e-Residency', ['d']],
  ['title:e-Residency', []],
  // Prefixes
  ['inno*', ['d']],
  ['des*', ['a', 'b']],
  ['title:l*', ['a', 'c']],
  ['Løh*', ['c']],
  ['loh*', ['c']],
  ['innov* -title:inno*', []],
  ['zzz*', []],
])('%s finds %j', async (text, ids) => {
  expect(await find(await makeEngine(corpus), text)).toEqual([...ids])
})

const concepts: Concept[] = [
  { id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } },
  { id: 'place/NO', type: 'place', labels: { en: { preferred: 'Norway' } } },
]
const placed = makeEngine(
  [
    { id: 'a', title: 'labs', facets: { country: ['place/DK'], published: ['2015'] } },
    { id: 'b', title: 'labs', facets: { country: ['place/NO'], published: ['2016-05'] } },
    { id: 'c', title: 'law', facets: { country: ['place/DK', 'place/NO'], published: ['2017-01-31'] } },
    { id: 'd', title: 'law', facets: { published: ['2018'] } },
  ],
  { concepts },
)

test.each([
  ['country:DK', ['a', 'c']],
  ['country:place/DK', ['a', 'c']],
  ['country:Danmark', ['a', 'c']],
  ['COUNTRY:"denmark"', ['a', 'c']],
  ['-country:DK', ['b', 'd']],
  ['labs country:DK', ['a']],
  ['country:DK labs law', ['a', 'c']],
  ['labs -country:DK', ['b']],
  ['labs OR country:DK', ['a', 'b', 'c']],
  ['labs AND country:DK', ['a']],
  ['country:DK country:NO', ['c']],
  ['country:(DK NO)', ['a', 'b', 'c']],
  ['country:(DK OR NO) -law', ['a', 'b']],
  ['country:(DK -NO)', ['a']],
  ['unheard country:DK', []],
  ['+labs law country:DK', ['a']],
  ['(labs country:DK) OR (law country:NO)', ['a', 'c']],
  ['country:SE', []],
  ['law -country:SE', ['c', 'd']],
  ['published:2016', ['b']],
  ['published:2015..2016', ['a', 'b']],
  ['published:>2016', ['c', 'd']],
  ['law published:<=2017', ['c']],
  ['labs published:>=2016-05 country:NO', ['b']],
  ['city:DK', []],
])('with facets, %s finds %j', async (text, ids) => {
  expect(await find(await placed, text)).toEqual([...ids])
})

test('a facet never changes a score', async () => {
  const scores = async (text: string) =>
    (await search(await placed, text)).hits.map(({ article, score }) => [article.id, score])
  expect(await scores('labs country:DK')).toEqual((await scores('labs')).filter(([id]) => id === 'a'))
  expect(await scores('labs OR country:DK')).toEqual([...(await scores('labs')), ['c', 0]])
  expect(await scores('country:DK')).toEqual([
    ['a', 0],
    ['c', 0],
  ])
})

test('a value that no article has is told, with the one that was probably meant', async () => {
  const { total, problems } = await search(await placed, 'country:Denmrk')
  expect(total).toBe(0)
  expect(problems).toMatchObject([{ code: 'facet-value-unknown', source: 'query' }])
  expect(problems[0]?.message).toBe('No article has country "Denmrk"; did you mean "Denmark"?')
})

test('a phrase does not match across passages', async () => {
  const engine = await makeEngine([
    { id: 'across', body: ['It is open', 'data is here'] },
    { id: 'within', body: ['It is open data'] },
  ])
  expect(await find(engine, '"open data"')).toEqual(['within'])
})

test('a phrase does not match across title and text', async () => {
  expect(await find(await makeEngine([{ id: 'a', title: 'Open', body: ['data'] }]), '"open data"')).toEqual([])
})

test('near words stand in one passage, not across two, nor across title and text', async () => {
  const engine = await makeEngine([
    { id: 'across', body: ['It is open', 'data is here'] },
    { id: 'title', title: 'Open', body: ['data'] },
    { id: 'within', body: ['With data it is open'] },
  ])
  expect(await find(engine, '"open data"~10')).toEqual(['within'])
})

test('near words are words as written, not other forms of them', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['public lab'] },
    { id: 'b', body: ['labs are public'] },
  ])
  expect(await find(engine, '"public labs"~5')).toEqual(['b'])
})

test('a stop word between two words is a word between them', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['law of the labs'] },
    { id: 'b', body: ['law labs'] },
  ])
  expect(await find(engine, '"labs law"~1')).toEqual(['b'])
  expect(await find(engine, '"labs law"~2')).toEqual(['a', 'b'])
})

test('near phrases score as their words do', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['open data'] },
    { id: 'b', body: ['law'] },
  ])
  const scoreOf = async (text: string) => (await search(engine, text)).hits[0]?.score
  expect(await scoreOf('"data open"~3')).toBe(await scoreOf('"open data"'))
  expect(await scoreOf('"data open"~3^2')).toBeCloseTo(2 * ((await scoreOf('"open data"')) ?? 0), 12)
})

test('a phrase holds the words as written, not other forms of them', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['public lab'] },
    { id: 'b', body: ['public labs'] },
  ])
  expect(await find(engine, '"public labs"')).toEqual(['b'])
})

test('a phrase of stop words is found', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['To be or not to be.'] },
    { id: 'b', body: ['Not to be or be.'] },
  ])
  expect(await find(engine, '"to be or not to be"')).toEqual(['a'])
})

test('a phrase may hold a stop word of another language of the corpus', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['The man behind the lab'] },
    { id: 'b', body: ['Som man kan se'], language: 'da' },
  ])
  expect(await find(engine, '"the man behind"')).toEqual(['a'])
  expect(await find(engine, '"man kan se"')).toEqual(['b'])
})

test('words in a row, in whatever case and without diacritics, are a phrase that finds them', async () => {
  const word = fc.constantFrom(
    'Résumé',
    'café',
    'Løhde',
    'services',
    'the',
    'og',
    'kommunerne',
    'öppna',
    'åbne',
    'cases',
  )
  const language = fc.constantFrom('en', 'da', 'nb', 'sv', 'fi')
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      language,
      fc.nat(),
      fc.nat(),
      async (words, language, one, other) => {
        const start = one % words.length
        const row = words.slice(start, start + 1 + (other % (words.length - start)))
        const engine = await makeEngine([{ id: 'a', body: [words.join(' ')], language }, { id: 'b' }])
        expect(await find(engine, `"${row.join(' ')}"`)).toEqual(['a'])
        expect(await find(engine, `"${row.map(fold).join(' ')}"`)).toEqual(['a'])
      },
    ),
  )
})

test('a stop word asks for nothing', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['labs'] },
    { id: 'b', body: ['law'] },
  ])
  expect(await find(engine, 'the labs')).toEqual(['a'])
  expect(await find(engine, 'labs AND the')).toEqual(['a'])
  expect(await find(engine, '+the labs')).toEqual(['a'])
  expect(await find(engine, 'labs -the')).toEqual(['a'])
})

test('stop words in brackets ask for nothing either', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['labs'] },
    { id: 'b', body: ['law'] },
  ])
  expect(await find(engine, 'labs (the of)')).toEqual(['a'])
  expect(await find(engine, 'labs AND (the of)')).toEqual(['a'])
  expect(await find(engine, 'labs -(the of)')).toEqual(['a'])
})

test('a stop word of one language is a word in a question of another', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['The man in the lab'] },
    { id: 'b', body: ['Hvad man gør'], language: 'da' },
    { id: 'c', body: ['The woman in the lab'] },
  ])
  expect(await find(engine, 'who is the man')).toEqual(['a'])
})

test('a Danish question leaves Danish stop words out', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['Den ene lab og den anden'], language: 'da' },
    { id: 'b', body: ['Og den tredje'], language: 'da' },
    { id: 'c', body: ['See og in den'] },
  ])
  expect(await find(engine, 'den og lab')).toEqual(['a'])
})

test('a query of stop words alone is a query', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['Med og uden'], language: 'da' },
    { id: 'b', body: ['The og of old'] },
  ])
  expect(await find(engine, 'og')).toEqual(['b'])
})

test('a word finds its forms in every language of the corpus', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['innovative innovations'] },
    { id: 'b', body: ['innovationer'], language: 'da' },
    { id: 'c', body: ['innovasjon'], language: 'nb' },
  ])
  expect(await find(engine, 'innovation')).toEqual(['a', 'b'])
})

test('a word without its diacritics finds the word with them', async () => {
  expect(await find(await makeEngine([{ id: 'a', body: ['Sophie Løhde said so'] }]), 'lohde')).toEqual(['a'])
})

// What the table above says by example, for any corpus and query: a plain evaluation of the tree against each article.

const analyzer = createAnalyzer()
const languages = ['en', 'da']

function holds(draft: ArticleDraft, query: Query, corpus: readonly ArticleDraft[]): boolean {
  if (query.kind === 'group') {
    const is = (wanted: string) => query.clauses.filter(({ occur }) => occur === wanted)
    const match = ({ query }: { query: Query }) => holds(draft, query, corpus)
    if (is('not').some(match) || !is('must').every(match)) return false
    return is('must').length > 0 || is('should').length === 0 || is('should').some(match)
  }
  if (query.kind === 'facet') return false
  if (query.kind === 'phrase') return textsOf(draft, query.field).some((text) => holdsWords(text, query))
  const terms = new Set(textsOf(draft, query.field).flatMap((text) => termsOf(text, draft)))
  const own = new Set(corpus.map(({ language = 'en' }) => language))
  if (query.prefix !== true) return [...own].some((language) => terms.has(analyzer.term(query.word, language) ?? ''))
  return corpus.some((other) =>
    textsOf(other, undefined)
      .flatMap((text) => tokenize(text))
      .filter(({ word }) => fold(word).startsWith(fold(query.word)))
      .some(({ word }) => terms.has(analyzer.term(word, other.language ?? 'en') ?? '')),
  )
}

/** Looks for each of the words from each place of the text on, and for nothing cleverer than that. */
function holdsWords(text: string, { words, distance }: PhraseQuery): boolean {
  const own = tokenize(text).map(({ word }) => fold(word))
  const wanted = words.map(fold)
  if (distance === undefined) return ` ${own.join(' ')} `.includes(` ${wanted.join(' ')} `)
  return own.some((_, start) => {
    const rest = own.slice(start, start + wanted.length + distance)
    const times = (list: readonly string[], word: string) => list.filter((other) => other === word).length
    return wanted.every((word) => times(rest, word) >= times(wanted, word))
  })
}

function termsOf(text: string, { language = 'en' }: ArticleDraft): string[] {
  return analyzer.terms(text, language).map(({ term }) => term)
}

function textsOf(draft: ArticleDraft, field: string | undefined): string[] {
  const { passages, text, title } = makeArticle(draft)
  const inPassages = (isHeading: boolean) =>
    passages.filter(({ kind }) => (kind === 'heading') === isHeading).map(({ start, end }) => text.slice(start, end))
  const fields: Record<string, string[]> = { title: [title], heading: inPassages(true), body: inPassages(false) }
  return field === undefined ? Object.values(fields).flat() : (fields[field] ?? [])
}

const words = ['lab', 'labs', 'design', 'open', 'data', 'law', 'Åben', 'city', 'cities']
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((words) => words.join(' '))
const randomCorpus = fc
  .array(
    fc.record({
      title: sentence,
      heading: sentence,
      body: fc.array(sentence, { maxLength: 3 }),
      language: fc.constantFrom(...languages),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(
      ({ title, heading, body, language }, number): ArticleDraft => ({
        id: `article-${number}`,
        title,
        language,
        body: [['heading', heading], ...body],
      }),
    ),
  )
const leaf = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    'la*',
    'd*',
    'cit*',
    'zz*',
    '"open data"',
    '"lab design"',
    'title:lab',
    'heading:data',
    'body:"data law"',
    '"data open"~0',
    '"labs design"~2',
    '"data data"~1',
    'title:"lab data"~1',
    'data^3',
    '(lab law)^0.5',
  ),
)
const { query: randomQuery } = fc.letrec<{ query: string; clause: string }>((tie) => ({
  clause: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('query').map((query) => `(${query})`),
  ),
  query: fc
    .array(fc.tuple(fc.constantFrom('', '', '-', '+', 'NOT '), tie('clause'), fc.constantFrom(' ', ' OR ', ' AND ')), {
      minLength: 1,
      maxLength: 4,
    })
    .map(
      (parts) =>
        `${parts.map(([sign, clause, join], at) => sign + clause + (at + 1 < parts.length ? join : '')).join('')}`,
    ),
}))

test('a search finds exactly the articles for which the query is true', async () => {
  await fc.assert(
    fc.asyncProperty(randomCorpus, randomQuery, async (drafts, text) => {
      const { query } = parseQuery(text)
      const expected = drafts.filter((draft) => holds(draft, query, drafts)).map(({ id }) => id)
      const { hits } = await search(await makeEngine(drafts), text, { limit: 100, snippets: 0 })
      expect(hits.map(({ article }) => article.id).sort()).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

test('several indexes answer as one index of all their articles', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomCorpus,
      randomQuery,
      fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
      fc.constantFrom('exact', 'broad'),
      async (drafts, text, parts, recall) => {
        const own = drafts.map((draft, number): ArticleDraft => ({ ...draft, facets: { part: [`${parts[number]}`] } }))
        const indexes = [0, 1, 2].map((part) => makeIndex(own.filter((_, number) => parts[number] === part)))
        const options: SearchOptions = { limit: 100, facets: ['part'], recall }
        const facets = [{ name: 'part', label: 'Part' }]
        const one = await search(await makeEngine(own, { facets }), text, options)
        const several = await search(await openIndex([...indexes, makeIndex([], { facets })]), text, options)
        expect(several.total).toBe(one.total)
        expect(several.facets).toEqual(one.facets)
        expect(several.hits.map(({ article }) => article.id).sort()).toEqual(
          one.hits.map(({ article }) => article.id).sort(),
        )
        const scores = new Map(one.hits.map(({ article, score }) => [article.id, score]))
        for (const { article, score } of several.hits) expect(score).toBeCloseTo(scores.get(article.id) ?? -1, 9)
      },
    ),
    { numRuns: 40 },
  )
})
