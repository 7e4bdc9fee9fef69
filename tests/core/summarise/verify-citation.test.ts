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

test('the same words that stand at the old place by accident are not the cited ones', () => {
  const cited = makeCitation(article, { start: 16, end: 31 })
  // What stands at 16 now is said of another lab.
  const text = 'Of the second:. The lab closed. It was soon forgotten. First came one. The lab closed. Then came two.'
  expect(text.slice(16, 31)).toBe('The lab closed.')
  expect(verifyCitation({ text }, cited)).toEqual({ status: 'moved', range: { start: 71, end: 86 } })
})

test('a context is known also when something was put between it and the quote', () => {
  const text = `The lab closed. First came one. A word on this. The lab closed. ${'And so on. '.repeat(60)}The lab closed.`
  const cited = makeCitation(article, { start: 16, end: 31 })
  expect(verifyCitation({ text }, cited)).toEqual({ status: 'moved', range: { start: 48, end: 63 } })
})

test.each([
  ['line breaks', 'It was a "well-known"\n\nlab’s  work. End.'],
  ['curly quotation marks', "It was a “well-known” lab's work. End."],
])('words with other %s are the same words, moved', (_, text) => {
  const quote = 'a "well-known" lab’s work.'
  const cited = { article: 'a', start: 7, end: 33, quote, prefix: 'It was ', suffix: ' End.' }
  const { range = { start: 0, end: 0 }, status } = verifyCitation({ text }, cited)
  expect(status).toBe('moved')
  expect(text.slice(range.start, range.end)).toMatch(/^a .*work\.$/s)
})

test.each(['The lab closed!', 'The lab, closed.', 'The  lab “closed”.', 'the lab closed.'])(
  'a quote that has become %j is gone',
  (words) => {
    expect(verifyCitation({ text: article.text.replaceAll('The lab closed.', words) }, second).status).toBe('gone')
  },
)

test('a quote in another normal form is found', () => {
  const text = 'Sophie Løhde så på caféen.'
  const cited = { article: 'a', start: 0, end: 8, quote: 'caféen.'.normalize('NFD'), prefix: 'på ', suffix: '' }
  expect(verifyCitation({ text }, cited)).toEqual({ status: 'moved', range: { start: 19, end: 26 } })
})

test('a quote whose surroundings stay is found where it is now, whatever else is inserted, repeated or left out', () => {
  const sentence = fc.constantFrom('The lab closed.', 'It was new.', 'No one knew why.', 'They “learned” a lot.')
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(sentences, sentences, sentences, fc.nat(), (body, before, after, chosen) => {
      const place = chosen % body.length
      const marked = body.map((words, number) => `${number}: ${words} (${number})`)
      const text = marked.join(' ')
      const start = text.indexOf(`${place}: `) + `${place}: `.length
      const cited = makeCitation(makeArticle({ id: 'a', body: [text] }), {
        start,
        end: start + (body[place] ?? '').length,
      })
      const edited = [...before, text, ...after].join(' ')
      const shift = before.join(' ').length + 1
      expect(verifyCitation({ text: edited }, cited).range).toEqual({ start: start + shift, end: cited.end + shift })
    }),
  )
})

test('a long text of one letter takes no longer than another', () => {
  const text = 'a'.repeat(300_000)
  const cited = { article: 'a', start: 77, end: 0, quote: 'a'.repeat(1000), prefix: text, suffix: text }
  expect(verifyCitation({ text }, cited)).toEqual({ status: 'exact', range: { start: 77, end: 1077 } })
  expect(verifyCitation({ text }, { ...cited, quote: `${text}b${text}` })).toEqual({ status: 'gone' })
  expect(verifyCitation({ text }, { ...cited, quote: `${'a'.repeat(1000)}b` })).toEqual({ status: 'gone' })
})
