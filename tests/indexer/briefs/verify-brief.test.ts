import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, articles, type CitedText, type Engine, makeCitation, openIndex, toMarkdown } from '@viden/core'
import { buildIndex, verifyBrief } from '@viden/indexer'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBrief } from '../../../packages/indexer/src/briefs/read-brief.ts'

const FIRST = 'The laboratory tests new services with the people who use them.'
const SECOND = 'It was opened in 2002 & closed, as *planned*, in 2018.'
const BODY = `${FIRST} It was opened in 2002 &amp; closed, as \\*planned\\*, in 2018.`

let folder = ''
let engine: Engine
let article: Article
let markdown = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-briefs-'))
  await writeFile(join(folder, 'lab.md'), `---\ntitle: The lab\n---\n\n${BODY}\n`)
  await writeFile(join(folder, 'fund.md'), '---\ntitle: The fund\n---\n\nThe fund pays for experiments.\n')
  engine = await openIndex((await buildIndex(folder)).index)
  const [lab] = await articles(engine, ['lab'])
  if (lab === undefined) throw new Error('The lab is missing.')
  article = lab
  markdown = toMarkdown(cite(FIRST, SECOND))
})
afterAll(() => rm(folder, { recursive: true }))

function cite(...quotes: readonly string[]): CitedText {
  const sentences = quotes.map((text) => {
    const start = article.text.indexOf(text)
    if (start < 0) throw new Error(`The article does not say "${text}".`)
    return { text, citation: makeCitation(article, { start, end: start + text.length }) }
  })
  return { title: 'What *became* of it?', groups: [{ heading: 'The end', sentences }], articles: [article] }
}

async function statuses(text: string): Promise<string[]> {
  return (await verifyBrief(text, engine)).quotes.map(({ status }) => status)
}

test('the quotes of a brief stand where they were', async () => {
  expect(await verifyBrief(markdown, engine)).toEqual({
    quotes: [
      {
        quote: FIRST,
        article: 'lab',
        line: 5,
        status: 'exact',
        citation: makeCitation(article, { start: 0, end: 63 }),
      },
      {
        quote: SECOND,
        article: 'lab',
        line: 7,
        status: 'exact',
        citation: makeCitation(article, { start: 64, end: 118 }),
      },
    ],
    ownParagraphs: 0,
    stands: true,
  })
})

test('of JSON, each sentence with its citation is checked, however the value is built', async () => {
  const { groups, articles } = cite(FIRST, SECOND)
  expect(await statuses(JSON.stringify({ sentences: groups[0]?.sentences, articles }))).toEqual(['exact', 'exact'])
  expect(await statuses(JSON.stringify([groups, groups]))).toEqual(['exact', 'exact', 'exact', 'exact'])
  expect(await statuses(JSON.stringify(groups).replace('"text":"The', '"text":"A'))).toEqual(['changed', 'exact'])
})

test.each([
  ['a word', (text: string) => text.replace('new services', 'old services')],
  ['a word before it', (text: string) => text.replace('> The laboratory', '> No one says that the laboratory')],
  ['a word after it', (text: string) => text.replace('them.[^1]', 'them. Never.[^1]')],
  ['a half of it', (text: string) => text.replace(' with the people who use them', '')],
])('a quote of which someone changed %s is told, with what the article says', async (_, edit) => {
  const { quotes, stands } = await verifyBrief(edit(markdown), engine)
  expect(quotes[0]).toMatchObject({ status: 'changed', quote: FIRST, nearest: { quote: FIRST, start: 0 } })
  expect(quotes[0]?.text).not.toBe(FIRST)
  expect(quotes[1]?.status).toBe('exact')
  expect(stands).toBe(false)
})

test('own words before a quote, own paragraphs and own footnotes are left alone', async () => {
  const edited = markdown
    .replace('> The laboratory', 'They are clear on that: “The laboratory')
    .replace('them.[^1]', 'them.”[^1] So they say.')
    .replace('## The end', '## My heading\n\nMy *own* words.\n\n- a point of mine[^mine]')
  const { ownParagraphs, quotes, stands } = await verifyBrief(`${edited}\n[^mine]: A note.\n`, engine)
  expect(quotes.map(({ status }) => status)).toEqual(['exact', 'exact'])
  expect({ ownParagraphs, stands }).toEqual({ ownParagraphs: 2, stands: true })
})

