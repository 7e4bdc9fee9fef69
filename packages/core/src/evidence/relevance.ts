import type { Article, Range } from '../article.ts'
import type { WordMatch } from '../engine/expand-word.ts'
import { positiveLeaves, type Query } from '../query/query.ts'
import { createHighlighter, type Highlight } from '../results/highlight.ts'
import type { Analyzer } from '../text/analyzer.ts'

/** What of a query a sentence and what stands around it speak of: shares from 0 to 1. */
export interface Relevance {
  readonly sentence: number
  /** With its paragraph, the heading above it, title and summary. */
  readonly surroundings: number
}

/**
 * Makes a measure of how much sentences of an article speak of a query, by the weight of the words that are found there,
 * in any reading that the engine gave them. Of a query without words, all of it.
 */
export function createRelevance(
  article: Article,
  options: {
    readonly query: Query
    readonly words: readonly WordMatch[]
    readonly articles: number
    readonly analyzer: Analyzer
  },
): (sentence: Range) => Relevance {
  const { analyzer, articles, query, words } = options
  const asked = new Set(words.map(({ word }) => word))
  const weights = new Map<string, number>()
  for (const leaf of positiveLeaves(query)) {
    if (leaf.kind === 'phrase') weights.set(leaf.words.join(' '), Math.log(1 + articles))
    else if (leaf.prefix === true) weights.set(`${leaf.word}*`, 1)
    else if (asked.has(leaf.word)) {
      const documents = words.find(({ word }) => word === leaf.word)?.documents ?? 0
      // The root keeps one rare word from outweighing all the rest.
      weights.set(leaf.word, Math.sqrt(Math.log(1 + articles / (documents + 1))))
    }
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const highlighter = createHighlighter(query, article, { analyzer, words })
  const above = [article.title, article.summary ?? ''].flatMap((text) => highlightsOf(text))
  return (sentence) => {
    if (total === 0) return { sentence: 1, surroundings: 1 }
    const passage = article.passages.find(({ start, end }) => start <= sentence.start && sentence.end <= end)
    const heading = article.passages.find(
      ({ kind, section }) => kind === 'heading' && section !== undefined && section === passage?.section,
    )
    const near = [passage, heading].flatMap((part) => (part === undefined ? [] : highlighter(part)))
    const own = near.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return { sentence: share(own), surroundings: share([...near, ...above]) }
  }

  function highlightsOf(text: string): Highlight[] {
    const own = { language: article.language, text, mentions: [] }
    return createHighlighter(query, own, { analyzer, words })({ start: 0, end: text.length })
  }

  function share(highlights: readonly Highlight[]): number {
    return [...new Set(highlights.map(({ word }) => word))].reduce(
      (sum, word) => sum + (weights.get(word) ?? 0) / total,
      0,
    )
  }
}
