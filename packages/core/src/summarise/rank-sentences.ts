import type { Article } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { describeSentences } from './describe-sentences.ts'
import type { QuotableSentence } from './quotable-sentences.ts'
import { BIAS, WEIGHTS } from './sentence-weights.ts'

/** A sentence with how well it stands for its article, from 0 to 1. */
export interface RankedSentence extends QuotableSentence {
  readonly score: number
}

/** What was learned: the weight of each feature, in the order of `FEATURE_NAMES`, and what the sum begins with. */
export interface SentenceModel {
  readonly bias: number
  readonly weights: readonly number[]
}

const LEARNED: SentenceModel = { bias: BIAS, weights: Object.values(WEIGHTS) }

/**
 * Scores sentences by how likely an editor's summary says what they say: logistic regression over the features of
 * `describeSentences`.
 *
 * @param sentences - Of an article, or of a part of it that is to stand for itself.
 */
export function rankSentences(
  article: Article,
  sentences: readonly QuotableSentence[],
  { analyzer, model = LEARNED }: { readonly analyzer: Analyzer; readonly model?: SentenceModel },
): RankedSentence[] {
  const described = describeSentences(article, sentences, analyzer)
  return sentences.map((sentence, place) => {
    let sum = model.bias
    for (const [feature, value] of described[place]?.entries() ?? []) sum += value * (model.weights[feature] ?? 0)
    return { ...sentence, score: 1 / (1 + Math.exp(-sum)) }
  })
}
