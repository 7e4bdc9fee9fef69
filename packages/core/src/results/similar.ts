import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Concept } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { type ArticleCard, toCard } from './search.ts'

/** An article like another. */
export interface SimilarArticle {
  readonly article: ArticleCard
  /** Compares within this list only. */
  readonly score: number
  /** Words that both have and few others, the most telling first. */
  readonly words: readonly string[]
  /** Concepts that both name, the most telling first. */
  readonly concepts: readonly Concept[]
}

/** How to find similar articles. */
export interface SimilarArticlesOptions {
  /** Articles at most; default 10. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/**
 * Finds articles about the same things as one, best first, by the words and concepts that set it apart, and tells which
 * of these they share.
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
  const named = new Map(
    (await engine.concepts({ ids: [...new Set(found.flatMap(({ concepts }) => concepts))], ...signal })).map(
      (concept) => [concept.id, concept],
    ),
  )
  return articles.map((article, place) => {
    const { concepts = [], score = 0, words = [] } = found[place] ?? {}
    return { article: toCard(article), score, words, concepts: concepts.flatMap((concept) => named.get(concept) ?? []) }
  })
}
