import type { Engine, EngineResult, Scored, SearchRequest } from '../engine/engine.ts'
import type { Filters } from '../facets/facet.ts'
import type { Query } from '../query/query.ts'
import type { WantedEffects } from './wanted-effects.ts'

/** Works that tell of an effect, best first, and what the engine says of the query. */
export interface FoundEffects extends Pick<EngineResult, 'words' | 'unknownValues' | 'ambiguousValues'> {
  readonly hits: readonly Scored[]
  /** Of all scores; above 0. */
  readonly highest: number
}

/** Finds all works with one of the effects, reading none of them. */
export async function searchEffects(
  engine: Engine,
  query: Query,
  options: {
    readonly filters: Filters
    readonly wanted: WantedEffects
    readonly language?: string
    readonly signal?: AbortSignal
  },
): Promise<FoundEffects> {
  const { filters, language, signal, wanted } = options
  const request: SearchRequest = {
    ...{ query, filters, facets: [], offset: 0, limit: 0, sort: 'relevance' },
    ...(language !== undefined && { language }),
    ...(signal && { signal }),
  }
  const { ambiguousValues, unknownValues, words } = await engine.search(request)
  const hits = new Map<string, Scored>()
  for (const [facet, values] of wanted.byFacet) {
    const found = await engine.search({
      ...request,
      filters: { [facet]: values, ...filters },
      limit: Number.POSITIVE_INFINITY,
    })
    for (const hit of found.hits) hits.set(hit.id, hit)
  }
  const sorted = [...hits.values()].sort((a, b) => b.score - a.score)
  return { words, unknownValues, ambiguousValues, hits: sorted, highest: sorted[0]?.score || 1 }
}
