import { type Citation, quoteAddress } from '@viden/core'
import { expect, test } from 'vitest'
import { makeArticle } from '../make-article.ts'

const cite = (quote: string, anchor?: string): Citation => ({
  ...{ article: 'a', start: 0, end: quote.length, quote, prefix: '', suffix: '' },
  ...(anchor !== undefined && { anchor }),
})
const at = (url: string) => {
  const article = makeArticle({ id: 'a' })
  return { ...article, source: { ...article.source, url } }
}

test('the address of a quote has a text fragment, in which signs of meaning are encoded', () => {
  expect(quoteAddress(at('https://example.org/a?b=c'), cite('A well-known, “free” lab & more'))).toBe(
    'https://example.org/a?b=c#:~:text=A%20well%2Dknown%2C%20%E2%80%9Cfree%E2%80%9D%20lab%20%26%20more',
  )
})

test('a long quote is told by its first and last words', () => {
  const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen'
  expect(quoteAddress(at('https://example.org/'), cite(quote))).toBe(
    'https://example.org/#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  )
})

test('the page of a PDF file stays, and a fragment of the address, but no section of ours', () => {
  expect(quoteAddress(at('https://example.org/a.pdf'), cite('Hi', 'page=14'))).toBe(
    'https://example.org/a.pdf#page=14:~:text=Hi',
  )
  expect(quoteAddress(at('https://example.org/#top:~:text=old'), cite('Hi', 'how-it-ended'))).toBe(
    'https://example.org/#top:~:text=Hi',
  )
})

test('half a character does no harm, and an article without an address has none', () => {
  expect(quoteAddress(at('https://example.org/'), cite('\ud83d'))).toBe('https://example.org/#:~:text=%EF%BF%BD')
  expect(quoteAddress(at('ftp://example.org/'), cite('Hi'))).toBe(undefined)
  expect(quoteAddress(makeArticle({ id: 'a' }), cite('Hi'))).toBe(undefined)
})
