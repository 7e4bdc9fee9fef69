import {
  type Article,
  analyseArticle,
  buildIndexFile,
  type Concept,
  createAnalyzer,
  type Engine,
  openIndex,
} from '@viden/core'

/** Indexes articles that a bench made itself, and opens the index. */
export function indexArticles(articles: readonly Article[], concepts: readonly Concept[] = []): Promise<Engine> {
  const analyzer = createAnalyzer()
  const entries = articles.map((article) => ({ article, analysed: analyseArticle(article, analyzer) }))
  return openIndex(buildIndexFile(entries, { concepts, facets: [] }))
}
