import type { Article } from '../article.ts'
import type { Engine, Scored } from '../engine/engine.ts'

/** A hit with the articles that it is shown by. */
export interface ReadHit<Hit extends Scored> {
  readonly hit: Hit
  readonly article: Article
  /** The other versions of its work. */
  readonly others: readonly Article[]
  /** The version that the score is of. */
  readonly best: Article
}

/** Reads the articles of hits, and the other versions of these. */
export async function readHits<Hit extends Scored>(
  engine: Engine,
  hits: readonly Hit[],
  options?: { readonly signal?: AbortSignal },
): Promise<ReadHit<Hit>[]> {
  const ids = new Set(hits.flatMap(({ id, versions = [] }) => [id, ...versions]))
  const articles = new Map((await engine.articles([...ids], options)).map((article) => [article.id, article]))
  return hits.flatMap((hit) => {
    const article = articles.get(hit.id)
    if (article === undefined) return []
    const others = (hit.versions ?? []).flatMap((id) => articles.get(id) ?? [])
    return [{ hit, article, others, best: articles.get(hit.bestVersion ?? hit.id) ?? article }]
  })
}