test('quotes may be moved, joined, marked and wrapped', async () => {
  const edited = markdown
    .replace('[^1]\n\n> It', '[^1] It')
    .replace('new services with', '**new services**\n> with')
    .replace(/\[\^2\]/g, '[^a-note]')
  expect(await statuses(edited)).toEqual(['exact', 'exact'])
})

test('two footnotes in a row are on the same words', async () => {
  expect(await statuses(markdown.replace('[^1]', '[^1][^2]').replace(/> It was.*\n/, ''))).toEqual(['exact', 'changed'])
})

test('where an editor dropped the comments, the quotes themselves are looked for in the articles that are named', async () => {
  const bare = markdown.replace(/ <!--.*-->/g, '')
  expect(await statuses(bare)).toEqual(['moved', 'moved'])
  const { quotes } = await verifyBrief(bare.replace('new services', 'old services'), engine)
  expect(quotes[0]).toMatchObject({ status: 'gone', nearest: { quote: FIRST } })
})

test('an article that is not in the index is told', async () => {
  expect(await statuses(markdown.replaceAll('"lab"', '"labs"'))).toEqual(['article-unknown', 'article-unknown'])
})

test('what is no brief has no quotes', async () => {
  expect(await verifyBrief('[a text](x)\n\nAnother.', engine)).toEqual({ quotes: [], ownParagraphs: 2, stands: true })
  expect(await verifyBrief('{"a": [1, null, {"text": "x", "citation": {}}]}', engine)).toMatchObject({ quotes: [] })
})

test('with sources, a quote is looked for in the file as it is now', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'viden-briefs-'))
  const check = async (body: string | undefined) => {
    if (body !== undefined) await writeFile(join(copy, 'lab.md'), body)
    const { quotes, stands } = await verifyBrief(markdown, engine, { sources: copy })
    return { sources: quotes.map(({ source }) => source?.status), stands, hasChanged: quotes[0]?.source?.hasChanged }
  }
  await writeFile(join(copy, 'other.md'), 'Another file.\n')
  expect(await check(undefined)).toEqual({
    sources: ['unreadable', 'unreadable'],
    stands: false,
    hasChanged: undefined,
  })
  const unchanged = `---\ntitle: The lab\n---\n\n${BODY}\n`
  expect(await check(unchanged)).toEqual({ sources: ['exact', 'exact'], stands: true, hasChanged: false })
  expect(await check(`# The lab\n\nNew: ${BODY}\n`)).toEqual({
    sources: ['moved', 'moved'],
    stands: true,
    hasChanged: true,
  })
  expect(await check(BODY.replace('2018', '2019'))).toEqual({
    sources: ['exact', 'gone'],
    stands: false,
    hasChanged: true,
  })
  await rm(copy, { recursive: true })
  await expect(verifyBrief(markdown, engine, { sources: join(folder, 'nowhere') })).rejects.toThrow(
    'There is no folder',
  )
})

test('whatever sentences say, a brief of Markdown is read as it was written', () => {
  const sign = fc.constantFrom(...'*_`[]()<>#+-=.!|~&;:$^{}\\"\'/% \nab1'.split(''))
  const words = fc.string({
    unit: fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 1 })),
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), words, (texts, title) => {
      fc.pre(texts.every((text) => text.trim() !== '' && !/\0|\p{Cs}/u.test(text)))
      const sentences = texts.map((text) => ({
        text,
        citation: { article: title, start: 1, end: 1 + text.length, quote: text, prefix: title, suffix: title },
      }))
      const { quotes } = readBrief(toMarkdown({ title, groups: [{ heading: title, sentences }], articles: [] }))
      expect(quotes.map(({ text }) => text)).toEqual(texts.map((text) => text.replace(/\s+/g, ' ').trim()))
      expect(quotes.map(({ citation }) => citation)).toEqual(sentences.map(({ citation }) => citation))
    }),
    { numRuns: 500 },
  )
})
