import {
  type Analyzer,
  type Concept,
  createLabelMatcher,
  type LabelMatcher,
  type Mention,
  type Range,
} from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import type { AcronymDefinition } from '../names/find-acronyms.ts'
import { NAMED_TYPES } from '../names/name.ts'
import { BODY_HEAD } from '../names/name-grammar.ts'
import type { ConceptRegistry } from './concept-registry.ts'
import type { LinkedNames } from './names.ts'

/** Mentions of concepts by their short forms, for each source by its place in the list. */
export interface LinkedAcronyms {
  /** By what the article itself says that they stand for. */
  own(number: number): Mention[]
  /** By what other articles say. */
  common(number: number): Mention[]
  /** Of mentions, those that are not by a short form which the article explains by something else. */
  unlessElse(number: number, mentions: readonly Mention[]): Mention[]
}

const ANY_LANGUAGE = 'und'

/** Gives the short forms that articles explain by another name, or by what is no body, and that so are no names of their own. */
export function explainedAcronyms(sources: readonly AnalysedSource[], registry: ConceptRegistry): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ article, candidates }) => {
      const nameOf = longForms(article.text, candidates.names)
      return candidates.acronyms.flatMap((acronym) =>
        isExplained(acronym, registry) &&
        (nameOf(acronym) !== undefined ||
          !BODY_HEAD.test(acronym.long) ||
          registry.findNamed('organisation', acronym.long) !== undefined)
          ? [acronym.short]
          : [],
      )
    }),
  )
}

/** After "Code of Conduct Form" a "(PDF)" says what kind of file it is. */
function isExplained({ short }: AcronymDefinition, registry: ConceptRegistry): boolean {
  return registry.find('technology', short) === undefined
}

/**
 * Gives the name that is the long form of an acronym, or ends with it and begins with the same letter, as the "O" of "(OPSI)"
 * may be found in "of"; not one of which it is only a part: "NCI User Experience (UX)".
 */
function longForms<Found extends Range>(
  text: string,
  names: readonly Found[],
): (acronym: AcronymDefinition) => Found | undefined {
  const byEnd = new Map(names.map((name) => [name.end, name]))
  return ({ long, short, start }) => {
    const name = byEnd.get(start + long.length)
    // "University of California, Los Angeles (UCLA)" is not the city.
    if (name === undefined || 2 * (name.end - name.start) <= long.length) return undefined
    if (name.start >= start) return name
    const bare = text.slice(name.start, name.end).replace(/^U\.?S\.? /, '')
    return bare.charAt(0).toLowerCase() === short.charAt(0).toLowerCase() ? name : undefined
  }
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
  const defined = sources.map(({ article, candidates }, number) => {
    const nameOf = longForms(article.text, names.bySource[number] ?? [])
    return new Map(
      candidates.acronyms.flatMap((acronym): [string, string][] => {
        const concept = nameOf(acronym)?.concept ?? registry.findNamed('organisation', acronym.long)?.id
        return concept === undefined || !isExplained(acronym, registry) ? [] : [[acronym.short, concept]]
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
    unlessElse(number, mentions) {
      const own = defined[number]
      const ends = new Map(
        sources[number]?.candidates.acronyms.flatMap(({ short, long, start }) =>
          own?.has(short) === true ? [] : [[short, start + long.length]],
        ),
      )
      const text = textOf(number)
      return mentions.filter(({ concept, start, end }) => {
        const explained = ends.get(text.slice(start, end))
        if (explained === undefined || !NAMED_TYPES.some((type) => concept.startsWith(`${type}/`))) return true
        return mentions.some((other) => other.concept === concept && other.end === explained)
      })
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
