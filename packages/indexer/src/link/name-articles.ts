import type { Article } from '@viden/core'
import { addressKey } from '../catalogue/address-key.ts'

/** An article that others may name. */
export interface NamedArticle {
  readonly article: Pick<Article, 'id' | 'source'>
}

/** Finds articles of the corpus by what others call them. */
export interface ArticleNames {
  /** By id; by path, from the corpus or from the folder of the one who asks, with its ending or without; by address. */
  find(name: string, from: number): number | undefined
  /** By address alone. */
  findAddress(address: string): number | undefined
}

/**
 * Collects the names of articles. Of several with one name the first is meant.
 *
 * @param sources - Sorted by path; `ids` are theirs.
 */
export function nameArticles(sources: readonly NamedArticle[], ids: readonly string[]): ArticleNames {
  const byId = new Map<string, number>()
  const byPath = new Map<string, number>()
  const byAddress = new Map<string, number>()
  for (const [place, { article }] of sources.entries()) {
    const { path, url } = article.source
    addName(byId, ids[place], place)
    addName(byPath, path, place)
    addName(byAddress, url === undefined ? undefined : addressKey(url), place)
  }
  // Those with an ending come first, so that `a.md` is never `a.md.html`.
  for (const [place, { article }] of sources.entries()) addName(byPath, withoutEnding(article.source.path), place)
  // An id that another has got in the end is still what its source calls it.
  for (const [place, { article }] of sources.entries()) addName(byId, article.id, place)
  return {
    find(name, from) {
      const folder = sources[from]?.article.source.path.split('/').slice(0, -1) ?? []
      const paths = [resolvePath([], name), resolvePath(folder, name)]
      return [byId.get(name), ...paths.map((path) => byPath.get(path)), findAddress(name)].find(
        (place) => place !== undefined,
      )
    },
    findAddress,
  }

  function findAddress(address: string): number | undefined {
    const key = addressKey(address)
    return key === undefined ? undefined : byAddress.get(key)
  }
}

function addName(names: Map<string, number>, name: string | undefined, place: number): void {
  if (name !== undefined && !names.has(name)) names.set(name, place)
}

/** Gives the path without its last ending: `en/post.da.md` is `en/post.da`. */
function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

function resolvePath(folder: readonly string[], path: string): string {
  const parts = [...folder]
  for (const part of path.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}
