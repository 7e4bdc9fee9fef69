import { makeCitation } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeArticle } from '../make-article.ts'

test('a citation holds the quote with what stands around it', () => {
  const article = makeArticle({
    id: 'mindlab',
    body: [
      'It was the first of its kind in Denmark.',
      ['heading', 'How it ended'],
      'The lab closed in 2018. Others followed it later.',
    ],
    pages: [
      { start: 0, end: 50, label: 'i' },
      { start: 50, end: 200, label: 'ii' },
    ],
  })
  const start = article.text.indexOf('The lab')
  expect(makeCitation(article, { start, end: start + 23 })).toEqual({
    article: 'mindlab',
    start: 56,
    end: 79,
    quote: 'The lab closed in 2018.',
    prefix: 'kind in Denmark.\n\nHow it ended\n\n',
    suffix: ' Others followed it later.',
    section: 'How it ended',
    page: 'ii',
    anchor: 'page=2',
  })
})

test('where there is no section and no page, none is named', () => {
  expect(makeCitation(makeArticle({ id: 'a', body: ['A lab.'] }), { start: 0, end: 6 })).toEqual({
    article: 'a',
    start: 0,
    end: 6,
    quote: 'A lab.',
    prefix: '',
    suffix: '',
  })
})

test('quote and context are what stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(100), fc.nat(100), (text, one, other) => {
      const article = makeArticle({ id: 'a', body: [text] })
      const start = Math.min(one, other, text.length)
      const end = Math.min(Math.max(one, other), text.length)
      const { quote, prefix, suffix } = makeCitation(article, { start, end })
      expect(quote).toBe(text.slice(start, end))
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.slice(end).startsWith(suffix)).toBe(true)
      expect(prefix.length).toBe(Math.min(32, start))
      expect(suffix.length).toBe(Math.min(32, text.length - end))
    }),
  )
})
