import type { Decision } from './decision.ts'

/** What decisions come to; of two on one thing the later holds. */
export interface Verdicts {
  /** Concepts that are one, by id. */
  readonly same: readonly (readonly string[])[]
  /** Tells whether there is such a concept; undefined if nobody has decided. */
  ofName(concept: string): boolean | undefined
  /** Tells whether an article has this value of a facet; undefined if nobody has decided. */
  ofValue(article: string, facet: string, value: string): boolean | undefined
  /** Tells whether two concepts were said to be different. */
  areDifferent(a: string, b: string): boolean
}

/** Makes decisions ready to be looked up. */
export function weighDecisions(decisions: readonly Decision[]): Verdicts {
  const verdicts = new Map<string, boolean>()
  const different = new Map<string, Set<number>>()
  const same: (readonly string[])[] = []
  for (const [place, decision] of decisions.entries()) {
    if ('same' in decision) same.push(decision.same)
    else if ('different' in decision)
      for (const id of decision.different) different.set(id, (different.get(id) ?? new Set()).add(place))
    else if ('name' in decision) verdicts.set(keyOf(decision.name), decision.accepted)
    else verdicts.set(keyOf(decision.article, decision.facet, decision.value), decision.accepted)
  }
  return {
    same,
    ofName: (concept) => verdicts.get(keyOf(concept)),
    ofValue: (article, facet, value) => verdicts.get(keyOf(article, facet, value)),
    areDifferent: (a, b) => [...(different.get(a) ?? [])].some((place) => different.get(b)?.has(place)),
  }
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
