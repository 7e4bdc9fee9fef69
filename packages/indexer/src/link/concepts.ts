import {
  type Analyzer,
  type Article,
  allLabels,
  type Concept,
  compareText,
  createAnalyzer,
  createLabelMatcher,
  type LabelMatcher,
  type Mention,
  type Problem,
  type Range,
} from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import type { MoneyMention } from '../find-money.ts'
import { quote } from '../quote.ts'
import type { AssertedType } from '../stages/read-metadata.ts'
import { ConceptRegistry } from './concept-registry.ts'

/** An article with its concepts, before facets are drawn from them. */
export interface LinkedArticle extends Omit<Article, 'facets'> {
  /** Ids of the concepts that the source's metadata asserts, by type. */
  readonly asserted: Readonly<Record<AssertedType, readonly string[]>>
  /** Id of its publisher. */
  readonly publisher?: string
}

/** The corpus with one vocabulary. */
export interface LinkedCorpus {
  readonly articles: readonly LinkedArticle[]
  /** The concepts that the articles name or assert, and those above them; sorted by id. */
  readonly concepts: readonly Concept[]
  readonly problems: readonly Problem[]
}

/** Bodies are known by names that are the same in every language. */
const ANY_LANGUAGE = 'und'

/**
 * Links names to concepts over the whole corpus: what the metadata asserts, organisations by their grammar, acronyms to
 * their long forms, labels of the vocabulary, dates, sums of money.
 *
 * @param sources - Sorted by path; `ids` are theirs.
 */
export function linkConcepts(
  sources: readonly AnalysedSource[],
  options: { readonly ids: readonly string[]; readonly vocabulary: readonly Concept[] },
): LinkedCorpus {
  const registry = new ConceptRegistry(options.vocabulary)
  const problems: Problem[] = []
  const asserted = sources.map((source) => assertConcepts(source, registry, problems))
  registerOrganisations(sources, registry)
  // Before acronyms become labels: which body one stands for depends on the article.
  const analyzer = createAnalyzer()
  const matcher = createLabelMatcher(namedConcepts(registry, options.vocabulary), analyzer)
  const acronyms = linkAcronyms(sources, registry, analyzer)

  const articles = sources.map(({ article, candidates }, number): LinkedArticle => {
    const dates = candidates.dates.map(({ iso, start, end }) => ({ start, end, concept: dateConcept(iso) }))
    const labelled = article.passages.flatMap((passage) =>
      matcher.find(article.text, passage.language ?? article.language, passage),
    )
    const sums = candidates.money.map((sum) => ({ start: sum.start, end: sum.end, concept: moneyConcept(sum) }))
    // What an article says of its own acronyms goes before what the vocabulary or another article says.
    const found = [...acronyms.own(number), ...labelled, ...acronyms.common(number), ...dates, ...sums]
    const { ids: byType, publisher } = asserted[number] ?? { ids: { place: [], organisation: [], topic: [] } }
    return {
      ...article,
      id: options.ids[number] ?? article.id,
      mentions: withoutOverlaps(found),
      asserted: byType,
      ...(publisher !== undefined && { publisher }),
    }
  })
  return { articles, concepts: usedConcepts(articles, registry), problems }

  function moneyConcept({ amount, currency }: MoneyMention): string {
    return registry.ensure('money', `${currency} ${amount}`, ANY_LANGUAGE).id
  }

  function dateConcept(iso: string): string {
    return registry.ensure('date', iso, ANY_LANGUAGE).id
  }
}

/** Names that are more often something else, here a US state: only metadata can assert them. So is "Danish" a people. */
const AMBIGUOUS = new Set(['place/GE'])

/**
 * The concepts that are looked for in texts: those of the vocabulary, and organisations under a name, not a code such as
 * "va". Should two share a label the later one of the vocabulary is meant, which is the librarian's.
 */
function namedConcepts(registry: ConceptRegistry, vocabulary: readonly Concept[]): Concept[] {
  const order = new Map(vocabulary.map(({ id }, place) => [id, place]))
  const isName = (concept: Concept): boolean => allLabels(concept).every((label) => /\p{Lu}/u.test(label))
  return registry
    .all()
    .filter((concept) => {
      if (AMBIGUOUS.has(concept.id) || concept.type === 'language') return false
      return order.has(concept.id) || (concept.type === 'organisation' && isName(concept))
    })
    .sort((a, b) => (order.get(b.id) ?? -1) - (order.get(a.id) ?? -1))
}

interface Assertions {
  readonly ids: LinkedArticle['asserted']
  readonly publisher?: string
}

