import {
  analyseArticle,
  buildIndexFile,
  type Concept,
  createAnalyzer,
  type Engine,
  type FacetInfo,
  openIndex,
} from '@viden/core'
import { type ArticleDraft, makeArticle } from './make-article.ts'

/** What an index holds beside its articles. */
export interface IndexOptions {
  readonly concepts?: readonly Concept[]
  /** Default: the facets that the articles have. */
  readonly facets?: readonly FacetInfo[]
}

/** Makes the bytes of an index of these articles. */
export function makeIndex(drafts: readonly ArticleDraft[], options: IndexOptions = {}): Uint8Array {
  const analyzer = createAnalyzer()
  const names = new Set(drafts.flatMap(({ facets = {}, stated = {} }) => Object.keys({ ...facets, ...stated })))
  const { concepts = [], facets = [...names].sort().map((name) => ({ name, label: name.toUpperCase() })) } = options
  const entries = drafts.map(makeArticle).map((article) => ({ article, analysed: analyseArticle(article, analyzer) }))
  return buildIndexFile(entries, { concepts, facets })
}

/** Makes an engine that answers from these articles. */
export function makeEngine(drafts: readonly ArticleDraft[], options: IndexOptions = {}): Promise<Engine> {
  return openIndex(makeIndex(drafts, options))
}
