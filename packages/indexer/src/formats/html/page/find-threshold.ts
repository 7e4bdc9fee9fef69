/** A block that may be part of an article: how likely it is, and how many words it has. */
export interface Candidate {
  readonly probability: number
  readonly words: number
}

/**
 * Gives the probability from which on blocks are taken, so that the expected harmonic mean of precision and recall, over
 * words, is the greatest: on a plain page that is near a half, on an unclear one lower (Lipton, Elkan and Naryanaswamy,
 * 2014, "Optimal thresholding of classifiers to maximize F1 measure": half of what can be reached).
 */
export function findThreshold(candidates: readonly Candidate[]): number {
  const likeliest = candidates.toSorted((a, b) => b.probability - a.probability)
  const wanted = likeliest.reduce((total, { probability, words }) => total + probability * words, 0)
  let best = 0
  let threshold = 1
  let [given, right] = [0, 0]
  for (const { probability, words } of likeliest) {
    given += words
    right += probability * words
    const expected = (2 * right) / (given + wanted)
    if (expected > best) {
      best = expected
      threshold = probability
    }
  }
  return threshold
}
