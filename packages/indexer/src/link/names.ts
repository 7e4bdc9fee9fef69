import { compareText } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import { groupBy } from '../group-by.ts'
import { NAMED_TYPES, type Name, type NamedType } from '../names/name.ts'
import type { Verdicts } from '../review/verdicts.ts'
import { ASSERTED_ONLY, bareName, type ConceptRegistry } from './concept-registry.ts'
import { ensurePlace } from './places.ts'

/** A name in its place, and the concept that it is the name of. */
export interface LinkedName extends Name {
  readonly concept: string
}

/** What the names of a corpus are names of. */
export interface LinkedNames {
  /** Those of each source that could be told. */
  readonly bySource: readonly (readonly LinkedName[])[]
  /** Concepts whose names are plain enough to be looked for in every text. */
  readonly everywhere: ReadonlySet<string>
  /** Concepts that nothing bears out but the look of their names where they stand: how many articles take them for what. */
  readonly guesses: Guesses
}

/** By id of the concept: articles by the type that the name looks to be of in them. */
export type Guesses = ReadonlyMap<string, ReadonlyMap<NamedType, number>>

/** A name as one article writes it. */
interface WrittenName extends Name {
  readonly text: string
  readonly source: number
}

/** Names are not known by their language: bodies have theirs in every one. */
const ANY_LANGUAGE = 'und'

/**
 * Tells what the names of a corpus are names of. Names that differ in case, accents, "the" or a middle initial only are one;
 * of which type it is, most articles decide, and the vocabulary before them. A family name alone, or a given name, is the
 * person whose full name the same article gives; without one it is nobody.
 *
 * @param options.acronyms - Short forms that articles explain, which are not names of their own.
 * @param options.verdicts - What a librarian has decided, which wins; concepts that are one are so from here on.
 */
export function linkNames(
  sources: readonly AnalysedSource[],
  registry: ConceptRegistry,
  { acronyms, verdicts }: { readonly acronyms: ReadonlySet<string>; readonly verdicts: Verdicts },
): LinkedNames {
  const written = sources.map(({ article, candidates }, source) =>
    candidates.names.flatMap((name): WrittenName[] => {
      const text = article.text.slice(name.start, name.end).replace(/\s+/g, ' ')
      return acronyms.has(text) ? [] : [{ ...name, text, source }]
    }),
  )
  const isKnown = (name: string): boolean =>
    keys.has(bareName(name)) || registry.findNamed('organisation', name) !== undefined
  const keys = new Set(written.flat().map(({ text, type }) => keyOf(text, type)))
  const concepts = new Map<string, string>()
  const everywhere = new Set<string>()
  const guesses = new Map<string, ReadonlyMap<NamedType, number>>()
  // The names that most articles use come first, and get the plainer ids.
  const groups = [...groupBy(written.flat(), ({ text, type }) => keyOf(text, type))]
    .map(([key, names]) => ({ key, names, count: new Set(names.map(({ source }) => source)).size }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key))
  for (const { key, names, count } of groups) {
    const votes = countVotes(names)
    const type = mostVoted(votes)
    const preferred = mostFrequent(names.map(({ text }) => text))
    const isFull = preferred.includes(' ')
    if (isTwoNames(preferred, isKnown)) continue
    if (type === 'person' && !isFull) continue
    const known = registry.findNamed(type, preferred)
    if (known !== undefined && ASSERTED_ONLY.has(known.id)) continue
    // A word that a subject has for its label is more often that: "Agile".
    if (known === undefined && !isFull && registry.findSubject(preferred) !== undefined) continue
    const concept =
      type === 'place'
        ? ensurePlace(preferred, count, registry)
        : (known ?? registry.ensure(type, preferred, ANY_LANGUAGE))
    if (concept === undefined || verdicts.ofName(concept.id) === false) continue
    const isBuilt = names.some((name) => name.isBuilt)
    if (isBuilt) guesses.delete(concept.id)
    else if (known === undefined && concept.sameAs === undefined) guesses.set(concept.id, votes)
    for (const { text } of names) if (type !== 'place') registry.addLabel(concept.id, text, ANY_LANGUAGE)
    concepts.set(key, concept.id)
    if (isBuilt || (isFull && count > 1 && type !== 'place')) everywhere.add(concept.id)
  }
  for (const ids of verdicts.same) registry.merge(ids)
  const idNow = (id: string): string => registry.get(id)?.id ?? id
  return {
    bySource: written.map((names) => linkWithin(names)),
    everywhere: new Set([...everywhere].map(idNow)),
    guesses,
  }

  function linkWithin(names: readonly WrittenName[]): LinkedName[] {
    const linked = names.map((name) => {
      const id = concepts.get(keyOf(name.text, name.type))
      return { ...name, concept: id === undefined ? undefined : idNow(id) }
    })
    const persons = linked.filter(({ concept }) => concept !== undefined && registry.get(concept)?.type === 'person')
    const byFamily = groupBy(persons, ({ text }) => text.split(' ').at(-1))
    const byGiven = groupBy(persons, ({ text }) => text.split(' ')[0])
    return linked.flatMap(({ text, source: _, ...name }) => {
      const concept =
        name.concept ?? (name.type === 'person' ? onlyOne(byFamily.get(text) ?? byGiven.get(text) ?? []) : undefined)
      return concept === undefined ? [] : [{ ...name, concept }]
    })
  }
}

/** "Centre for Public Innovation and MindLab" is two bodies, both known; "Ministry of Trade and Growth" is one. */
function isTwoNames(name: string, isKnown: (part: string) => boolean): boolean {
  const [first, second, ...more] = name.split(/ and | & | og | och /)
  return first !== undefined && second !== undefined && more.length === 0 && isKnown(first) && isKnown(second)
}

function onlyOne(names: readonly { readonly concept: string | undefined }[]): string | undefined {
  const [first, ...others] = new Set(names.map(({ concept }) => concept))
  return others.length === 0 ? first : undefined
}

/** Persons are told apart from the rest by a key without middle initials: "William J. Brantley". */
function keyOf(text: string, type: NamedType): string {
  return bareName(type === 'person' ? text.replace(/ (?:\p{Lu}\.? )+(?=\p{Lu}\p{L})/u, ' ') : text)
}

/** Counts the articles that give each type; one that the name is built as counts thrice. */
function countVotes(names: readonly WrittenName[]): Map<NamedType, number> {
  const votes = new Map<NamedType, number>()
  const counted = new Set<string>()
  for (const { source, type, isBuilt } of names) {
    if (counted.has(`${source} ${type}`)) continue
    counted.add(`${source} ${type}`)
    votes.set(type, (votes.get(type) ?? 0) + (isBuilt ? 3 : 1))
  }
  return votes
}

function mostVoted(votes: ReadonlyMap<NamedType, number>): NamedType {
  return NAMED_TYPES.reduce((best, type) => ((votes.get(type) ?? 0) > (votes.get(best) ?? 0) ? type : best))
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [[text] = ['']] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return text
}
