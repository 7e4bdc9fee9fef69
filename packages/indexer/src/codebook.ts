import { type Concept, type ConceptLabels, compareText } from '@viden/core'
import { facets } from './facets/facets.ts'
import { readVocabulary } from './read-vocabulary.ts'

/** A value that articles may be coded with. */
export interface CodebookValue {
  readonly id: string
  /** By language, as in a Concept. */
  readonly labels: Readonly<Record<string, ConceptLabels>>
  readonly definition?: string
  readonly broader?: string
  /** Where the definition, or the idea of the value, is from. */
  readonly source?: readonly string[]
}

/** How articles are coded by one facet. */
export interface CodebookFacet {
  readonly name: string
  readonly label: string
  /** When a value is given. */
  readonly rule: string
  /** Those that are known beforehand; none for dates, and for names: of bodies, of products. */
  readonly values: readonly CodebookValue[]
}

/**
 * Gives the codebook of an index: every facet, with its values, their definitions and the rule by which one is given.
 *
 * @param options - `vocabulary`: folder of the librarian's concepts, which win.
 * @example
 * const codebook = await readCodebook()
 * codebook.find(({ name }) => name === 'stage')?.values.map(({ id }) => id)[1] // => 'stage/pilot'
 */
export async function readCodebook(options: { readonly vocabulary?: string } = {}): Promise<readonly CodebookFacet[]> {
  const { concepts } = await readVocabulary(options.vocabulary === undefined ? [] : [options.vocabulary])
  // Of two with one id the later wins, which is the librarian's, language by language.
  const byId = new Map<string, Concept>()
  for (const concept of concepts) {
    const before = byId.get(concept.id)
    byId.set(concept.id, { ...before, ...concept, labels: { ...before?.labels, ...concept.labels } })
  }
  return facets.map(({ coded = [], label, name, rule }) => {
    const values = typeof coded === 'string' ? idsOfType(coded) : coded
    return { name, label, rule, values: values.flatMap((id) => toValue(byId.get(id))) }
  })

  function idsOfType(type: string): readonly string[] {
    const isSubject = (concept: Concept): boolean => concept.type === type && concept.kind === undefined
    return [...byId.values()].flatMap((concept) => (isSubject(concept) ? [concept.id] : [])).sort(compareText)
  }
}

function toValue(concept: Concept | undefined): CodebookValue[] {
  if (concept === undefined) return []
  const { broader, definition, id, labels, source } = concept
  return [{ id, labels, ...(definition && { definition }), ...(broader && { broader }), ...(source && { source }) }]
}
