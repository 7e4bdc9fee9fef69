import { type AnalysedText, analyseArticle, createAnalyzer, type Field, tokenize } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeWords } from '../../../packages/core/src/engine/analyse-article.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'

const analyzer = createAnalyzer()

function analyse(draft: Omit<ArticleDraft, 'id'>): AnalysedText {
  return analyseArticle(makeArticle({ id: 'a', title: '', ...draft }), analyzer)
}

/** The terms of an article that is no longer than one window. */
function termsOf(draft: Omit<ArticleDraft, 'id'>): Readonly<Record<Field | 'pairs', readonly string[]>> | undefined {
  const { windows } = analyse(draft)
  expect(windows).toHaveLength(1)
  return windows[0]?.terms
}

/** A text of so many words, none of which is a stop word. */
function wordsOf(count: number, word = 'lab'): string {
  return Array.from({ length: count }, () => word).join(' ')
}

test('terms are sorted into fields', () => {
  const terms = termsOf({
    title: 'Labs in Denmark',
    summary: 'What labs do',
    creators: [{ given: 'Ann', family: 'Hansen' }],
    body: [['heading', 'Open data'], 'Cities share.', ['question', 'Why?'], ['table', 'Costs'], ['caption', 'Figure']],
  })
  expect(terms).toEqual({
    title: ['lab', 'denmark'],
    summary: ['lab'],
    heading: ['open', 'data'],
    body: ['citi', 'share', 'cost', 'figur'],
    author: ['ann', 'hansen'],
    // Two spaces: a stop word stands between.
    pairs: ['lab  denmark', 'open data', 'citi share'],
  })
})

test('terms of a pair stand in one passage', () => {
  expect(termsOf({ body: ['open', 'data'] })?.pairs).toEqual([])
})

test('names of authors make no pairs', () => {
  expect(termsOf({ creators: [{ given: 'Ann', family: 'Hansen' }] })?.pairs).toEqual([])
})

test('terms are those of the language of the article', () => {
  expect(termsOf({ title: 'man innovation', language: 'da' })?.title).toEqual(['innovation'])
})

test('terms and pairs of a passage in another language are those of that language', () => {
  const terms = termsOf({ title: 'man', body: ['man', ['quote', 'planer og kommuner, man', 'da']] })
  expect(terms?.title).toEqual(['man'])
  expect(terms?.body).toEqual(['man', ...['planer', 'kommuner'].map((word) => analyzer.term(word, 'da'))])
  expect(terms?.pairs).toEqual([`${analyzer.term('planer', 'da')}  ${analyzer.term('kommuner', 'da')}`])
})

test('a word has the term of each language that it is read in', () => {
  const { words } = analyse({ body: ['planer', ['paragraph', 'planer', 'da'], ['paragraph', 'planer oslo', 'nb']] })
  expect(words).toEqual([
    ['planer', analyzer.term('planer', 'en')],
    ['planer', analyzer.term('planer', 'da')],
    ['oslo', 'oslo'],
  ])
})

test('phrases of a heading in another language begin and end with no stop word of that language', () => {
  expect(analyse({ body: [['heading', 'man and plan', 'en']], language: 'da' }).phrases).toEqual(['man and plan'])
  expect(analyse({ body: [['heading', 'man and plan']], language: 'da' }).phrases).toEqual(['and plan'])
})

test.each([
  ['co-creation', ['co', 'creation', 'cocreation']],
  ['GOV.UK', ['GOV', 'UK', 'GOVUK']],
  ['R&D of the U.S.A.', ['R', 'D', 'U', 'S', 'A', 'RD', 'USA']],
  ['state-of-the-art', ['state', 'art']],
  ['3.5 labs', ['3', '5', 'labs']],
])('%s has the terms of its parts, and the joined ones of %j', (title, words) => {
  const terms = words.flatMap((word) => analyzer.term(word, 'en') ?? [])
  expect(termsOf({ title })?.title).toEqual(terms)
  expect(termsOf({ summary: title })?.summary).toEqual(terms)
  expect(termsOf({ body: [title] })?.body).toEqual(terms)
})

test('a joined word makes no pairs', () => {
  expect(termsOf({ title: 'Co-creation labs' })?.pairs).toEqual(['co creation', 'creation lab'].map(stemmed))
})

function stemmed(pair: string): string {
  return analyzer
    .terms(pair, 'en')
    .map(({ term }) => term)
    .join(' ')
}

test('an article without text is one empty window', () => {
  expect(analyse({}).windows).toEqual([
    { start: 0, end: 0, terms: { title: [], summary: [], heading: [], body: [], author: [], pairs: [] } },
  ])
})

test('a window ends with the passage in which it has 250 terms', () => {
  const { windows } = analyse({ body: [wordsOf(100), wordsOf(149), wordsOf(1), wordsOf(5)] })
  expect(windows.map(({ terms }) => terms.body.length)).toEqual([250, 5])
})

test('a window of 249 terms takes one more passage', () => {
  const { windows } = analyse({ body: [wordsOf(249), wordsOf(20), wordsOf(5)] })
  expect(windows.map(({ terms }) => terms.body.length)).toEqual([269, 5])
})

