/** How much a summary may hold. */
export interface Budget {
  readonly sentences: number
  readonly words: number
}

/** A sentence that can be chosen. */
export interface Candidate {
  readonly terms: readonly string[]
  readonly words: number
  readonly score: number
}

/**
 * Chooses sentences by maximal marginal relevance (Carbonell and Goldstein 1998): each time the best one,
 * less what it repeats of those already chosen.
 *
 * @param limits.repeat - Cosine of term frequencies from which a sentence is a repeat and never chosen.
 * @param limits.allows - Tells whether a sentence may still join those chosen; default always.
 * @returns In the order chosen; whole sentences within the budget.
 */
export function chooseSentences<Sentence extends Candidate>(
  candidates: readonly Sentence[],
  budget: Budget,
  limits: { readonly repeat: number; readonly allows?: (sentence: Sentence, chosen: readonly Sentence[]) => boolean },
): Sentence[] {
  const best = candidates.reduce((most, { score }) => Math.max(most, score), 0)
  const open = candidates.map((sentence) => ({ sentence, vector: countTerms(sentence.terms), likeness: 0 }))
  const chosen: Sentence[] = []
  let words = 0
  while (chosen.length < budget.sentences) {
    let next: (typeof open)[number] | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const candidate of open) {
      const { sentence, likeness } = candidate
      if (chosen.includes(sentence) || likeness >= limits.repeat || words + sentence.words > budget.words) continue
      if (limits.allows?.(sentence, chosen) === false) continue
      const gain = sentence.score - REDUNDANCY * best * likeness
      if (gain > most) {
        most = gain
        next = candidate
      }
    }
    if (next === undefined) break
    chosen.push(next.sentence)
    words += next.sentence.words
    for (const candidate of open)
      candidate.likeness = Math.max(candidate.likeness, cosine(candidate.vector, next.vector))
  }
  return chosen
}

/** What a full repeat would cost, as a share of the best score. */
const REDUNDANCY = 0.5

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [term, count] of a) dot += count * (b.get(term) ?? 0)
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}

function norm(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count * count
  return Math.sqrt(sum)
}
