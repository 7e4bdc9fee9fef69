import { allLabels, type Concept, endOf } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { EVERYTHING } from '../query/query.ts'
import { fold } from '../text/fold.ts'
import { nearest } from '../text/nearest.ts'

/** Effects to look for, and the facets that they are values of. */
export interface WantedEffects {
  /** Values by facet, of those that articles have. */
  readonly byFacet: ReadonlyMap<string, readonly string[]>
  has(effect: string): boolean
}

/** The facet whose values are effects. */
const EFFECTS = 'impact'
/** That of verdicts ("was a success"), which are given where they are asked for. */
const VERDICTS = 'outcome'

/**
 * Finds the effects that are meant: by id, its end, or a label in any language; of none given, all of `impact`.
 *
 * @throws {VidenError} `option-invalid` for one that no article has, with the nearest.
 */
export async function findWantedEffects(
  engine: Engine,
  given: readonly string[] | undefined,
  context: { readonly concepts: ReadonlyMap<string, Concept>; readonly signal?: AbortSignal },
): Promise<WantedEffects> {
  const { concepts, signal } = context
  const known = new Set(engine.describe().facets.map(({ name }) => name))
  const facets = [EFFECTS, VERDICTS].filter((facet) => known.has(facet) || facet === EFFECTS)
  const { facets: counts } = await engine.search({
    query: EVERYTHING,
    filters: {},
    facets: facets.map((name) => ({ name, limit: Number.POSITIVE_INFINITY })),
    limit: 0,
    offset: 0,
    sort: 'relevance',
    ...(signal && { signal }),
  })
  const all = facets.flatMap((facet) => (counts[facet] ?? []).map(({ value }) => ({ facet, value })))
  const wanted =
    given === undefined
      ? all.filter(({ facet }) => facet === EFFECTS)
      : given.flatMap((name) => {
          const meant = all.filter(({ facet, value }) =>
            namesOf(facet, value).some((own) => fold(own) === fold(name.trim())),
          )
          if (meant.length === 0) throw unknown(name)
          return meant
        })
  const values = new Set(wanted.map(({ value }) => value))
  return {
    byFacet: new Map(
      facets.flatMap((facet) => {
        const own = all.filter((other) => other.facet === facet && values.has(other.value)).map(({ value }) => value)
        return own.length === 0 ? [] : [[facet, own] as const]
      }),
    ),
    has: (effect) => values.has(effect),
  }

  /** The name of a facet stands for all its values. */
  function namesOf(facet: string, value: string): string[] {
    const concept = concepts.get(value)
    return [facet, value, endOf(value), ...(concept === undefined ? [] : allLabels(concept))]
  }

  function unknown(name: string): VidenError {
    const meant = nearest(
      name,
      all.flatMap(({ facet, value }) => namesOf(facet, value)),
    )
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`
    const ids = [...new Set(all.map(({ value }) => value))].sort().join(', ')
    return new VidenError(
      'option-invalid',
      `No article tells of the effect "${name}"${hint || '.'} There are: ${ids || 'none'}.`,
    )
  }
}
