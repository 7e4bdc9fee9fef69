/** How often two things occur, together and each, among so many works. */
export interface Occurrence {
  readonly both: number
  readonly first: number
  readonly second: number
  readonly total: number
}

/**
 * Normalised pointwise mutual information (Bouma 2009, "Normalized (Pointwise) Mutual Information in Collocation
 * Extraction"): ln(p(x,y) / (p(x) p(y))) / -ln p(x,y).
 *
 * @returns From -1 (never together) over 0 (as often as chance has it) to 1 (never apart).
 * @example
 * npmi({ both: 5, first: 5, second: 5, total: 100 }) // => 1
 */
export function npmi({ both, first, second, total }: Occurrence): number {
  if (both === 0) return -1
  // In all works both: never apart.
  if (both === total) return 1
  return Math.log((both * total) / (first * second)) / -Math.log(both / total)
}

/**
 * {@link npmi}, less for what was seen seldom: two works that name two things are no bond yet. The discount is that of
 * Pantel and Lin 2002, "Discovering Word Senses from Text".
 *
 * @example
 * strength({ both: 4, first: 4, second: 4, total: 100 }) // => 0.64
 */
export function strength(occurrence: Occurrence): number {
  const { both, first, second } = occurrence
  const rarer = Math.min(first, second)
  return npmi(occurrence) * (both / (both + 1)) * (rarer / (rarer + 1))
}

/**
 * The log-likelihood ratio G² of a table of two by two (Dunning 1993, "Accurate Methods for the Statistics of Surprise
 * and Coincidence"): 2 Σ observed ln(observed / expected). Above 3.84 chance alone gives it once in 20 times, above
 * 10.83 once in 1,000.
 *
 * @example
 * logLikelihood({ both: 5, first: 10, second: 50, total: 100 }) // => 0
 */
export function logLikelihood({ both, first, second, total }: Occurrence): number {
  const cell = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * total) / (row * column))
  const [others, rest] = [total - first, total - second]
  return (
    2 *
    (cell(both, first, second) +
      cell(first - both, first, rest) +
      cell(second - both, others, second) +
      cell(others - second + both, others, rest))
  )
}
