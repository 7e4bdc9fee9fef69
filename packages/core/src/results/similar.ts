import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Concept } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { checkLanguage } from './check-language.ts'
import { type ArticleVersion, describeVersions } from './describe-versions.ts'
import { readHits } from './read-hits.ts'
import { type ArticleCard, toCard } from './search.ts'

/** An article like another. */
export interface SimilarArticle {
  readonly article: ArticleCard
  /** Compares within this list only. Of a work, the score of the best version. */
  readonly score: number
  /** All other versions of the work, the original first, duplicates last. */
  readonly versions?: readonly ArticleVersion[]
  /** Words that both have and few others, the most telling first. */
  readonly words: readonly string[]
  /** Concepts that both name, the most telling first. */
  readonly concepts: readonly Concept[]
}

/** How to find similar articles. */
export interface SimilarArticlesOptions {
  /** Articles at most; default 10. */
  readonly limit?: number
  /**
   * The reader's language, BCP 47, in which a work of several versions is shown, else by the original, else by the best;
   * default that of the article.
   */
  readonly language?: string
  readonly signal?: AbortSignal
}

/**
 * Finds articles about the same things as one, best first, by the words and concepts that set it apart, and tells which
 * of these they share. A work is shown once, the article's own not at all.
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
  checkOptions(options, ['limit', 'language', 'signal'])
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  const { language } = options
  if (language !== undefined) checkLanguage(language)
  const signal = options.signal && { signal: options.signal }
  const found = await engine.similar(id, { limit, ...(language !== undefined && { language }), ...signal })
  const read = await readHits(engine, found, signal)
  const named = new Map(
    (await engine.concepts({ ids: [...new Set(found.flatMap(({ concepts }) => concepts))], ...signal })).map(
      (concept) => [concept.id, concept],
    ),
  )
  return read.map(({ article, hit, others }) => {
    const { concepts, score, words } = hit
    return {
      article: toCard(article),
      score,
      ...(others.length > 0 && { versions: describeVersions(article, others) }),
      words,
      concepts: concepts.flatMap((concept) => named.get(concept) ?? []),
    }
  })
}
