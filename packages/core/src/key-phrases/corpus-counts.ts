import type { Engine } from '../engine/engine.ts'
import { CONCEPT_FACET } from '../facets/concept-facet.ts'
import { EVERYTHING } from '../query/query.ts'
import { countsOf } from '../results/counts-of.ts'
import { fold } from '../text/fold.ts'

/** In how many articles of the corpus each concept stands, by id. */
export async function countConcepts(
  engine: Engine,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, number>> {
  const { facets } = await engine.search({
    query: EVERYTHING,
    filters: {},
    facets: [{ name: CONCEPT_FACET, limit: Number.POSITIVE_INFINITY }],
    ...{ limit: 0, offset: 0, sort: 'relevance', versions: 'all' },
    ...(signal && { signal }),
  })
  return countsOf(facets[CONCEPT_FACET])
}

/** In how many articles each word stands as written: roughly as many as it does in all forms, and at once. */
export async function countWords(
  engine: Engine,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, number>> {
  const all = await engine.terms({ prefix: '', limit: Number.POSITIVE_INFINITY, ...(signal && { signal }) })
  const counts = new Map<string, number>()
  for (const { documents, word } of all) counts.set(fold(word), Math.max(documents, counts.get(fold(word)) ?? 0))
  return counts
}
