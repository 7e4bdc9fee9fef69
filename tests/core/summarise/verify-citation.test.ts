import { makeCitation, verifyCitation } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeArticle } from '../make-article.ts'

const article = makeArticle({ id: 'a', body: ['First came one. The lab closed. Then came two. The lab closed. End.'] })
const second = makeCitation(article, { start: 47, end: 62 })

test('a quote that stands where it was found is exact', () => {
  expect(second.quote).toBe('The lab closed.')
  expect(verifyCitation(article, second)).toEqual({ status: 'exact', range: { start: 47, end: 62 } })
})

test('a quote that stands elsewhere has moved, to the place whose surroundings agree best', () => {
  const text = `A foreword. ${article.text}`
  expect(verifyCitation({ text }, second)).toEqual({ status: 'moved', range: { start: 59, end: 74 } })
  const first = makeCitation(article, { start: 16, end: 31 })
  expect(verifyCitation({ text }, first)).toEqual({ status: 'moved', range: { start: 28, end: 43 } })
})

test('what follows a quote tells as much as what precedes it', () => {
  const text = 'x The lab closed. Still. x The lab closed. End.'
  expect(verifyCitation({ text }, second)).toEqual({ status: 'moved', range: { start: 27, end: 42 } })
})

test('of places that agree equally the first is taken', () => {
  const text = 'x The lab closed.| The lab closed.|'
  const bare = { ...second, start: 0, end: 15, prefix: '', suffix: '' }
  expect(verifyCitation({ text }, bare)).toEqual({ status: 'moved', range: { start: 2, end: 17 } })
})

test('places that overlap are all considered', () => {
  const bare = { ...second, start: 9, end: 11, quote: 'aa', prefix: 'xa', suffix: '' }
  expect(verifyCitation({ text: 'xaaa' }, bare)).toEqual({ status: 'moved', range: { start: 2, end: 4 } })
})

test('a quote that was changed by a letter is gone', () => {
  expect(verifyCitation({ text: article.text.replaceAll('closed', 'closes') }, second)).toEqual({ status: 'gone' })
})

test('a quote of nothing is gone', () => {
  expect(verifyCitation(article, { ...second, start: 3, end: 3, quote: '' })).toEqual({ status: 'gone' })
})

test('a quote is found again after any text is added before it', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(text, text, fc.nat(40), fc.nat(40), (body, added, one, other) => {
      const start = Math.min(one, other, body.length - 1)
      const end = Math.max(Math.min(Math.max(one, other), body.length), start + 1)
      const cited = makeCitation(makeArticle({ id: 'a', body: [body] }), { start, end })
      const { range = { start: 0, end: 0 }, status } = verifyCitation({ text: added + body }, cited)
      expect(status).not.toBe('gone')
      expect((added + body).slice(range.start, range.end)).toBe(cited.quote)
    }),
  )
})
