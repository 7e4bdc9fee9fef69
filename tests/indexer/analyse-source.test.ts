import { createHash } from 'node:crypto'
import { createAnalyzer, openIndex, search } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseSource } from '../../packages/indexer/src/analyse-source.ts'
import { build, makeSource, only } from './make-source.ts'

test('an article has all that its source says', async () => {
  const content =
    '---\nid: lab\ntitle: The lab\ndate: 2018-05\nupdated: 2019\nauthors: [Sophie Løhde]\nsummary: On a lab\nlanguage: en-GB\ntype: report\n' +
    'url: https://example.org\npublisher: OECD\nlicence: CC BY\naccess: quote\nedition: 2\n---\nIntro.\n\n## Why?\n\n- One'
  const { articles } = await build({ 'sub/a.md': content })
  expect(only(articles)).toEqual({
    id: 'lab',
    title: 'The lab',
    text: 'Intro.\n\nWhy?\n\nOne',
    language: 'en',
    type: 'report',
    creators: [{ given: 'Sophie', family: 'Løhde' }],
    published: '2018-05',
    updated: '2019',
    summary: 'On a lab',
    source: {
      path: 'sub/a.md',
      format: 'markdown',
      hash: `sha256-${createHash('sha256').update(content).digest('hex')}`,
      url: 'https://example.org',
      publisher: 'OECD',
      licence: 'CC BY',
      access: 'quote',
    },
    sections: [{ heading: 'Why?', level: 2, anchor: 'why', start: 8, end: 17 }],
    passages: [
      { start: 0, end: 6, kind: 'paragraph' },
      { start: 8, end: 12, kind: 'question', section: 0 },
      { start: 14, end: 17, kind: 'list', section: 0 },
    ],
    mentions: [],
    facets: only(articles).facets,
    metadata: { edition: '2' },
  })
})

test.each([
  ['a.md', '---\ntitle: Metadata\n---\n# Heading', 'Metadata'],
  ['a.md', '# Heading\n\nText.', 'Heading'],
  ['a.html', '<title>Title</title><p>Text.</p>', 'Title'],
  ['a.txt', 'Heading\n\nText goes here.', 'Heading'],
])('%s %j has a title, and nothing is amiss', async (path, content, title) => {
  const { articles, problems } = await build({ [path]: content })
  expect(only(articles).title).toBe(title)
  expect(problems).toEqual([])
})

test('an article without a title gets one of its path, which is reported', async () => {
  const { articles, problems } = await build({ 'sub/how_labs-learn.v2.md': 'They try things out.' })
  expect(only(articles).title).toBe('how labs learn.v2')
  expect(problems).toEqual([
    {
      code: 'title-missing',
      message: 'It has no title; "how labs learn.v2" was taken from its path.',
      source: 'sub/how_labs-learn.v2.md',
    },
  ])
})

test.each([
  ['a.md', 'article'],
  ['a.html', 'webpage'],
  ['a.txt', 'article'],
])('the type of %s is %s', async (path, type) => {
  const { articles } = await build({ [path]: 'Text is here, and a bit more of it.' })
  expect(only(articles).type).toBe(type)
})

test.each(['', '   \n', '<!-- nothing -->', '---\ntags: [a]\n---\n', '***'])(
  'a file that holds no text is left out and reported: %j',
  async (content) => {
    const { articles, problems, report } = await build({ 'a.md': content, 'b.md': '# B' })
    expect(articles.map(({ id }) => id)).toEqual(['b'])
    expect(problems).toEqual([
      { code: 'article-empty', message: 'This file holds no text; it was left out.', source: 'a.md' },
    ])
    expect(report).toMatchObject({ sources: 2, articles: 1, failed: 1 })
  },
)

test('an article that is only a title and a summary is one', async () => {
  const { articles, problems } = await build({ 'a.md': '---\ntitle: T\nsummary: S\n---\n' })
  expect(only(articles)).toMatchObject({ title: 'T', summary: 'S', text: '', passages: [], sections: [] })
  expect(problems).toEqual([])
})

test('a source of an unknown format is left out and reported', async () => {
  const { articles, problems } = await build({ 'a.rtf': '{}', 'b.md': '# B' })
  expect(articles.map(({ id }) => id)).toEqual(['b'])
  expect(problems).toEqual([
    { code: 'format-unknown', message: 'This kind of file cannot be read; it was left out.', source: 'a.rtf' },
  ])
})

test('the language is that which is declared, else that of the words', async () => {
  const danish = 'Kommunen prøvede nye ydelser sammen med borgerne og lærte meget af det.'
  const { articles } = await build({
    'a.md': danish,
    'b.md': `---\nlanguage: sv\n---\n${danish}`,
    'c.md': `---\nlanguage: klingon\n---\n${danish}`,
  })
  expect(articles.map(({ language }) => language)).toEqual(['da', 'sv', 'da'])
})

test('any bytes whatever give an article or say why not, and never throw', async () => {
  const analyzer = createAnalyzer()
  const file = fc.record({
    ending: fc.constantFrom('.md', '.html', '.txt'),
    head: fc.constantFrom('', '---\n', '---\ntitle: ', '<html><body>', '# '),
    bytes: fc.uint8Array({ maxLength: 200 }),
  })
  await fc.assert(
    fc.asyncProperty(file, async ({ ending, head, bytes }) => {
      const source = makeSource(`a${ending}`, Buffer.concat([Buffer.from(head), bytes]))
      const { analysed, problems } = await analyseSource(source, analyzer)
      expect(analysed !== undefined || problems.length > 0).toBe(true)
      const { passages, text } = analysed?.article ?? { passages: [], text: '' }
      for (const { start, end } of passages) expect(text.slice(start, end).trim()).not.toBe('')
    }),
  )
})

test('an article depends on its source alone', async () => {
  const source = makeSource('a.md', '---\ntags: [labs]\n---\n# A\n\nThe Ministry of Finance paid.')
  const [one, two] = await Promise.all([
    analyseSource(source, createAnalyzer()),
    analyseSource(source, createAnalyzer()),
  ])
  expect(one.analysed).toBeDefined()
  expect(two).toEqual(one)
})

const QUOTATION = 'Vi har hørt på kommunernes borgere og lært meget af det, som de sagde til os.'

test('a quotation in another language is marked, and found through the forms of that language', async () => {
  const { articles, index } = await build({
    'lab.md': `# The lab\n\nThis is what the lab has to say of its work with the people who live there, after a year of trials in many places:\n\n> ${QUOTATION}`,
    'other.md': '---\nlanguage: da\n---\n# Noget andet\n\nDet er ikke nævnt her.',
  })
  const [lab] = articles
  expect(lab?.language).toBe('en')
  expect(lab?.passages.map(({ kind, language }) => [kind, language])).toEqual([
    ['heading', undefined],
    ['paragraph', undefined],
    ['quote', 'da'],
  ])
  const engine = await openIndex(index)
  for (const word of ['kommunerne', 'borger', 'borgernes'])
    expect((await search(engine, word)).hits.map(({ article }) => article.id)).toEqual(['lab'])
})

test('a language that a page says of itself by its template gives way to a long text', async () => {
  const { articles } = await build({ 'a.html': `<html lang="en"><h1>A</h1><p>${QUOTATION.repeat(20)}` })
  expect(only(articles).language).toBe('da')
})
