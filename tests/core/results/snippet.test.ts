import { type Article, type Concept, createLabelMatcher, parseQuery, search, tokenize } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHighlighter } from '../../../packages/core/src/results/highlight.ts'
import { makeSnippets } from '../../../packages/core/src/results/snippet.ts'
import { createAnalyzer } from '../../../packages/core/src/text/analyzer.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const concepts: Concept[] = [
  {
    id: 'method/co-creation',
    type: 'method',
    labels: { en: { preferred: 'co-creation' }, da: { preferred: 'samskabelse' } },
  },
  {
    id: 'method/lab',
    type: 'method',
    labels: { en: { preferred: 'innovation lab' }, da: { preferred: 'innovationslab' } },
  },
]

interface Options {
  /** Default 2. */
  readonly count?: number
  /** What else the corpus holds. */
  readonly others?: readonly ArticleDraft[]
  /** Default: those of the draft. */
  readonly mentions?: Article['mentions']
}

/** Gives the snippets of one article, with the words that they mark. */
async function snippetsOf(draft: ArticleDraft, text: string, { count = 2, others = [], mentions }: Options = {}) {
  const engine = await makeEngine([draft, ...others], { concepts })
  const { query } = parseQuery(text)
  const all = { filters: {}, facets: [], limit: 0, offset: 0, sort: 'relevance', language: 'en' } as const
  const { words } = await engine.search({ query, ...all })
  const article = { ...makeArticle(draft), ...(mentions !== undefined && { mentions }) }
  const highlighter = createHighlighter(query, article, { analyzer: createAnalyzer(), words })
  return makeSnippets(article, highlighter, { count, weights: new Map() }).map((snippet) => ({
    ...snippet,
    marked: snippet.highlights.map(({ start, end }) => article.text.slice(start, end)),
  }))
}

test('a snippet is a short passage as a whole, with its words highlighted', async () => {
  expect(await snippetsOf({ id: 'a', body: ['First.', 'Two labs, one lab.'] }, 'lab')).toEqual([
    {
      start: 8,
      end: 26,
      text: 'Two labs, one lab.',
      highlights: [
        { start: 12, end: 16 },
        { start: 22, end: 25 },
      ],
      marked: ['labs', 'lab'],
    },
  ])
})

test('a snippet tells under which heading it stands', async () => {
  expect(await snippetsOf({ id: 'a', body: [['heading', 'On labs'], 'A lab.'] }, 'labs')).toMatchObject([
    { text: 'A lab.', heading: 'On labs', headings: ['On labs'], anchor: 'section-1' },
  ])
})

test('the headings of a snippet lead to it from the outermost section, past those that ended before', () => {
  const article = makeArticle({
    id: 'a',
    body: [
      ['heading', 'Report'],
      ['heading', 'Before'],
      ['heading', 'Deep'],
      ['heading', 'Methods'],
      ['heading', 'Labs'],
      'A lab.',
      ['heading', 'After'],
      'No lab.',
    ],
  })
  const levels = [1, 2, 4, 2, 3, 2]
  const sections = article.sections.map((section, place) => {
    const level = levels[place] ?? 1
    const next = article.sections.find((_, other) => other > place && (levels[other] ?? 1) <= level)
    return { ...section, level, end: next === undefined ? article.text.length : next.start - 2 }
  })
  const { query } = parseQuery('lab')
  const highlighter = createHighlighter(query, article, { analyzer: createAnalyzer(), words: [] })
  const snippets = makeSnippets({ ...article, sections }, highlighter, { count: 2, weights: new Map() })
  expect(snippets.map(({ heading, headings, anchor }) => ({ heading, headings, anchor }))).toEqual([
    { heading: 'Labs', headings: ['Report', 'Methods', 'Labs'], anchor: 'section-5' },
    { heading: 'After', headings: ['Report', 'After'], anchor: 'section-6' },
  ])
})

test('a snippet before the first heading has none', async () => {
  const [snippet] = await snippetsOf({ id: 'a', body: ['A lab.', ['heading', 'Later']] }, 'lab')
  expect(Object.keys(snippet ?? {})).toEqual(['start', 'end', 'text', 'highlights', 'marked'])
})

