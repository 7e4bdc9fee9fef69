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

test('what points back may point at the paragraph before, in the same section', () => {
  const [lab, people] = ['The agency of the state opened a lab.', 'It has six people from design schools.']
  expect(quotable(lab, people)).toEqual([
    [lab, undefined],
    [people, 0],
  ])
  expect(quotable(lab, ['heading', 'People'], people)).toEqual([[lab, undefined]])
  expect(quotable(lab, ['list', 'desks for six people in a room'], people).map(([quote]) => quote)).not.toContain(
    people,
  )
})

test('an answer of yes or no is not quoted without its question', () => {
  expect(quotable(['question', 'May labs close?'], 'Yes, labs may close whenever they want to.')).toEqual([])
})

test('items of a list whose lead-in cannot be quoted are quoted if they are sentences', () => {
  expect(
    quotable(
      'Topics covered:',
      ['list', 'how to measure the impact of labs;'],
      ['list', 'Labs measure their impact with surveys.'],
    ),
  ).toEqual([['Labs measure their impact with surveys.', undefined]])
})

test.each([
  '“These values set the tone in all that labs do.',
  '(Labs measured their impact in six towns.',
  'Labs and people',
])('what is a part of something is not quoted: %s', (part) => {
  expect(quotable(part)).toEqual([])
})

test('a line that repeats the title or a heading is not quoted', () => {
  expect(quotable(['heading', 'How labs measure impact in towns'], 'How labs measure impact in towns!')).toEqual([])
})

test('who wrote an article is not quoted from its end', () => {
  const [text, author] = ['Labs measured impact in six towns.', 'Jane Doe is the director of all labs.']
  expect(quotable(text, author).map(([quote]) => quote)).toEqual([text])
  expect(quotable(author, text).map(([quote]) => quote)).toEqual([author, text])
})
