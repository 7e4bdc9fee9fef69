import { expect, test } from 'vitest'
import { figuresOf } from '../../../packages/core/src/evidence/figures-of.ts'
import { makeArticle } from '../make-article.ts'

test.each([
  ['a number with what it counts', 'Scores rose by 20 points.', 'Scores rose', ['20 points']],
  ['a change whole', 'Visits rose from 29 to 59 in May.', 'Visits rose', ['29 to 59']],
  ['a percentage, and from where it came', 'Use rose 9%, from 5 to 7.', 'Use rose', ['9%', '5 to 7']],
  ['not what rose beside it', 'Use rose by 5%, access rose by 7%.', 'Use rose', ['5%']],
  ['not what else is counted', 'Use rose, giving tools to 29 agencies.', 'Use rose', []],
  ['not what is still to come', 'It saved 2% and is to save 3%.', 'It saved', ['2%']],
  ['Swedish', 'Staden sparar 2,3 miljoner kronor om året.', 'Staden sparar', ['2,3 miljoner kronor']],
])('figures are %s', (_, text, words, expected) => {
  const article = makeArticle({ id: 'a', body: [text] })
  const figures = [...text.matchAll(/\d+(?:,\d+)?%?(?: miljoner)?/g)].map(({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
  }))
  const evidence = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
  const found = figuresOf(article, figures, { sentence: { start: 0, end: text.length }, words: [evidence] })
  expect(found.map(({ end, start }) => text.slice(start, end))).toEqual(expected)
})

test('numbers of dates are no figures', () => {
  const text = 'Use rose 9% from 11 March 2020.'
  const article = makeArticle({ id: 'a', body: [text], mentions: [['11 March 2020', 'date/2020-03-11']] })
  const figures = [
    { start: 9, end: 11 },
    { start: 17, end: 19 },
  ]
  const found = figuresOf(article, figures, { sentence: { start: 0, end: text.length }, words: [{ start: 0, end: 8 }] })
  expect(found).toEqual([{ start: 9, end: 11 }])
})