test('headings and questions are no snippets', async () => {
  expect(
    await snippetsOf(
      {
        id: 'a',
        body: [
          ['heading', 'Lab'],
          ['question', 'A lab?'],
        ],
      },
      'lab',
    ),
  ).toEqual([])
})

test.each([
  ['innovat*', ['Innovative', 'innovation']],
  ['inovation', ['Innovative', 'innovation']],
  ['"open data"', ['Open data']],
  ['"open data" data', ['Open data', 'data']],
  ['open "open data" data', ['Open data', 'data']],
  ['"open data" "open data the innovation"', ['Open data, the innovation']],
  ['"data open"~0', ['Open data']],
  ['"data open innovation"~1', ['Open data, the innovation']],
  ['title:innovation', []],
  ['author:innovation', []],
  ['body:innovation', ['Innovative', 'innovation']],
  ['the', []],
  ['-data', []],
  ['resumé', ['résumé']],
])('of one passage %s highlights %j', async (query, marked) => {
  const body = ['Innovative Open data, the innovation data. A résumé.']
  expect((await snippetsOf({ id: 'a', body }, query))[0]?.marked).toEqual(marked)
})

test('a word typed without its diacritics is highlighted where it has them', async () => {
  expect((await snippetsOf({ id: 'a', body: ['A résumé.'] }, 'resume'))[0]?.marked).toEqual(['résumé'])
})

test.each([
  ['gov uk', ['GOV.UK', 'govuk', 'gov', 'uk']],
  ['govuk', ['GOV.UK', 'govuk', 'gov uk']],
  ['GOV.UK', ['GOV.UK', 'govuk', 'gov uk']],
  ['gov', ['GOV', 'gov']],
  ['"gov uk"', ['GOV.UK', 'gov uk']],
])('%s highlights %j, whether it is written as one word or two', async (query, marked) => {
  const [snippet] = await snippetsOf({ id: 'a', body: ['On GOV.UK, that is govuk or gov uk.'] }, query)
  expect(snippet?.marked).toEqual(marked)
})

test.each([
  ['løhde', ['Løhde', 'Loehde']],
  ['Loehde', ['Løhde', 'Loehde']],
  ['LOHDE', ['Løhde', 'Loehde']],
  ['aarhus', ['Århus', 'Aarhus']],
])('%s highlights a name however its Nordic letters are written: %j', async (query, marked) => {
  const body = ['Sophie Løhde, also Loehde, in Århus, or Aarhus; Lund.']
  expect((await snippetsOf({ id: 'a', language: 'da', body }, query))[0]?.marked).toEqual(marked)
})

test.each(['Løhde', 'Loehde', 'Lohde'])('%s highlights all three ways to write the name', async (query) => {
  const [snippet] = await snippetsOf({ id: 'a', language: 'da', body: ['Løhde, Loehde, Lohde, Lund.'] }, query)
  expect(snippet?.marked).toEqual(['Løhde', 'Loehde', 'Lohde'])
})

test.each([
  ['laboratorium', ['innovationslaboratorium', 'laboratorium']],
  ['innovation', ['innovation', 'innovationslaboratorium']],
  ['innovationslaboratorium', ['innovation', 'innovationslaboratorium', 'laboratorium']],
])(
  'in Danish %s highlights the compounds that it is in and the words that it is made of: %j',
  async (query, marked) => {
    const body = ['Fra innovation til et innovationslaboratorium, altså et laboratorium.']
    expect((await snippetsOf({ id: 'a', language: 'da', body }, query))[0]?.marked).toEqual(marked)
  },
)

