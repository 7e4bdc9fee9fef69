import { analyseArticle, createAnalyzer } from '@viden/core'
import { expect, test } from 'vitest'
import { mergeWords } from '../../../packages/core/src/engine/analyse-article.ts'
import { makeArticle } from '../make-article.ts'

const analyzer = createAnalyzer()

test('terms are sorted into fields', () => {
  const article = makeArticle({
    id: 'a',
    title: 'Labs in Denmark',
    summary: 'What labs do',
    creators: [{ given: 'Ann', family: 'Hansen' }],
    body: [['heading', 'Open data'], 'Cities share.', ['question', 'Why?'], ['table', 'Costs'], ['caption', 'Figure']],
  })
  expect(analyseArticle(article, analyzer).terms).toEqual({
    title: ['lab', 'denmark'],
    summary: ['lab'],
    heading: ['open', 'data'],
    body: ['citi', 'share', 'cost', 'figur'],
    author: ['ann', 'hansen'],
    pairs: ['open data', 'citi share', 'lab denmark'],
  })
})

test('terms of a pair stand in one passage', () => {
  const article = makeArticle({ id: 'a', title: '', body: ['open', 'data'] })
  expect(analyseArticle(article, analyzer).terms.pairs).toEqual([])
})

test('terms are those of the language of the article', () => {
  const article = makeArticle({ id: 'a', title: 'man innovation', language: 'da' })
  expect(analyseArticle(article, analyzer).terms.title).toEqual(['innovation'])
})

test('each word is listed once, in lower case, with its term', () => {
  const article = makeArticle({ id: 'a', title: 'Labs labs LAB the' })
  expect(analyseArticle(article, analyzer).words).toEqual([
    ['labs', 'lab'],
    ['lab', 'lab'],
  ])
})

test('the most frequent way to write a word stands for the others, sorted by folded form', () => {
  const words = (...own: [string, string][]) => ({
    terms: { title: [], summary: [], heading: [], body: [], author: [], pairs: [] },
    words: own,
  })
  expect(
    mergeWords([
      words(['løhde', 'lohde'], ['labs', 'lab']),
      words(['lohde', 'lohde'], ['lab', 'lab']),
      words(['løhde', 'lohde']),
    ]),
  ).toEqual([
    ['lab', 'lab', 'lab', 1],
    ['labs', 'labs', 'lab', 1],
    ['lohde', 'løhde', 'lohde', 3],
  ])
})

test('an article that writes a word in two ways counts once', () => {
  const article = analyseArticle(makeArticle({ id: 'a', title: 'cafe café' }), analyzer)
  expect(mergeWords([article])).toEqual([['cafe', 'cafe', 'cafe', 1]])
})
