import type { Concept } from '@viden/core'
import { findCity } from '../find-city.ts'
import type { ConceptRegistry } from './concept-registry.ts'

/** What is in, at or near something in texts of several articles is a place even if no list has it. */
const SOURCES = 2
/** What ends the names of places: "King County", "Silicon Valley", "Gudbrandsdalen". */
const HEAD =
  /(?: (?:County|Region|Valley|Island|Islands|Province|State|Territory|Peninsula|Bay|Beach|Heights|Parish|Cemetery|Park|River|Lake|Mountains|[Ff]ylke|[Ll]än)|dalen|fjorden|halvøya)$/u

/**
 * Gives the place of a name: a known one, a city of the world, or one that is plainly a place, made where missing.
 *
 * @param options - `sources`: number of articles in which something is in, at or near it. `country`: ISO 3166, where texts say
 *   that it is, if they do.
 */
export function ensurePlace(
  name: string,
  registry: ConceptRegistry,
  { sources, country: said }: { readonly sources: number; readonly country: string | undefined },
): Concept | undefined {
  const known = registry.findNamed('place', name)
  if (known !== undefined) return known
  const city = (said === undefined ? undefined : findCity(name, said)) ?? findCity(name)
  if (city === undefined)
    return sources >= SOURCES || HEAD.test(name) ? registry.ensure('place', name, 'und') : undefined
  const country = registry.get(`place/${city.country}`)?.id
  const concept = registry.ensure('place', city.name, 'und', {
    kind: 'city',
    ...(country !== undefined && { broader: country, country }),
    sameAs: [`https://www.geonames.org/${city.id}`],
  })
  if (name !== city.name) registry.addLabel(concept.id, name, 'und')
  return concept
}
