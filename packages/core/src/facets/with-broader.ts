import { type Concept, endOf } from '../concept.ts'
import { findFacetConcept } from './select-values.ts'

/**
 * Adds to the values of an article the broader ones, so that it counts for these too and is found by them.
 *
 * @param values - Of one facet: ids of concepts, or the ends of ids (`da` for `language/da`).
 * @returns Distinct values, the given ones first.
 * @example
 * withBroader(['topic/labs'], 'topic', concepts) // => ['topic/labs', 'topic/innovation']
 */
export function withBroader(
  values: readonly string[],
  facet: string,
  concepts: ReadonlyMap<string, Concept>,
): string[] {
  return [...new Set([...values, ...values.flatMap((value) => broaderValues(value, facet, concepts))])]
}

/**
 * Gives all values that are broader than one, nearest first: the concepts above it that are of its own type,
 * in the form of the value (whole ids or ends of ids). Concepts that are broader than one another are given once.
 */
export function broaderValues(value: string, facet: string, concepts: ReadonlyMap<string, Concept>): string[] {
  const own = findFacetConcept(facet, value, concepts)
  if (own === undefined) return []
  const seen = new Set([own.id])
  const broader: string[] = []
  for (let next = above(own); next !== undefined && !seen.has(next.id); next = above(next)) {
    seen.add(next.id)
    if (typeOf(next.id) === typeOf(own.id)) broader.push(own.id === value ? next.id : endOf(next.id))
  }
  return broader

  function above(concept: Concept): Concept | undefined {
    return concept.broader === undefined ? undefined : concepts.get(concept.broader)
  }
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
