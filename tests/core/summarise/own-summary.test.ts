import { createAnalyzer } from '@viden/core'
import { expect, test } from 'vitest'
import { ownSummary } from '../../../packages/core/src/summarise/own-summary.ts'
import { quotableSentences } from '../../../packages/core/src/summarise/quotable-sentences.ts'
import { makeArticle } from '../make-article.ts'

const under = (heading: string) => {
  const article = makeArticle({ id: 'a', body: [['heading', heading], 'Nobody expected these results at all.'] })
  const [sentence] = quotableSentences(article, createAnalyzer())
  return sentence && ownSummary(article, sentence)
}

test.each([
  ['Key takeaways', 'summary'],
  ['1. Executive summary', 'summary'],
  ['In short', 'summary'],
  ['Summary: what we learned', 'summary'],
  ['Key findings from the survey', 'summary'],
  ['Hovedpointer', 'summary'],
  ['Kort oppsummert', 'summary'],
  ['Samandrag', 'summary'],
  ['Sammanfattning', 'summary'],
  ['Conclusion', 'conclusion'],
  ['Final thoughts', 'conclusion'],
  ['Konklusjon', 'conclusion'],
  ['Slutsatser', 'conclusion'],
  ['Summary and Table of Commitments', 'summary'],
  ['Summary statistics', undefined],
  ['Conclusion of contracts', undefined],
  ['Highlights in stone', undefined],
])('under "%s" an author gives a %s', (heading, kind) => {
  expect(under(heading)).toBe(kind)
})