test('what a word names is highlighted where the article names it by another label', async () => {
  const draft: ArticleDraft = {
    id: 'a',
    body: ['Here co-creation began in an innovation lab, a lab.'],
    mentions: [
      ['co-creation', 'method/co-creation'],
      ['innovation lab', 'method/lab'],
    ],
  }
  expect((await snippetsOf(draft, 'samskabelse'))[0]?.marked).toEqual(['co-creation'])
  expect((await snippetsOf(draft, 'innovationslab'))[0]?.marked).toEqual(['innovation lab'])
  expect((await snippetsOf(draft, 'innovation lab'))[0]?.marked).toEqual(['innovation lab', 'lab'])
  expect((await snippetsOf(draft, 'body:samskabelse'))[0]?.marked).toEqual([])
})

test('words are the same as the language of their passage has it', async () => {
  const body = ['Om by og land.', ['paragraph', 'Agencies and their policy.', 'en']] as const
  const [snippet] = await snippetsOf({ id: 'a', language: 'da', body }, 'agency policies')
  expect(snippet?.marked).toEqual(['Agencies', 'policy'])
})

test('a stop word of the query is not highlighted in an article of another language either', async () => {
  const danish: ArticleDraft = { id: 'a', language: 'da', body: ['The Lab hedder det.', 'Om innovation.'] }
  const others: ArticleDraft[] = [{ id: 'b', body: ['The innovation of the lab.'] }]
  expect(await snippetsOf(danish, 'the innovation', { others })).toMatchObject([
    { text: 'Om innovation.', marked: ['innovation'] },
  ])
})

test('an article found by its title alone shows how it begins', async () => {
  const snippets = await snippetsOf({ id: 'a', title: 'Lab', body: ['It began.', 'It ended.'] }, 'lab')
  expect(snippets.map(({ text }) => text)).toEqual(['It began.'])
})

test('the best passages are shown, in the order of the text', async () => {
  const body = ['open', 'nothing', 'open data', 'open data labs']
  expect((await snippetsOf({ id: 'a', body }, 'open data labs')).map(({ text }) => text)).toEqual([
    'open data',
    'open data labs',
  ])
  const other = ['open data labs', 'nothing', 'open', 'open data']
  expect((await snippetsOf({ id: 'a', body: other }, 'open data labs')).map(({ text }) => text)).toEqual([
    'open data labs',
    'open data',
  ])
})

test('two passages are shown where nothing is said, and the first of those that are equally good', async () => {
  const engine = await makeEngine([{ id: 'a', body: ['lab one', 'nothing', 'lab two', 'lab three'] }])
  const { hits } = await search(engine, 'lab')
  expect(hits[0]?.snippets.map(({ text }) => text)).toEqual(['lab one', 'lab two'])
})

test('a passage with two words of the query is better than one that repeats a word', async () => {
  const snippets = await snippetsOf({ id: 'a', body: ['lab lab lab lab', 'open lab'] }, 'open lab', { count: 1 })
  expect(snippets.map(({ text }) => text)).toEqual(['open lab'])
})

test('a rare word tells more than a frequent one', async () => {
  const engine = await makeEngine([
    { id: 'a', title: 'data', body: ['It has data.', 'It has zebras.'] },
    { id: 'b', body: ['data'] },
    { id: 'c', body: ['data'] },
  ])
  const { hits } = await search(engine, 'data zebras', { snippets: 1 })
  expect(hits[0]?.snippets.map(({ text }) => text)).toEqual(['It has zebras.'])
})

test('a long passage is cut around its best words', async () => {
  const filler = 'some words that fill '.repeat(20)
  const [snippet] = await snippetsOf({ id: 'a', body: [`${filler}the open data lab ${filler}`] }, 'open data lab')
  expect(snippet?.marked).toEqual(['open', 'data', 'lab'])
  expect(snippet?.text.length).toBeLessThanOrEqual(240)
  expect(snippet?.text).toMatch(/^(some|words|that|fill|the) .* (some|words|that|fill)$/)
})

test('a long passage of which nothing is asked is cut after a whole word', async () => {
  const [snippet] = await snippetsOf({ id: 'a', title: 'Lab', body: ['some words '.repeat(40).trim()] }, 'lab')
  expect(snippet).toMatchObject({ start: 0, end: 235, highlights: [] })
  expect(snippet?.text).toMatch(/ some$/)
})

