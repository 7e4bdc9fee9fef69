import { analyseArticle, buildIndexFile, createAnalyzer, openIndex } from '@viden/core'
import { engineConformance } from './engine.ts'

engineConformance('the embedded engine', ({ articles, ...vocabulary }) => {
  const entries = articles.map((article) => ({ article, analysed: analyseArticle(article, createAnalyzer()) }))
  return openIndex(buildIndexFile(entries, vocabulary))
})
