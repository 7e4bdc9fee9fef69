import type { Article } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { QuotableSentence } from './quotable-sentences.ts'

/** A sentence with how well it stands for its article. */
export interface RankedSentence extends QuotableSentence {
  readonly score: number
}

/** Sentences of about this many words are neither fragments nor run-ons. */
const SHORT = 8
const LONG = 40
/** What each trait counts; position decides most, as editors' summaries draw on the beginning (Nenkova and McKeown 2011). */
const WEIGHTS = { position: 1, centroid: 0.9, title: 0.5, opens: 0.15, length: -0.4 }

/**
 * Scores sentences by where they stand, how much of what the article says most they hold (centroid), and what they share with the title.
 */
export function rankSentences(
  article: Article,
  sentences: readonly QuotableSentence[],
  analyzer: Analyzer,
): RankedSentence[] {
  const frequencies = new Map<string, number>()
  for (const { terms } of sentences)
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  const title = new Set(analyzer.terms(article.title, article.language).map(({ term }) => term))
  const centroids = sentences.map(({ terms }) => {
    const distinct = new Set(terms)
    let sum = 0
    for (const term of distinct) sum += Math.log(frequencies.get(term) ?? 1)
    return sum / Math.sqrt(Math.max(SHORT, distinct.size))
  })
  const highest = centroids.reduce((most, centroid) => Math.max(most, centroid), 1e-9)
  return sentences.map((sentence, place) => {
    const shared = new Set(sentence.terms.filter((term) => title.has(term))).size
    const score =
      WEIGHTS.position / (1 + sentence.position / 4) +
      WEIGHTS.centroid * ((centroids[place] ?? 0) / highest) +
      WEIGHTS.title * (title.size === 0 ? 0 : shared / title.size) +
      (sentence.opens ? WEIGHTS.opens : 0) +
      (sentence.words < SHORT || sentence.words > LONG ? WEIGHTS.length : 0)
    return { ...sentence, score }
  })
}
