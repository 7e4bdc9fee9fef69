import type { Article } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { analyseArticle } from './analyse-article.ts'
import type { Ranker } from './rank.ts'

/** How many of an article's terms stand for it; more add little but time (as in Lucene's MoreLikeThis, which takes 25). */
const TERMS = 25

/** Scores all articles by the terms that set one article apart: frequent in it, rare elsewhere. */
export function similarArticles(
  article: Article,
  { analyzer, ranker }: { readonly analyzer: Analyzer; readonly ranker: Ranker },
): Float64Array {
  const { terms } = analyseArticle(article, analyzer)
  const frequencies = new Map<string, number>()
  // A word of the title says as much about an article as several in its text.
  for (const [list, times] of [
    [terms.title, 3],
    [terms.summary, 2],
    [terms.heading, 2],
    [terms.body, 1],
  ] as const)
    for (const term of list) frequencies.set(term, (frequencies.get(term) ?? 0) + times)
  const weighted = [...frequencies]
    .map(([term, frequency]) => ({ term, weight: Math.sqrt(frequency) * ranker.inverseDocumentFrequency([term]) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS)
  const most = weighted[0]?.weight ?? 1
  let total: Float64Array | undefined
  for (const { term, weight } of weighted) {
    const { scores } = ranker.scoreTerms([term])
    total = scores.map((score, document) => (total?.[document] ?? 0) + (score * weight) / most)
  }
  return total ?? new Float64Array()
}
