/** What a query matched: for each article whether it matched, with which score, and the scores of its windows. */
export interface Matches {
  readonly matched: Uint8Array
  readonly scores: Float64Array
  readonly windowScores: Float64Array
}

/** Gives the numbers of the articles that matched, ascending. */
export function matchedArticles({ matched }: Matches): number[] {
  return [...matched.keys()].filter((article) => matched[article] === 1)
}

/** Adds what another part of the query matched, with its scores. */
export function addTo(sum: Matches, part: Matches): void {
  for (let document = 0; document < sum.matched.length; document++)
    if (part.matched[document] === 1) sum.matched[document] = 1
  addScores(sum, part)
}

/** Adds scores alone: they rank what matches, and make nothing match. */
export function addScores({ scores, windowScores }: Matches, part: Matches): void {
  for (let document = 0; document < scores.length; document++)
    scores[document] = (scores[document] ?? 0) + (part.scores[document] ?? 0)
  for (let window = 0; window < windowScores.length; window++)
    windowScores[window] = (windowScores[window] ?? 0) + (part.windowScores[window] ?? 0)
}

/** Takes the better of two scores, and what either matched. */
export function takeBest({ matched, scores, windowScores }: Matches, other: Matches): void {
  for (let document = 0; document < scores.length; document++) {
    if (other.matched[document] === 1) matched[document] = 1
    scores[document] = Math.max(scores[document] ?? 0, other.scores[document] ?? 0)
  }
  for (let window = 0; window < windowScores.length; window++)
    windowScores[window] = Math.max(windowScores[window] ?? 0, other.windowScores[window] ?? 0)
}

/** Gives the same with all scores multiplied. */
export function boosted(matches: Matches, boost = 1): Matches {
  if (boost === 1) return matches
  const times = (score: number): number => score * boost
  return { ...matches, scores: matches.scores.map(times), windowScores: matches.windowScores.map(times) }
}