function assertConcepts(
  { article, entry, names }: AnalysedSource,
  registry: ConceptRegistry,
  problems: Problem[],
): Assertions {
  for (const name of names.place)
    if (registry.find('place', name) === undefined && placeByCode('place', name, registry) === undefined)
      problems.push({
        code: 'country-unknown',
        message: `${quote(name)} is no country that Viden knows; it was kept as given. Use an ISO 3166 name, or add it to vocabulary/.`,
        ...(entry?.values.has('place')
          ? { source: entry.catalogue, line: entry.line }
          : { source: article.source.path }),
      })
  const known = (type: AssertedType, name: string): string | undefined =>
    type === 'topic' ? registry.findSubject(name)?.id : placeByCode(type, name, registry)
  const ensure = (type: AssertedType, language: string): string[] => [
    ...new Set(names[type].map((name) => known(type, name) ?? registry.ensure(type, name, language).id)),
  ]
  const { publisher } = article.source
  return {
    ids: {
      place: ensure('place', article.language),
      organisation: ensure('organisation', ANY_LANGUAGE),
      topic: ensure('topic', article.language),
    },
    ...(publisher !== undefined && { publisher: registry.ensure('organisation', publisher, ANY_LANGUAGE).id }),
  }
}

/** A country may be given by its code: `DK`. */
function placeByCode(type: AssertedType, name: string, registry: ConceptRegistry): string | undefined {
  return type === 'place' ? registry.get(`place/${name.toUpperCase()}`)?.id : undefined
}

/** Registers every organisation under the way it is most often written, or as metadata has it. */
function registerOrganisations(sources: readonly AnalysedSource[], registry: ConceptRegistry): void {
  const counts = new Map<string, number>()
  for (const { candidates } of sources)
    for (const { name } of candidates.organisations) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  for (const [name] of names) {
    if (isTwoNames(name)) continue
    const concept = registry.ensure('organisation', name, ANY_LANGUAGE)
    registry.addLabel(concept.id, name, ANY_LANGUAGE)
  }

  /** "Centre for Public Innovation and MindLab" is two bodies, both known; "Ministry of Trade and Growth" is one. */
  function isTwoNames(name: string): boolean {
    const [first, second, ...more] = name.split(/ and | & /)
    if (first === undefined || second === undefined || more.length > 0) return false
    const isKnown = (part: string): boolean => counts.has(part) || registry.find('organisation', part) !== undefined
    return isKnown(first) && isKnown(second)
  }
}

/**
 * Links acronyms to the organisations that they were defined for. Where the corpus defines an acronym for one body only,
 * it stands for that body everywhere; where two bodies share it, only in the articles that say which is meant.
 */
function linkAcronyms(
  sources: readonly AnalysedSource[],
  registry: ConceptRegistry,
  analyzer: Analyzer,
): { own(number: number): Mention[]; common(number: number): Mention[] } {
  const defined = sources.map(({ candidates }) => {
    const own = new Map<string, string>()
    for (const { short, long, start } of candidates.acronyms) {
      const end = start + long.length
      const name = candidates.organisations.find((organisation) => organisation.end === end)?.name ?? long
      const concept = registry.find('organisation', name)
      if (concept !== undefined) own.set(short, concept.id)
    }
    return own
  })
  const meanings = new Map<string, Set<string>>()
  for (const own of defined)
    for (const [short, id] of own) meanings.set(short, (meanings.get(short) ?? new Set()).add(id))
  for (const [short, ids] of meanings) for (const id of ids) registry.addLabel(id, short, ANY_LANGUAGE)
  const everywhere = [...meanings].flatMap(([short, ids]) =>
    ids.size === 1 ? [...ids].map((id) => [short, id] as const) : [],
  )

  const common = acronymMatcher(everywhere, analyzer)
  const textOf = (number: number): string => sources[number]?.article.text ?? ''

  return {
    common: (number) => common.find(textOf(number), ANY_LANGUAGE),
    own(number) {
      const own = [...(defined[number] ?? [])]
      return own.length > 0 ? acronymMatcher(own, analyzer).find(textOf(number), ANY_LANGUAGE) : []
    },
  }
}

function acronymMatcher(meanings: readonly (readonly [short: string, id: string])[], analyzer: Analyzer): LabelMatcher {
  return createLabelMatcher(
    meanings.map(([short, id]) => ({ id, type: 'organisation', labels: { [ANY_LANGUAGE]: { preferred: short } } })),
    analyzer,
  )
}

/** Of mentions that overlap, keeps the longest, then the first found. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, mention)) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}

function usedConcepts(articles: readonly LinkedArticle[], registry: ConceptRegistry): Concept[] {
  const used = new Set<string>()
  const use = (id: string | undefined): void => {
    for (let next = id; next !== undefined && !used.has(next); next = registry.get(next)?.broader) used.add(next)
  }
  for (const { asserted, language, mentions, publisher } of articles) {
    for (const { concept } of mentions) use(concept)
    for (const ids of Object.values(asserted)) for (const id of ids) use(id)
    use(publisher)
    if (registry.get(`language/${language}`) !== undefined) use(`language/${language}`)
  }
  return registry.all().filter(({ id }) => used.has(id))
}
