import { createAnalyzer } from '@viden/core'
import { expect, test } from 'vitest'
import { quotableSentences } from '../../../packages/core/src/summarise/quotable-sentences.ts'
import { rankSentences } from '../../../packages/core/src/summarise/rank-sentences.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'

function scoresOf(draft: Omit<ArticleDraft, 'id'>): number[] {
  const article = makeArticle({ title: '', ...draft, id: 'a' })
  const analyzer = createAnalyzer()
  return rankSentences(article, quotableSentences(article, analyzer), analyzer).map(({ score }) => score)
}

/** How much the second sentence gains by a change. */
function gain([, without = 0]: number[], [, withIt = 0]: number[]): number {
  return withIt - without
}

const first = 'Ministries opened their archives during early spring.'

test('sentences alike in all else count less the later they stand', () => {
  // One over one plus a quarter of the position.
  const [one = 0, two = 0, three = 0] = scoresOf({
    body: [
      first,
      'Nurses drafted seven quite unusual forms today.',
      'Judges wrote several really short letters yesterday.',
    ],
  })
  expect(one - two).toBeCloseTo(1 - 1 / 1.25, 12)
  expect(two - three).toBeCloseTo(1 / 1.25 - 1 / 1.5, 12)
})

test('a sentence that opens its passage counts more', () => {
  const second = 'Nurses drafted seven quite unusual forms today.'
  expect(gain(scoresOf({ body: [`${first} ${second}`] }), scoresOf({ body: [first, second] }))).toBeCloseTo(0.15, 12)
})

test('a very short and a very long sentence count less', () => {
  const fit = scoresOf({ body: [first, 'Nurses drafted seven quite unusual forms today indeed.'] })
  expect(gain(fit, scoresOf({ body: [first, 'Nurses drafted seven quite unusual forms.'] }))).toBeCloseTo(-0.4, 12)
  expect(gain(fit, scoresOf({ body: [first, `Nurses drafted ${'of '.repeat(40)}forms.`] }))).toBeCloseTo(-0.4, 12)
})

test('a sentence counts by the share of the title that it holds', () => {
  const body = [first, 'Nurses drafted seven quite unusual forms today indeed.']
  expect(gain(scoresOf({ body, title: 'Zebra' }), scoresOf({ body, title: 'Nurses of zebras' }))).toBeCloseTo(0.25, 12)
})

test('a sentence of words that recur counts more than one of words that do not', () => {
  const body = [
    first,
    'Judges wrote several really short letters yesterday evening.',
    'Nurses drafted forms about hospital beds before winter.',
    'Nurses drafted forms about hospital food after winter.',
  ]
  const [, alone = 0, recurring = 0] = scoresOf({ body })
  expect(recurring).toBeGreaterThan(alone)
})
