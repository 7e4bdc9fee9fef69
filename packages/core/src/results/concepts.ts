import { checkOptions, wholeNumber } from '../check-options.ts'
import { compareText } from '../compare-text.ts'
import { allLabels, type Concept, endOf } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { CONCEPT_FACET } from '../facets/concept-facet.ts'
import { nameFilter } from '../facets/name-filter.ts'
import { EVERYTHING } from '../query/query.ts'
import { countsOf } from './counts-of.ts'

/** A concept and in how many works it occurs. */
export interface CountedConcept extends Concept {
  /** Works that name it in any of their versions, as `search` counts them; 0 for dates and sums, which are not counted. */
  readonly articles: number
}

/** Which concepts. */
export interface ConceptsOptions {
  /** Only those with these ids; unknown ones are left out. Default all. */
  readonly ids?: readonly string[]
  /** Only those of this type, such as `organisation`. Default all. */
  readonly type?: string
  /**
   * Only those with a label, in any language, or the end of an id, that has a word beginning so, whatever the case and
   * accents; of several words, each. Default all.
   */
  readonly query?: string
  /** Concepts at most; default no limit. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/**
 * Gives the concepts of an index, those first that most articles name, ties by id.
 *
 * @throws {VidenError} `option-invalid`.
 * @example
 * const found = await concepts(engine, { type: 'organisation', query: 'mind' })
 * found[0].id // => 'organisation/mindlab'
 */
export async function concepts(engine: Engine, options: ConceptsOptions = {}): Promise<readonly CountedConcept[]> {
  checkOptions(options, ['ids', 'type', 'query', 'limit', 'signal'])
  const { ids, query = '', type } = options
  if (typeof query !== 'string') throw new VidenError('option-invalid', `"query" takes a text, not ${query}.`)
  const limit = wholeNumber('limit', options.limit, { or: Number.POSITIVE_INFINITY, least: 0 })
  const signal = options.signal && { signal: options.signal }
  const isTyped = nameFilter(query)
  const found = await engine.concepts({ ...(ids && { ids }), ...(type !== undefined && { type }), ...signal })
  const { facets } = await engine.search({
    query: EVERYTHING,
    filters: {},
    facets: [{ name: CONCEPT_FACET, limit: Number.POSITIVE_INFINITY }],
    limit: 0,
    offset: 0,
    sort: 'relevance',
    ...signal,
  })
  const counts = countsOf(facets[CONCEPT_FACET])
  return found
    .filter((concept) => isTyped([endOf(concept.id), ...allLabels(concept)]))
    .map((concept) => ({ ...concept, articles: counts.get(concept.id) ?? 0 }))
    .sort((a, b) => b.articles - a.articles || compareText(a.id, b.id))
    .slice(0, limit)
}
