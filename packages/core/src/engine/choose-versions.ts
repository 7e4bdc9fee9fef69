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
    const chosen = leastOf(ranked, preference(ranked))
    const [first = chosen] = ranked
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

  /** Lower is better. */
  function preference(ranked: readonly number[]): (article: number) => number {
    const among = new Set(ranked)
    const givesWay = (article: number): boolean => among.has(works.get(article)?.repeats ?? -1)
    const most = scores[ranked.find((article) => !givesWay(article)) ?? -1] ?? 0
    return (article) => {
      const version = works.get(article)
      if (version === undefined) return 0
      const later = (version.isOriginal ? 0 : 2) + (givesWay(article) ? 1 : 0)
      if (language !== undefined) return 4 * languageDistance(language, version.language) + later
      return (givesWay(article) ? 8 : 0) + ((scores[article] ?? 0) < most ? 4 : 0) + later
    }
  }
}

/** The first of those that are least. */
function leastOf(numbers: readonly number[], measure: (number: number) => number): number {
  let [least = 0] = numbers
  let lowest = Number.POSITIVE_INFINITY
  for (const number of numbers) {
    const own = measure(number)
    if (own >= lowest) continue
    lowest = own
    least = number
  }
  return least
}
