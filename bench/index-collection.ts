import { type Article, analyseArticle, buildIndexFile, createAnalyzer, type Engine, openIndex } from '@viden/core'
import type { Collection } from './read-collection.ts'

/** Indexes the documents of a test collection as articles of one passage, and opens the index. */
export function indexCollection({ documents }: Collection, language: string): Promise<Engine> {
  const analyzer = createAnalyzer()
  const entries = documents.map(({ id, title, text }) => {
    const article: Article = {
      id,
      title,
      text,
      language,
      type: 'article',
      creators: [],
      source: { path: id, format: 'text', hash: '', access: 'full' },
      sections: [],
      passages: text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph' }],
      mentions: [],
      facets: {},
      metadata: {},
    }
    return { article, analysed: analyseArticle(article, analyzer) }
  })
  return openIndex(buildIndexFile(entries, { concepts: [], facets: [] }))
}
