/** A phrase with its terms and what it is worth. */
export interface ScoredPhrase {
  /** Its terms: content words, stemmed. */
  readonly terms: readonly string[]
  readonly score: number
  /** How often it stands in the articles. */
  readonly times: number
  /** Id of the concept that it names; a name is shown beside another that has a word of it. */
  readonly concept?: string
}

/** Share of the terms of a phrase that another may have, for it still to say something else. */
const ALIKE = 0.5
/** Share of the places of a phrase that must be a longer one's, for the longer one to be shown in its stead. */
const MOSTLY = 0.6

/**
 * Chooses the best phrases, none of which is part of another: of a phrase and its parts the longer one, where the part
 * mostly stands in it, else the part alone. Of phrases that share half of their terms, the best one.
 *
 * @param phrases - Best first.
 */
export function choosePhrases<Phrase extends ScoredPhrase>(phrases: readonly Phrase[], limit: number): Phrase[] {
  const chosen: Phrase[] = []
  for (const phrase of phrases) {
    if (chosen.some((other) => holds(other, phrase))) continue
    const isAlike =
      phrase.concept === undefined && chosen.some((other) => !holds(phrase, other) && likeness(phrase, other) >= ALIKE)
    if (isAlike) continue
    const parts = chosen.filter((other) => holds(phrase, other))
    const [part] = parts
    if (part === undefined) {
      // Beyond the limit only a longer form of what was chosen is still of interest.
      if (chosen.length < limit) chosen.push(phrase)
    } else if (parts.every(({ times }) => phrase.times >= MOSTLY * times)) {
      chosen[chosen.indexOf(part)] = phrase
      for (const other of parts.slice(1)) chosen.splice(chosen.indexOf(other), 1)
    }
  }
  return chosen
}

/** Share of the terms of a phrase that another has, too. */
function likeness({ terms }: ScoredPhrase, other: ScoredPhrase): number {
  return terms.filter((term) => other.terms.includes(term)).length / terms.length
}

function holds(whole: ScoredPhrase, part: ScoredPhrase): boolean {
  return ` ${whole.terms.join(' ')} `.includes(` ${part.terms.join(' ')} `)
}
