import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { type ArticleCard, toCard } from './search.ts'

/** An article like another. */
export interface SimilarArticle {
  readonly article: ArticleCard
  /** Compares within this list only. */
  readonly score: number
}

/** How to find similar articles. */
export interface SimilarArticlesOptions {
  /** Articles at most; default 10. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/**
 * Finds articles about the same things as one, best first, by the terms that set it apart.
 *
 * @throws {VidenError} `article-unknown`, `option-invalid`.
 * @example
 * const [nearest] = await similar(engine, 'mindlab')
 */
export async function similar(
  engine: Engine,
  id: string,
  options: SimilarArticlesOptions = {},
): Promise<readonly SimilarArticle[]> {
  checkOptions(options, ['limit', 'signal'])
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  const signal = options.signal && { signal: options.signal }
  const found = await engine.similar(id, { limit, ...signal })
  const articles = await engine.articles(
    found.map((scored) => scored.id),
    signal,
  )
  return articles.map((article, place) => ({ article: toCard(article), score: found[place]?.score ?? 0 }))
}