test('a window of 125 terms ends before a heading, a smaller one does not', () => {
  const cut = analyse({ body: [wordsOf(125), ['heading', 'Open data'], wordsOf(5)] })
  expect(cut.windows.map(({ terms }) => [terms.heading.length, terms.body.length])).toEqual([
    [0, 125],
    [2, 5],
  ])
  const whole = analyse({ body: [wordsOf(124), ['heading', 'Open data'], wordsOf(5)] })
  expect(whole.windows.map(({ terms }) => [terms.heading.length, terms.body.length])).toEqual([[2, 129]])
})

test('terms of headings fill a window too, stop words do not', () => {
  const { windows } = analyse({ body: [['heading', wordsOf(2)], wordsOf(248), wordsOf(300, 'the'), wordsOf(1)] })
  expect(windows.map(({ terms }) => terms.body.length)).toEqual([248, 1])
})

test('a passage without end is cut after every 1000 words, stop words counted', () => {
  const text = wordsOf(2_500)
  const { windows } = analyse({ body: [text] })
  expect(windows.map(({ start, end, terms }) => [start, end, terms.body.length])).toEqual([
    [0, 3_999, 1_000],
    [4_000, 7_999, 1_000],
    [8_000, 9_999, 500],
  ])
  expect(text).toHaveLength(9_999)
})

test('title, summary and authors belong to the first window', () => {
  const { windows } = analyse({
    title: 'Open data',
    summary: 'On reuse',
    creators: [{ family: 'Løhde' }],
    body: [wordsOf(250), wordsOf(3)],
  })
  expect(windows.map(({ terms: { title, summary, author } }) => ({ title, summary, author }))).toEqual([
    { title: ['open', 'data'], summary: ['reus'], author: ['lohde'] },
    { title: [], summary: [], author: [] },
  ])
})

test('windows follow one another, hold whole passages, and together all terms of an article', () => {
  const passage = fc.tuple(
    fc.constantFrom('heading', 'paragraph'),
    fc.integer({ min: 0, max: 200 }),
  ) satisfies fc.Arbitrary<[kind: string, length: number]>
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 12 }), (passages) => {
      const article = makeArticle({
        id: 'a',
        title: '',
        body: passages.map(([kind, length], number) => [
          kind === 'heading' ? 'heading' : 'paragraph',
          wordsOf(kind === 'heading' ? length % 5 : length, `x${number}`),
        ]),
      })
      const { windows } = analyseArticle(article, analyzer)
      let last = 0
      for (const { start, end, terms } of windows) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        const inside = article.passages.filter((passage) => passage.start >= start && passage.end <= end)
        const words = inside.flatMap((passage) => tokenize(article.text, passage))
        expect([...terms.heading, ...terms.body].sort()).toEqual(words.map(({ word }) => word).sort())
        last = end
      }
      expect(windows.flatMap(({ terms }) => [...terms.heading, ...terms.body])).toHaveLength(
        tokenize(article.text).length,
      )
    }),
  )
})

test('each word is listed once, in lower case, with its term', () => {
  expect(analyse({ title: 'Labs labs LAB the' }).words).toEqual([
    ['labs', 'lab'],
    ['lab', 'lab'],
  ])
})

test('a word with punctuation within is listed as written, with the term of the whole', () => {
  expect(analyse({ title: 'E-Residency' }).words).toEqual([
    ['e', 'e'],
    ['residency', analyzer.term('residency', 'en')],
    ['e-residency', analyzer.term('eresidency', 'en')],
  ])
})

test.each([
  ['Open data', ['open data']],
  ['Open data labs', ['open data', 'open data labs', 'data labs']],
  ['The law of labs', ['law of labs']],
  ['open, data', []],
  ['open\ndata', []],
  ['labs/units', []],
  ['the open', []],
  ['co-creation', []],
  ['', []],
])('%j has the phrases %j', (title, phrases) => {
  expect(analyse({ title }).phrases).toEqual(phrases)
})

test('phrases are those of title, summary and headings, each once', () => {
  const { phrases } = analyse({
    title: 'Open data',
    summary: 'OPEN DATA',
    body: [['heading', 'Service design'], ['question', 'Which city?'], 'public labs'],
  })
  expect(phrases).toEqual(['open data', 'service design'])
})

test('the most frequent way to write a word stands for the others, sorted by folded form', () => {
  const words = (...own: [string, string][]): AnalysedText => ({ windows: [], phrases: [], words: own })
  expect(
    mergeWords([
      words(['løhde', 'lohde'], ['labs', 'lab']),
      words(['lohde', 'lohde'], ['lab', 'lab']),
      words(['løhde', 'lohde']),
    ]),
  ).toEqual([
    ['lab', 'lab', 'lab', 1],
    ['labs', 'labs', 'lab', 1],
    ['lohde', 'løhde', 'lohde', 3],
  ])
})

test('an article that writes a word in two ways counts once', () => {
  expect(mergeWords([analyse({ title: 'cafe café' })])).toEqual([['cafe', 'cafe', 'cafe', 1]])
})
