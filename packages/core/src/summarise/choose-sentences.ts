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

/** What keeps sentences out, or brings them in. */
export interface Choice<Sentence> {
  /** Cosine of term frequencies from which a sentence is a repeat and never chosen. */
  readonly repeat: number
  /** Tells whether a sentence may still join those chosen, with those of its unit that it needs; default always. */
  readonly allows?: (sentence: Sentence, chosen: readonly Sentence[], unit: readonly Sentence[]) => boolean
  /** The sentence that one is not understood without, and that comes with it; default none. */
  readonly needs?: (sentence: Sentence) => Sentence | undefined
}

/**
 * Chooses sentences by maximal marginal relevance (Carbonell and Goldstein 1998): each time the best one,
 * less what it repeats of those already chosen. One that needs others is worth the mean of them all.
 *
 * @returns In the order chosen, what is needed before what needs it; whole sentences within the budget.
 */
export function chooseSentences<Sentence extends Candidate>(
  candidates: readonly Sentence[],
  budget: Budget,
  { allows = () => true, needs = () => undefined, repeat }: Choice<Sentence>,
): Sentence[] {
  const best = candidates.reduce((most, { score }) => Math.max(most, score), 0)
  const open = candidates.map((sentence) => ({ sentence, vector: countTerms(sentence.terms), likeness: 0 }))
  const chosen: Sentence[] = []
  let words = 0
  while (chosen.length < budget.sentences) {
    let next: readonly Sentence[] = []
    let most = Number.NEGATIVE_INFINITY
    for (const { likeness, sentence } of open) {
      if (chosen.includes(sentence) || likeness >= repeat) continue
      const unit = withNeeded(sentence)
      if (!allows(sentence, chosen, unit)) continue
      if (chosen.length + unit.length > budget.sentences || words + sum(unit, 'words') > budget.words) continue
      const gain = sum(unit, 'score') / unit.length - REDUNDANCY * best * likeness
      if (gain > most) {
        most = gain
        next = unit
      }
    }
    if (next.length === 0) break
    chosen.push(...next)
    words += sum(next, 'words')
    for (const { terms } of next) {
      const vector = countTerms(terms)
      for (const candidate of open) candidate.likeness = Math.max(candidate.likeness, cosine(candidate.vector, vector))
    }
  }
  return chosen

  function withNeeded(sentence: Sentence): Sentence[] {
    const unit = [sentence]
    for (let other = needs(sentence); other !== undefined && !chosen.includes(other); other = needs(other))
      unit.unshift(other)
    return unit
  }
}

function sum(sentences: readonly Candidate[], key: 'score' | 'words'): number {
  return sentences.reduce((total, sentence) => total + sentence[key], 0)
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
