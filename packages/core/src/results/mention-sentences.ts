import type { Article } from '../article.ts'
import { makeCitation } from '../summarise/citation.ts'
import { quotableSentences } from '../summarise/quotable-sentences.ts'
import { rankSentences } from '../summarise/rank-sentences.ts'
import type { CitedSentence } from '../summarise/summarise-article.ts'
import type { Analyzer } from '../text/analyzer.ts'

/**
 * Gives the sentences of an article that name a concept, those first that stand alone and say most of it; verbatim, each
 * with its citation.
 */
export function mentionSentences(article: Article, concept: string, analyzer: Analyzer): CitedSentence[] {
  const mentions = article.mentions.filter((mention) => mention.concept === concept)
  if (mentions.length === 0) return []
  return rankSentences(article, quotableSentences(article, analyzer), { analyzer })
    .filter(
      ({ end, leadsIn, start }) => !leadsIn && mentions.some((mention) => mention.start >= start && mention.end <= end),
    )
    .sort((a, b) => Number(a.needs !== undefined) - Number(b.needs !== undefined) || b.score - a.score)
    .map((sentence) => makeCitation(article, sentence))
    .map((citation) => ({ text: citation.quote, citation }))
}
