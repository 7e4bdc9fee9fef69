import { languageDistance } from '../language-distance.ts'
import type { ArticleOrder } from './order-articles.ts'
import type { Works } from './works.ts'

/** The works that were found, each by the one version that is shown. */
export interface ChosenVersions {
  /** Numbers of the versions shown. */
  readonly shown: readonly number[]
  /** By number; a version that is shown has the score of the best one found. */
  readonly scores: Float64Array
  /** The version that the score is of, by the one shown; only where they are two. */
  readonly best: ReadonlyMap<number, number>
}

/**
 * Chooses for each work the version to show, among those that were found: the one in the reader's language, else the
 * original, else the best. A duplicate gives way to what it repeats.
 *
 * @param found - Numbers of the articles that match query and filters.
 * @param options.language - The reader's, BCP 47; where it is not known, the best version is shown, the original where they are equal.
 */
export function chooseVersions(
  found: readonly number[],
  scores: Float64Array,
  options: { readonly works: Works; readonly order: ArticleOrder; readonly language: string | undefined },
): ChosenVersions {
  const { language, order, works } = options
  if (works.size === 0) return { shown: found, scores, best: new Map() }
  const shown = found.filter((article) => !works.has(article))
  const combined = scores.slice()
  const best = new Map<number, number>()
  for (const ranked of rankedVersions()) {
    const [first = 0] = ranked
    const [chosen = first] = ranked.toSorted(preference(ranked))
    shown.push(chosen)
    combined[chosen] = scores[first] ?? 0
    if ((scores[chosen] ?? 0) < (scores[first] ?? 0)) best.set(chosen, first)
  }
  return { shown, scores: combined, best }

  /** The versions found of each work, best first. */
  function rankedVersions(): Iterable<readonly number[]> {
    const byWork = new Map<object, number[]>()
    const several = found.filter((article) => works.has(article))
    for (const article of order(several, scores)) {
      const work = works.get(article)?.work
      if (work === undefined) continue
      const versions = byWork.get(work)
      if (versions === undefined) byWork.set(work, [article])
      else versions.push(article)
    }
    return byWork.values()
  }

  /** Puts the version to show first; of equal ones the best stays first. */
  function preference(ranked: readonly number[]): (a: number, b: number) => number {
    const among = new Set(ranked)
    const givesWay = (article: number): number => Number(among.has(works.get(article)?.repeats ?? -1))
    const isOther = (article: number): number => Number(works.get(article)?.isOriginal !== true)
    if (language === undefined)
      return (a, b) => givesWay(a) - givesWay(b) || (scores[b] ?? 0) - (scores[a] ?? 0) || isOther(a) - isOther(b)
    const distance = (article: number): number => languageDistance(language, works.get(article)?.language ?? 'und')
    return (a, b) => distance(a) - distance(b) || isOther(a) - isOther(b) || givesWay(a) - givesWay(b)
  }
}
