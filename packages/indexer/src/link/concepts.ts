import {
  type Article,
  allLabels,
  type Concept,
  createAnalyzer,
  createLabelMatcher,
  isNamed,
  type Mention,
  type Problem,
  type Range,
} from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import type { MeasureMention } from '../quantities/find-measures.ts'
import type { MoneyMention } from '../quantities/find-money.ts'
import { quote } from '../quote.ts'
import type { Verdicts } from '../review/verdicts.ts'
import type { AssertedType } from '../stages/read-metadata.ts'
import { explainedAcronyms, linkAcronyms } from './acronyms.ts'
import { findAsides } from './asides.ts'
import { ASSERTED_ONLY, ConceptRegistry } from './concept-registry.ts'
import { type Guesses, linkNames } from './names.ts'

/** Gives the id of the concept above another, if there is one. */
export type BroaderOf = (id: string) => string | undefined

/** An article with its concepts, before facets are drawn from them. */
export interface LinkedArticle extends Omit<Article, 'facets'> {
  /** Ids of the concepts that the source's metadata asserts, by type. */
  readonly asserted: Readonly<Record<AssertedType, readonly string[]>>
  /** What its title and its summary name. */
  readonly described: Readonly<Record<'title' | 'summary', readonly Mention[]>>
  /** Id of its publisher. */
  readonly publisher?: string
}

/** The corpus with one vocabulary. */
export interface LinkedCorpus {
  readonly articles: readonly LinkedArticle[]
  readonly problems: readonly Problem[]
  /** Concepts that nothing bears out but the look of their names. */
  readonly guesses: Guesses
  readonly broaderOf: BroaderOf
  /** Gives the concepts that the articles name or assert, those of these ids, and those above them; sorted by id. */
  conceptsWith(ids: Iterable<string>): readonly Concept[]
}

/** Bodies are known by names that are the same in every language. */
const ANY_LANGUAGE = 'und'

/**
 * Links names to concepts over the whole corpus: what the metadata asserts, names that texts give, acronyms to their long
 * forms, labels of the vocabulary, dates, sums of money, changes in figures.
 *
 * @param sources - Sorted by path; `ids` are theirs.
 */
export function linkConcepts(
  sources: readonly AnalysedSource[],
  options: { readonly ids: readonly string[]; readonly vocabulary: readonly Concept[]; readonly verdicts: Verdicts },
): LinkedCorpus {
  const { verdicts, vocabulary } = options
  const registry = new ConceptRegistry(vocabulary)
  const problems: Problem[] = []
  const assertions = sources.map((source) => assertConcepts(source, registry, problems))
  const names = linkNames(sources, registry, { acronyms: explainedAcronyms(sources, registry), verdicts })
  const isThere = (id: string): boolean => verdicts.ofName(id) !== false
  const asserted = assertions.map((each) => settleAssertions(each, registry, isThere))
  // Before acronyms become labels: which body one stands for depends on the article.
  const analyzer = createAnalyzer()
  const everyAsserted = new Set(asserted.flatMap(({ ids }) => Object.values(ids).flat()))
  const everywhere = new Set([...names.everywhere, ...asserted.flatMap(({ ids }) => ids.organisation)])
  const wanted = wantedConcepts(registry, vocabulary, everywhere).filter(({ id }) => isThere(id))
  const matcher = createLabelMatcher(wanted, analyzer)
  const acronyms = linkAcronyms(sources, registry, { names, analyzer })

  const articles = sources.map(({ article, candidates }, number): LinkedArticle => {
    const dates = candidates.dates.map(({ iso, start, end }) => ({ start, end, concept: dateConcept(iso) }))
    const labelled = article.passages.flatMap((passage) =>
      matcher.find(article.text, passage.language ?? article.language, passage),
    )
    const sums = candidates.money.map((sum) => ({ start: sum.start, end: sum.end, concept: moneyConcept(sum) }))
    // Of a change only the amount is a mention, so that what changed may be one, too.
    const changes = candidates.measures.map((change) => ({
      start: change.amount.start,
      end: change.amount.end,
      concept: measureConcept(change, article.text),
    }))
    // What an article says of its own acronyms goes before what the vocabulary or another article says.
    const named = (names.bySource[number] ?? []).map(({ start, end, concept }) => ({ start, end, concept }))
    // "France said", of a person of the article, names no place.
    const persons = new Set(
      named.flatMap(({ concept, start }) => (registry.get(concept)?.type === 'person' ? start : [])),
    )
    const isNobody = ({ concept, start }: Mention): boolean => !concept.startsWith('place/') || !persons.has(start)
    const asides = findAsides(article.text, article.passages)
    const isSaid = ({ start, end }: Range): boolean => !asides.some((aside) => aside.start <= start && end <= aside.end)
    const found = [
      ...acronyms.own(number),
      ...acronyms.unlessElse(number, [...labelled.filter(isNobody), ...acronyms.common(number)]),
      ...named,
      ...dates,
      ...sums,
      ...changes,
    ]
    const labelsOf = (text: string): Mention[] => matcher.find(text, article.language)
    const { ids: byType, publisher } = asserted[number] ?? { ids: { place: [], organisation: [], topic: [] } }
    return {
      ...article,
      id: options.ids[number] ?? article.id,
      mentions: withoutOverlaps(found.filter((mention) => isThere(mention.concept) && isSaid(mention))),
      asserted: byType,
      described: { title: labelsOf(article.title), summary: labelsOf(article.summary ?? '') },
      ...(publisher !== undefined && { publisher }),
    }
  })
  const guesses = new Map([...names.guesses].filter(([id]) => !everyAsserted.has(id)))
  return {
    articles,
    problems,
    guesses,
    broaderOf: (id) => registry.get(id)?.broader,
    conceptsWith: (ids) => usedConcepts(articles, registry, ids),
  }

  function moneyConcept({ amount, currency }: MoneyMention): string {
    return registry.ensure('money', `${currency} ${amount}`, ANY_LANGUAGE).id
  }

  function measureConcept({ direction, of, unit, value }: MeasureMention, text: string): string {
    const thing = of === undefined ? '' : `${text.slice(of.start, of.end).replace(/\s+/g, ' ').toLowerCase()}: `
    return registry.ensure('measure', `${thing}${value} ${unit} ${direction}`, ANY_LANGUAGE).id
  }

  function dateConcept(iso: string): string {
    return registry.ensure('date', iso, ANY_LANGUAGE).id
  }
}

