import { type Analyzer, type Concept, createLabelMatcher, type LabelMatcher, type Mention } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import type { ConceptRegistry } from './concept-registry.ts'
import type { LinkedNames } from './names.ts'

/** Mentions of concepts by their short forms, for each source by its place in the list. */
export interface LinkedAcronyms {
  /** By what the article itself says that they stand for. */
  own(number: number): Mention[]
  /** By what other articles say. */
  common(number: number): Mention[]
}

const ANY_LANGUAGE = 'und'

/** Gives the short forms that articles explain by a name, and that so are no names of their own. */
export function explainedAcronyms(sources: readonly AnalysedSource[], registry: ConceptRegistry): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ candidates }) => {
      const ends = new Set(candidates.names.map(({ end }) => end))
      return candidates.acronyms.flatMap(({ short, long, start }) =>
        ends.has(start + long.length) || registry.findNamed('organisation', long) !== undefined ? [short] : [],
      )
    }),
  )
}

/**
 * Links acronyms to the concepts that articles explain them by. In the article that says what one stands for, it stands for
 * that. In others it does so if no article says otherwise, and two explain it, or it is plainly a name where it stands.
 */
export function linkAcronyms(
  sources: readonly AnalysedSource[],
  registry: ConceptRegistry,
  { names, analyzer }: { readonly names: LinkedNames; readonly analyzer: Analyzer },
): LinkedAcronyms {
  const defined = sources.map(({ candidates }, number) => {
    const atEnd = new Map(names.bySource[number]?.map(({ end, concept }) => [end, concept]))
    return new Map(
      candidates.acronyms.flatMap(({ short, long, start }): [string, string][] => {
        const concept = atEnd.get(start + long.length) ?? registry.findNamed('organisation', long)?.id
        return concept === undefined ? [] : [[short, concept]]
      }),
    )
  })
  const meanings = new Map<string, Map<string, number>>()
  for (const own of defined)
    for (const [short, id] of own) {
      const counts = meanings.get(short) ?? new Map<string, number>()
      meanings.set(short, counts.set(id, (counts.get(id) ?? 0) + 1))
    }
  for (const [short, ids] of meanings) for (const id of ids.keys()) registry.addLabel(id, short, ANY_LANGUAGE)
  const single = [...meanings].flatMap(([short, ids]) =>
    ids.size === 1 ? [...ids].map(([id]) => [short, id] as const) : [],
  )
  const common = acronymMatcher(single, analyzer)
  const isUsual = (concept: string, short: string): boolean => (meanings.get(short)?.get(concept) ?? 0) > 1
  const textOf = (number: number): string => sources[number]?.article.text ?? ''

  return {
    own(number) {
      const own = [...(defined[number] ?? [])]
      return own.length > 0 ? acronymMatcher(own, analyzer).find(textOf(number), ANY_LANGUAGE) : []
    },
    common(number) {
      const text = textOf(number)
      const named = new Set(sources[number]?.candidates.names.map(({ start, end }) => `${start}-${end}`))
      return common
        .find(text, ANY_LANGUAGE)
        .filter(({ concept, start, end }) => isUsual(concept, text.slice(start, end)) || named.has(`${start}-${end}`))
    },
  }
}

function acronymMatcher(meanings: readonly (readonly [short: string, id: string])[], analyzer: Analyzer): LabelMatcher {
  return createLabelMatcher(
    meanings.map(
      ([short, id]): Concept => ({ id, type: 'organisation', labels: { [ANY_LANGUAGE]: { preferred: short } } }),
    ),
    analyzer,
  )
}