test('no snippets are given where none are asked for', async () => {
  const engine = await makeEngine([{ id: 'a', title: 'Lab', body: ['It began with a lab.'] }])
  expect((await search(engine, 'lab', { snippets: 0 })).hits[0]?.snippets).toEqual([])
  expect((await search(engine, '', { snippets: 0 })).hits[0]?.snippets).toEqual([])
})

test('snippets slice to their text, of whole words, and highlights lie inside them without overlap', async () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...['open', 'data', 'labs', 'the', 'résumé', 'e-Residency', 'Innovative', 'innovation.', '“open', 'data”,'],
      ...['GOV.UK', 'gov', 'uk', 'co-creation', 'co', 'creation', 'cocreation', 'samskabelse', "samskabelse's"],
      ...['innovation', 'lab', 'innovationslab', 'innovationslaboratorium', 'Løhde', 'Loehde', 'state-of-the-art'],
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, '')),
  )
  const passage = fc.array(word, { maxLength: 120 }).map((words) => words.join(' ').trim())
  const queries = [
    ...['open', 'data labs', '"open data" data', 'inno*', 'e-Residency lab*', '"open data" open*', 'o* d* l* r* i*'],
    ...['gov uk', 'govuk GOV.UK', 'co-creation', 'cocreation creation', 'samskabelse co', 'innovation lab', 'løhde'],
    ...['"lab innovation"~3 lab', '"co creation" co-creation', 'innovationslab innovation', 'open~ inovation lab~1'],
  ]
  const analyzer = createAnalyzer()
  const matcher = createLabelMatcher(concepts, analyzer)
  await fc.assert(
    fc.asyncProperty(
      fc.array(passage, { maxLength: 4 }),
      fc.constantFrom('en', 'da'),
      fc.constantFrom(...queries),
      fc.integer({ min: 1, max: 4 }),
      async (body, language, text, count) => {
        const article = makeArticle({ id: 'a', body })
        const mentions = matcher.find(article.text, language)
        const snippets = await snippetsOf({ id: 'a', body, language }, text, { count, mentions })
        expect(snippets.length).toBeLessThanOrEqual(count)
        const words = tokenize(article.text)
        let last = 0
        for (const { start, end, text, highlights } of snippets) {
          expect(article.text.slice(start, end)).toBe(text)
          expect(text.length).toBeLessThanOrEqual(240)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(start === 0 || /\s/.test(article.text.charAt(start - 1))).toBe(true)
          expect(end === article.text.length || /\s/.test(article.text.charAt(end))).toBe(true)
          expect(article.passages.some((passage) => passage.start <= start && end <= passage.end)).toBe(true)
          last = start
          for (const highlight of highlights) {
            expect(highlight.start).toBeGreaterThanOrEqual(last)
            expect(highlight.end).toBeGreaterThan(highlight.start)
            expect(words.some((own) => own.start === highlight.start)).toBe(true)
            expect(words.some((own) => own.end === highlight.end || isPossessive(highlight.end, own.end))).toBe(true)
            last = highlight.end
          }
          expect(last).toBeLessThanOrEqual(end)
          last = end
        }

        /** A concept is named by "MindLab" in "MindLab's". */
        function isPossessive(from: number, to: number): boolean {
          return /^['’]s?$/.test(article.text.slice(from, to))
        }
      },
    ),
  )
})

test('a passage under a heading that answers is shown before one that does not', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['An introduction.', ['heading', 'Co-create your test'], 'Invite ten people.', 'Thank them.'] },
  ])
  const { hits } = await search(engine, 'co-create', { snippets: 1 })
  expect(hits[0]?.snippets).toMatchObject([{ text: 'Invite ten people.', headings: ['Co-create your test'] }])
})

test('a passage that says one word thousands of times is cut soon', async () => {
  const engine = await makeEngine([{ id: 'a', body: ['lab '.repeat(40_000).trim()] }])
  const { hits } = await search(engine, 'lab')
  expect(hits[0]?.snippets[0]?.text.length).toBeLessThanOrEqual(240)
})
