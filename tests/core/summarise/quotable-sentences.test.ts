import { expect, test } from 'vitest'
import { quotableSentences } from '../../../packages/core/src/summarise/quotable-sentences.ts'
import { createAnalyzer } from '../../../packages/core/src/text/analyzer.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'

const quotable = (...body: NonNullable<ArticleDraft['body']>) => {
  const article = makeArticle({ id: 'a', body })
  const sentences = quotableSentences(article, createAnalyzer())
  return sentences.map(({ end, needs, start }) => [article.text.slice(start, end), needs])
}

test('a sentence that points back needs the one before it', () => {
  expect(quotable('The agency of the state opened a lab. It has six people from design schools.')).toEqual([
    ['The agency of the state opened a lab.', undefined],
    ['It has six people from design schools.', 0],
  ])
})

test('one that points back to nothing that can be quoted is not quoted', () => {
  expect(
    quotable(
      ['heading', 'The lab'],
      'It has six people from design schools.',
      'Wait. They came from all over the country.',
    ),
  ).toEqual([])
})

test('three that point back in a row are too many', () => {
  const [first, second, third] = [
    'It has six people from design schools.',
    'They work on many new things.',
    'These are found in other towns.',
  ]
  expect(quotable(`The agency of the state opened a lab. ${first} ${second} ${third}`).map(([quote]) => quote)).toEqual(
    ['The agency of the state opened a lab.', first, second],
  )
})

test('a list item needs the lead-in of its list, until other text comes', () => {
  expect(
    quotable(
      'The lab did three things for cities:',
      ['list', 'it asked people what they do'],
      ['list', 'it made models out of paper'],
      'Then came the new year with new people.',
      ['list', 'an item of another list altogether'],
    ),
  ).toEqual([
    ['The lab did three things for cities:', undefined],
    ['it asked people what they do', 0],
    ['it made models out of paper', 0],
    ['an item of another list altogether', undefined],
  ])
})
