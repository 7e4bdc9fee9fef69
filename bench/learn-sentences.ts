import { createAnalyzer } from '@viden/core'
import { describeSentences } from '../packages/core/src/summarise/describe-sentences.ts'
import { quotableSentences } from '../packages/core/src/summarise/quotable-sentences.ts'
import type { SentenceModel } from '../packages/core/src/summarise/rank-sentences.ts'
import { fitLogistic } from './fit-logistic.ts'
import { labelSentences } from './label-sentences.ts'
import type { SummarisedPost } from './read-posts.ts'

/** Of 1 to 30 the figures differ by less than chance. */
const PENALTY = 5

/** Learns from posts which of their sentences say what the summaries say; every sentence counts the same. */
export function learnSentences(posts: readonly SummarisedPost[]): SentenceModel {
  const analyzer = createAnalyzer()
  const rows: Float64Array[] = []
  const labels: number[] = []
  for (const { article, summary } of posts) {
    const sentences = quotableSentences(article, analyzer)
    rows.push(...describeSentences(article, sentences, analyzer))
    const texts = sentences.map(({ start, end }) => article.text.slice(start, end))
    labels.push(...labelSentences(texts, summary))
  }
  return fitLogistic(rows, labels, { penalty: PENALTY })
}
