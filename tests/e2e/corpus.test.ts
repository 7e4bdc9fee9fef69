import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openIndex } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { beforeAll, expect, test } from 'vitest'
import { collectQuotes } from './collect-quotes.ts'
import { root } from './viden.ts'

type Built = Awaited<ReturnType<typeof buildIndex>>
let built: Built

beforeAll(async () => {
  built = await buildIndex(join(root, 'corpus'))
})

test('the corpus has no problem, and all of its articles are full and name their sources', () => {
  expect(built.problems).toEqual([])
  expect(built.articles.length).toBeGreaterThanOrEqual(30)
  for (const { id, metadata, text } of built.articles) {
    const words = text.split(/\s+/).length
    expect([id, words >= 300 && words <= 1_100]).toEqual([id, true])
    expect([id, Array.isArray(metadata.sources) && metadata.sources.length > 0]).toEqual([id, true])
  }
})

test('the corpus is as varied as the demo promises', () => {
  const count = (wanted: (article: Built['articles'][number]) => boolean) => built.articles.filter(wanted).length
  expect(count(({ source }) => source.format === 'html')).toBeGreaterThanOrEqual(8)
  expect(count(({ language }) => ['da', 'nb', 'nn', 'sv'].includes(language))).toBeGreaterThanOrEqual(6)
  expect(count(({ translationOf }) => translationOf !== undefined)).toBeGreaterThanOrEqual(2)
  expect(
    count(({ passages }) => passages.filter(({ kind }) => kind === 'question').length >= 2),
  ).toBeGreaterThanOrEqual(3)
})

test('no navigation, banner or footer of a page is in a text', () => {
  for (const { text } of built.articles)
    expect(text).not.toMatch(
      /cookie|newsletter|nyhedsbrev|nyhetsbrev|skip to|terms and conditions|share this|breadcrumb/i,
    )
})

test('every range slices to words, and every extracted facet value shows evidence', () => {
  for (const { facets, mentions, passages, text } of built.articles) {
    for (const { start, end } of [...mentions, ...passages]) expect(text.slice(start, end)).toMatch(/^\S[\s\S]*$/)
    for (const values of Object.values(facets))
      for (const { evidence, inSummary = [], inTitle = [], origin } of values)
        expect(evidence.length + inTitle.length + inSummary.length > 0).toBe(origin === 'extracted')
  }
})

test('100 sentences of briefs over Markdown stand word for word in the text that another renderer gives', async () => {
  const engine = await openIndex(built.index)
  const quotes = await collectQuotes(engine, 'markdown', 100)
  expect(quotes.length).toBe(100)
  const renderer = new MarkdownIt({ html: true })
  const missing = []
  for (const { quote, path } of quotes) {
    const source = await readFile(join(root, 'corpus', path), 'utf8')
    const body = source.replace(/^---\n[\s\S]*?\n---\n/, '')
    const text = load(renderer.render(body)).root().text().replace(/\s+/g, ' ')
    if (!text.includes(quote.replace(/\s+/g, ' '))) missing.push(quote)
  }
  expect(missing).toEqual([])
})
