import { toHtml } from '@viden/core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostile, makeCitedText } from '../core/present/make-cited-text.ts'
import { launchBrowser } from './chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('Chromium shows a brief as it was quoted, runs nothing of it, and goes from quote to footnote and back', async () => {
  const quotes = hostile.passages.map(({ start, end }) => hostile.text.slice(start, end))
  const page = await browser.newPage()
  const requests: string[] = []
  let dialogs = 0
  page.on('request', (request) => requests.push(request.url()))
  page.on('dialog', (dialog) => {
    dialogs++
    return dialog.dismiss()
  })
  await page.setContent(toHtml(makeCitedText(hostile, quotes, '<b>bold</b>')))
  expect(await page.locator('q').allTextContents()).toEqual(quotes)
  expect(await page.locator('script, img, b, i').count()).toBe(0)
  await page.locator('sup a').nth(2).click()
  expect(await page.locator(':target').getAttribute('id')).toBe('viden-note-3')
  await page.locator('li:target a[href="#viden-quote-3"]').click()
  expect(await page.locator(':target').getAttribute('id')).toBe('viden-quote-3')
  expect({ dialogs, requests }).toEqual({ dialogs: 0, requests: [] })
})
