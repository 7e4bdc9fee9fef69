import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openIndex } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectQuotes } from '../e2e/collect-quotes.ts'
import { root } from '../e2e/viden.ts'
import { launchBrowser } from './chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('of 100 sentences of briefs over HTML pages, at least 99 stand in what Chromium shows of the page', async () => {
  const { index } = await buildIndex(join(root, 'corpus'))
  const quotes = await collectQuotes(await openIndex(index), 'html', 100)
  expect(quotes.length).toBe(100)
  const page = await browser.newPage({ javaScriptEnabled: false })
  const shown = new Map<string, string>()
  const missing: string[] = []
  for (const { quote, path } of quotes) {
    if (!shown.has(path)) {
      await page.setContent(await readFile(join(root, 'corpus', path), 'utf8'))
      shown.set(path, fold(await page.innerText('body')))
    }
    if (!shown.get(path)?.includes(fold(quote))) missing.push(`${path}: ${quote}`)
  }
  console.log(`${100 - missing.length} of 100 sentences found`, missing)
  expect(missing.length).toBeLessThanOrEqual(1)
})

function fold(text: string): string {
  return text.replace(/\s+/g, ' ')
}
