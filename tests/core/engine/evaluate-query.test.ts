import { createAnalyzer, type Engine, fold, openIndex, parseQuery, type Query, search, tokenize } from '@viden/core'
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
  if (query.kind === 'phrase')
    return textsOf(draft, query.field).some((text) =>
      ` ${tokenize(text)
        .map(({ word }) => fold(word))
        .join(' ')} `.includes(` ${query.words.map(fold).join(' ')} `),
    )
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
}, 60_000)

test('several indexes answer as one index of all their articles', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomCorpus,
      randomQuery,
      fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
      async (drafts, text, parts) => {
        const own = drafts.map((draft, number): ArticleDraft => ({ ...draft, facets: { part: [`${parts[number]}`] } }))
        const indexes = [0, 1, 2].map((part) => makeIndex(own.filter((_, number) => parts[number] === part)))
        const options = { limit: 100, facets: ['part'] }
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
}, 60_000)
