import { nearest } from '../text/nearest.ts'
import { FIELDS, type Field } from './query.ts'

/** What a `name:` stands for. */
export type KnownName =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'facet'; readonly facet: string }

/** Gives what may be named in a query, by name in lower case. A field wins over a facet of the same name. */
export function knownNames(facets: readonly string[]): ReadonlyMap<string, KnownName> {
  const names = new Map<string, KnownName>(FIELDS.map((field) => [field, { kind: 'field', field }]))
  for (const facet of facets) {
    const name = facet.toLowerCase()
    if (!names.has(name)) names.set(name, { kind: 'facet', facet })
  }
  return names
}

/** Says that a name is none of those that there are. */
export function unknownName(name: string, facets: readonly string[]): string {
  const meant = nearest(name, [...FIELDS, ...facets])
  return [
    `"${name}:" is not a field${facets.length === 0 ? '' : ' or facet'}, so it was searched as text`,
    meant === undefined ? '.' : `; did you mean "${meant}:"?`,
    ` Fields: ${FIELDS.join(', ')}.`,
    facets.length === 0 ? '' : ` Facets: ${facets.join(', ')}.`,
  ].join('')
}
