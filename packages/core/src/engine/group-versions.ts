import type { Article } from '../article.ts'

/** What the index tells of an article that is one of several versions of a work. */
export interface VersionRow {
  /** Number of the work's original; its own, if it is the original. */
  readonly original: number
  /** Number of the version that it repeats, nearly word for word. */
  readonly repeats?: number
  /** BCP 47. */
  readonly language: string
}

/** What links an article to the others of its work. */
type Linked = Pick<Article, 'id' | 'language' | 'duplicateOf' | 'translationOf'>

/**
 * Finds works: an original with its translations and its duplicates, and the translations and duplicates of these.
 * The original is the version that is linked to no other; of several, and where there is none, the first.
 *
 * @param articles - In the order of the index, which numbers them. A link to an article that is not here means nothing.
 * @returns One row an article; none for the only version of a work.
 */
export function groupVersions(articles: readonly Linked[]): (VersionRow | undefined)[] {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]))
  // Union-find: each article points on to another of its work, and at last to the one that stands for all.
  const next = [...articles.keys()]
  const links = articles.map(({ duplicateOf, translationOf }, number) => ({
    duplicateOf: linkedNumber(duplicateOf, number),
    translationOf: linkedNumber(translationOf, number),
  }))
  for (const [number, { duplicateOf, translationOf }] of links.entries()) {
    if (duplicateOf !== undefined) next[standIn(number)] = standIn(duplicateOf)
    if (translationOf !== undefined) next[standIn(number)] = standIn(translationOf)
  }
  const works = new Map<number, number[]>()
  for (const number of articles.keys()) {
    const versions = works.get(standIn(number))
    if (versions === undefined) works.set(standIn(number), [number])
    else versions.push(number)
  }
  const rows: (VersionRow | undefined)[] = articles.map(() => undefined)
  for (const versions of works.values()) {
    const original = versions.find(isUnlinked) ?? versions[0]
    if (original === undefined || versions.length < 2) continue
    for (const number of versions) {
      const repeats = links[number]?.duplicateOf
      const language = articles[number]?.language ?? 'und'
      rows[number] = { original, ...(repeats !== undefined && { repeats }), language }
    }
  }
  return rows

  function linkedNumber(id: string | undefined, from: number): number | undefined {
    const number = id === undefined ? undefined : numbers.get(id)
    return number === from ? undefined : number
  }

  function isUnlinked(number: number): boolean {
    return links[number]?.duplicateOf === undefined && links[number]?.translationOf === undefined
  }

  function standIn(number: number): number {
    let at = number
    for (let further = next[at] ?? at; further !== at; further = next[at] ?? at) {
      next[at] = next[further] ?? further
      at = further
    }
    return at
  }
}
