import { parseQuery, search, tokenize } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHighlighter } from '../../../packages/core/src/results/highlight.ts'
import { makeSnippets } from '../../../packages/core/src/results/snippet.ts'
import { createAnalyzer } from '../../../packages/core/src/text/analyzer.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

function snippetsOf(draft: ArticleDraft, query: string, count = 2) {
  const article = makeArticle(draft)
  const highlighter = createHighlighter(parseQuery(query).query, article, createAnalyzer())
  return makeSnippets(article, highlighter, { count, weights: new Map() }).map((snippet) => ({
    ...snippet,
    marked: snippet.highlights.map(({ start, end }) => article.text.slice(start, end)),
  }))
}

test('a snippet is a short passage as a whole, with its words highlighted', () => {
  expect(snippetsOf({ id: 'a', body: ['First.', 'Two labs, one lab.'] }, 'lab')).toEqual([
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

test('a snippet tells under which heading it stands', () => {
  expect(snippetsOf({ id: 'a', body: [['heading', 'On labs'], 'A lab.'] }, 'labs')).toMatchObject([
    { text: 'A lab.', heading: 'On labs', anchor: 'section-1' },
  ])
})

test('headings and questions are no snippets', () => {
  expect(
    snippetsOf(
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
  ['"open data"', ['Open data']],
  ['"open data" data', ['Open data', 'data']],
  ['open "open data" data', ['Open data', 'data']],
  ['"open data" "open data the innovation"', ['Open data, the innovation']],
  ['title:innovation', []],
  ['body:innovation', ['Innovative', 'innovation']],
  ['the', []],
  ['-data', []],
])('of one passage %s highlights %j', (query, marked) => {
  const body = ['Innovative Open data, the innovation data. A résumé.']
  expect(snippetsOf({ id: 'a', body }, query)[0]?.marked).toEqual(marked)
})

test('a word typed without its diacritics is highlighted where it has them', () => {
  expect(snippetsOf({ id: 'a', body: ['A résumé.'] }, 'resume')[0]?.marked).toEqual(['résumé'])
})

test('an article found by its title alone shows how it begins', () => {
  expect(
    snippetsOf({ id: 'a', title: 'Lab', body: ['It began.', 'It ended.'] }, 'lab').map(({ text }) => text),
  ).toEqual(['It began.'])
})

test('the best passages are shown, in the order of the text', () => {
  const body = ['open', 'nothing', 'open data', 'open data labs']
  expect(snippetsOf({ id: 'a', body }, 'open data labs').map(({ text }) => text)).toEqual([
    'open data',
    'open data labs',
  ])
})

test('a passage with two words of the query is better than one that repeats a word', () => {
  expect(snippetsOf({ id: 'a', body: ['lab lab lab lab', 'open lab'] }, 'open lab', 1).map(({ text }) => text)).toEqual(
    ['open lab'],
  )
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

test('a long passage is cut around its best words', () => {
  const filler = 'some words that fill '.repeat(20)
  const [snippet] = snippetsOf({ id: 'a', body: [`${filler}the open data lab ${filler}`] }, 'open data lab')
  expect(snippet?.marked).toEqual(['open', 'data', 'lab'])
  expect(snippet?.text.length).toBeLessThanOrEqual(240)
  expect(snippet?.text).toMatch(/^(some|words|that|fill|the) .* (some|words|that|fill)$/)
})

test('no snippets are given where none are asked for', async () => {
  const engine = await makeEngine([{ id: 'a', title: 'Lab', body: ['It began with a lab.'] }])
  expect((await search(engine, 'lab', { snippets: 0 })).hits[0]?.snippets).toEqual([])
  expect((await search(engine, '', { snippets: 0 })).hits[0]?.snippets).toEqual([])
})

test('snippets slice to their text, of whole words, and highlights lie inside them without overlap', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'open',
      'data',
      'labs',
      'the',
      'résumé',
      'e-Residency',
      'Innovative',
      'innovation.',
      '“open',
      'data”,',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, '')),
  )
  const passage = fc.array(word, { maxLength: 120 }).map((words) => words.join(' ').trim())
  const query = fc.constantFrom(
    'open',
    'data labs',
    '"open data" data',
    'inno*',
    'e-Residency lab*',
    '"open data" open*',
    'o* d* l* r* i*',
  )
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 4 }), query, fc.integer({ min: 1, max: 4 }), (body, query, count) => {
      const article = makeArticle({ id: 'a', body })
      const snippets = snippetsOf({ id: 'a', body }, query, count)
      expect(snippets.length).toBeLessThanOrEqual(count)
      let last = 0
      for (const { start, end, text, highlights } of snippets) {
        expect(article.text.slice(start, end)).toBe(text)
        expect(text.length).toBeLessThanOrEqual(240)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(start === 0 || /\s/.test(article.text.charAt(start - 1))).toBe(true)
        expect(end === article.text.length || /\s/.test(article.text.charAt(end))).toBe(true)
        expect(article.passages.some((passage) => passage.start <= start && end <= passage.end)).toBe(true)
        last = start
        const words = tokenize(article.text)
        for (const highlight of highlights) {
          expect(highlight.start).toBeGreaterThanOrEqual(last)
          expect(highlight.end).toBeGreaterThan(highlight.start)
          expect(words.some((own) => own.start === highlight.start)).toBe(true)
          expect(words.some((own) => own.end === highlight.end)).toBe(true)
          last = highlight.end
        }
        expect(last).toBeLessThanOrEqual(end)
        last = end
      }
    }),
  )
})
