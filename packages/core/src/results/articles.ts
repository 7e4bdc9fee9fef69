import type { Article } from '../article.ts'
import type { Engine } from '../engine/engine.ts'

/**
 * Gives whole articles, in the order asked.
 *
 * @throws {VidenError} `article-unknown`.
 * @example
 * const [article] = await articles(engine, ['mindlab'])
 */
export function articles(
  engine: Engine,
  ids: readonly string[],
  options?: { readonly signal?: AbortSignal },
): Promise<readonly Article[]> {
  return engine.articles(ids, options)
}
