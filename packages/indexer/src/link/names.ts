import { compareText } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import { groupBy } from '../group-by.ts'
import { LOWER_CASE } from '../names/find-names.ts'
import { NAMED_TYPES, type Name, type NamedType } from '../names/name.ts'
import { BODY_HEAD } from '../names/name-grammar.ts'
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
  /** Whether something is said to be in, at or near it, or to come from it. */
  readonly isIn: boolean
  /** ISO 3166, of the state or country that is said after it: "Alexandria, VA". */
  readonly country?: string
}

/** Ends the names of companies. */
const COMPANY = /(?<!\p{L})(?:AB|ApS|AS|A\/S|Co|Company|Corp|GmbH|Inc|LLC|LLP|Ltd|PLC)\.?$/u

/** Articles that must name a body whose name is made of common words. */
const SOURCES = 3

const SAYS_WHERE =
  /(?<!\p{L})(?:in|at|from|near|across|around|to|of|i|på|fra|från|ved|vid|nær|nära|til|till|av|af)(?: the| downtown| rural| central)? $/iu

/** Languages whose genitive is an "s" without apostrophe: "Avinors". */
const GENITIVE: ReadonlySet<string> = new Set(['da', 'nb', 'nn', 'sv'])

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
  const spelled = new Set(
    sources.flatMap(({ article, candidates }) =>
      candidates.names.map(({ start, end }) => article.text.slice(start, end)),
    ),
  )
  const written = sources.map(({ article, candidates }, source) =>
    candidates.names.flatMap((name): WrittenName[] => {
      const text = article.text.slice(name.start, name.end).replace(/\s+/g, ' ')
      if (acronyms.has(text)) return []
      const isIn = SAYS_WHERE.test(article.text.slice(Math.max(0, name.start - 20), name.start))
      const bare = text.slice(0, -1)
      const isGenitive = GENITIVE.has(article.language) && text.endsWith('s') && spelled.has(bare)
      const country = name.type === 'place' ? countryAfter(article.text, name.end, registry) : undefined
      const more = { source, isIn, ...(country !== undefined && { country }) }
      return [{ ...name, ...(isGenitive && { end: name.end - 1 }), text: isGenitive ? bare : text, ...more }]
    }),
  )
  const isKnown = (name: string): boolean =>
    keys.has(bareName(name)) || registry.findNamed('organisation', name) !== undefined
  const keys = new Set(written.flat().map(({ text, type }) => keyOf(text, type)))
  const concepts = new Map<string, string>()
  const everywhere = new Set<string>()
  const guesses = new Map<string, ReadonlyMap<NamedType, number>>()
  const given = givenNames(written.flat())
  const isLikePerson = (name: string, names: readonly WrittenName[]): boolean =>
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) &&
    given.has(name.split(' ')[0] ?? '') &&
    names.every(({ isBuilt, isIn }) => !isBuilt && !isIn)
  const common = new Set(sources.flatMap(({ article }) => article.text.match(LOWER_CASE) ?? []))
  // "Whale Alert", "Navy Pier Pressure": nothing but the capitals speaks for a body.
  const isWords = (name: string, names: readonly WrittenName[]): boolean =>
    name.includes(' ') &&
    !BODY_HEAD.test(name) &&
    names.every(({ isBuilt }) => !isBuilt) &&
    (name.split(' ').every((word) => common.has(word.toLowerCase())) || (names.length === 1 && !COMPANY.test(name)))
  const vocabulary = new Set(registry.all().map(({ id }) => id))
  // "SAMHSA Disaster Response", "Department of Labor’s Timesheet": what a known body does or has.
  const isOfBody = (name: string, names: readonly WrittenName[]): boolean =>
    beginningsOf(
      name,
      names.some(({ isBuilt }) => isBuilt),
    ).some((start) => vocabulary.has(registry.find('organisation', start)?.id ?? ''))
  // The names that most articles use come first, and get the plainer ids.
  const groups = [...groupBy(written.flat(), ({ text, type }) => keyOf(text, type))]
    .map(([key, names]) => ({ key, names, count: new Set(names.map(({ source }) => source)).size }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key))
  for (const { key, names, count } of groups) {
    const votes = countVotes(names)
    const preferred = mostFrequent(names.map(({ text }) => text))
    const type = isLikePerson(preferred, names) ? 'person' : mostVoted(votes)
    const isFull = preferred.includes(' ')
    if (isTwoNames(preferred, isKnown)) continue
    if (type === 'person' && !isFull) continue
    const known = registry.findNamed(type, preferred)
    if (known !== undefined && ASSERTED_ONLY.has(known.id)) continue
    // A word that a subject has for its label is more often that: "Agile".
    if (known === undefined && !isFull && registry.findSubject(preferred) !== undefined) continue
    if (type === 'organisation' && known === undefined && count < SOURCES && isWords(preferred, names)) continue
    if (type === 'organisation' && known === undefined && isOfBody(preferred, names)) continue
    const concept =
      type === 'place'
        ? ensurePlace(preferred, registry, {
            sources: new Set(names.flatMap(({ source, isIn }) => (isIn ? source : []))).size,
            country: mostFrequent(names.flatMap(({ country }) => country ?? [])) || undefined,
          })
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
    return linked.flatMap(({ text, source: _, country: __, isIn, ...name }) => {
      const isPlace = name.concept !== undefined && registry.get(name.concept)?.type === 'place'
      const person = isPlace && !isIn ? onlyOne(byFamily.get(text) ?? []) : undefined
      const concept =
        person ??
        name.concept ??
        (name.type === 'person' ? onlyOne(byFamily.get(text) ?? byGiven.get(text) ?? []) : undefined)
      return concept === undefined ? [] : [{ ...name, concept }]
    })
  }
}

const QUALIFIER = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}\p{Ll}+)?)/u

/** Tells which country, or a state of which, is said right after a name. */
function countryAfter(text: string, end: number, registry: ConceptRegistry): string | undefined {
  const name = QUALIFIER.exec(text.slice(end, end + 40))?.[1] ?? ''
  const place = registry.get(`place/US-${name.replaceAll('.', '')}`) ?? registry.find('place', name)
  return /^place\/([A-Z]{2})(?:-|$)/.exec(place?.id ?? '')?.[1]
}

/**
 * The beginnings of a name whose other words head no body, without possessives: "NASA Ames Research Center" has none. Those
 * of one that is built as a name end in a possessive: "Department of Labor’s Timesheet", not "Department of Health Services".
 */
function beginningsOf(name: string, isBuilt: boolean): string[] {
  return [...name.matchAll(isBuilt ? /['’]s? /g : /(?:['’]s?)? /g)].flatMap(({ 0: gap, index }) =>
    BODY_HEAD.test(name.slice(index + gap.length)) ? [] : [name.slice(0, index)],
  )
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

/** First names that two persons of the corpus have at least, so that they are plainly given names. */
function givenNames(names: readonly WrittenName[]): ReadonlySet<string> {
  const families = new Map<string, Set<string>>()
  for (const { type, text } of names) {
    const [given = '', family, ...more] = text.split(' ')
    if (type !== 'person' || family === undefined || more.length > 0) continue
    families.set(given, (families.get(given) ?? new Set()).add(family))
  }
  return new Set([...families].flatMap(([given, { size }]) => (size > 1 ? given : [])))
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
