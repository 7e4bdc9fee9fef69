/** A heading, to be given a level. */
export interface RankedHeading {
  /** 0 is the most prominent look. */
  readonly rank: number
  /** From the outline, where that names it. */
  readonly given: number | undefined
  /** Whether it is set larger than headings of the outline: the title of a cover or of a part. */
  readonly isAbove: boolean
}

const DEEPEST = 6

/**
 * Gives headings levels from 1 to 6: the outline's own, and for the others how deep headings of their look mostly stand
 * below those that are more prominent.
 */
export function headingLevels(headings: readonly RankedHeading[]): number[] {
  const depths = nestedDepths(headings)
  const byRank = new Map<number, Map<number, number>>()
  for (const [place, { given, isAbove, rank }] of headings.entries()) {
    if (given !== undefined || isAbove) continue
    const counts = byRank.get(rank) ?? new Map<number, number>()
    byRank.set(rank, counts)
    const depth = depths[place] ?? 1
    counts.set(depth, (counts.get(depth) ?? 0) + 1)
  }
  let base = 0
  return headings.map(({ given, isAbove, rank }) => {
    if (given !== undefined) base = given
    if (given !== undefined || isAbove) return Math.min(DEEPEST, Math.max(1, given ?? base))
    return Math.min(DEEPEST, base + mostFrequent(byRank.get(rank)))
  })
}

/** How many more prominent headings are open above each; one of the outline closes all. */
function nestedDepths(headings: readonly RankedHeading[]): number[] {
  let open: number[] = []
  return headings.map(({ given, isAbove, rank }) => {
    if (given !== undefined || isAbove) {
      open = []
      return 0
    }
    while ((open.at(-1) ?? -1) >= rank) open.pop()
    open.push(rank)
    return open.length
  })
}

/** The depth that is most frequent, of several the greater. */
function mostFrequent(counts: ReadonlyMap<number, number> | undefined): number {
  let [best, most] = [1, 0]
  for (const [depth, count] of counts ?? [])
    if (count > most || (count === most && depth > best)) [best, most] = [depth, count]
  return best
}