/**
 * The concepts that are looked for in texts: those of the vocabulary, and others under a name, not a code such as "va".
 * Should two share a label the later one of the vocabulary is meant, which is the librarian's.
 */
function wantedConcepts(
  registry: ConceptRegistry,
  vocabulary: readonly Concept[],
  everywhere: ReadonlySet<string>,
): Concept[] {
  const order = new Map(vocabulary.map(({ id }, place) => [registry.get(id)?.id ?? id, place]))
  const isName = (concept: Concept): boolean => allLabels(concept).every((label) => /\p{Lu}/u.test(label))
  return registry
    .all()
    .filter((concept) => {
      if (ASSERTED_ONLY.has(concept.id) || concept.type === 'language' || !isNamed(concept)) return false
      return order.has(concept.id) || (everywhere.has(concept.id) && isName(concept))
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

/** Gives what is asserted after concepts have become one, and without those that are none. */
function settleAssertions(
  { ids, publisher }: Assertions,
  registry: ConceptRegistry,
  isThere: (id: string) => boolean,
): Assertions {
  const settle = (given: readonly string[]): string[] => [
    ...new Set(given.map((id) => registry.get(id)?.id ?? id).filter(isThere)),
  ]
  const [by] = settle(publisher === undefined ? [] : [publisher])
  return {
    ids: { place: settle(ids.place), organisation: settle(ids.organisation), topic: settle(ids.topic) },
    ...(by !== undefined && { publisher: by }),
  }
}

/** A country may be given by its code: `DK`. */
function placeByCode(type: AssertedType, name: string, registry: ConceptRegistry): string | undefined {
  return type === 'place' ? registry.get(`place/${name.toUpperCase()}`)?.id : undefined
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

function usedConcepts(articles: readonly LinkedArticle[], registry: ConceptRegistry, ids: Iterable<string>): Concept[] {
  const used = new Set<string>()
  const use = (id: string | undefined): void => {
    for (let next = id; next !== undefined && !used.has(next); next = registry.get(next)?.broader) used.add(next)
  }
  for (const id of ids) use(registry.get(id)?.id)
  for (const { asserted, language, mentions, publisher } of articles) {
    for (const { concept } of mentions) use(concept)
    for (const ids of Object.values(asserted)) for (const id of ids) use(id)
    use(publisher)
    if (registry.get(`language/${language}`) !== undefined) use(`language/${language}`)
  }
  return registry.all().filter(({ id }) => used.has(id))
}
