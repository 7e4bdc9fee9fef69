import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIndex } from '@viden/indexer'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleCore } from '../e2e/bundle-core.ts'
import { root } from '../e2e/viden.ts'
import { launchBrowser } from './chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('core, bundled for the browser, opens an index there and answers', async () => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.setContent('<!doctype html><title>Viden</title>')
  const { code } = await bundleCore()
  await page.addScriptTag({ content: code })
  const { index } = await buildIndex(join(root, 'corpus'))
  const answer = await page.evaluate(async (base64) => {
    const response = await fetch(`data:application/octet-stream;base64,${base64}`)
    // The bundle puts the library there; see bundleCore.
    const { viden } = globalThis as unknown as { viden: typeof import('@viden/core') }
    const engine = await viden.openIndex(await response.blob())
    const { hits, total } = await viden.search(engine, 'samskabelse', { filters: { language: ['da'] } })
    const { sentences } = await viden.brief(engine, 'how do labs measure impact?')
    return { total, first: hits[0]?.article.language, quotes: sentences.length }
  }, Buffer.from(index).toString('base64'))
  expect(errors).toEqual([])
  expect(answer.total).toBeGreaterThan(0)
  expect(answer.first).toBe('da')
  expect(answer.quotes).toBeGreaterThan(2)
})

test('every HTML page of the corpus renders as a page, its article visible', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const { articles } = await buildIndex(join(root, 'corpus'))
  for (const { passages, source, text } of articles.filter((article) => article.source.format === 'html')) {
    await page.setContent(await readFile(join(root, 'corpus', source.path), 'utf8'))
    const shown = (await page.innerText('body')).replace(/\s+/g, ' ')
    const heading = passages.find(({ kind }) => kind === 'heading')
    const first = passages.find(({ kind }) => kind === 'paragraph')
    for (const passage of [heading, first])
      expect(shown.toLowerCase()).toContain(text.slice(passage?.start, passage?.end).replace(/\s+/g, ' ').toLowerCase())
  }
})
