import type { Article } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import { compareText } from '../compare-text.ts'
import { type Concept, conceptLabel } from '../concept.ts'
import type { Engine, EngineResult } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { CONCEPT_FACET } from '../facets/concept-facet.ts'
import type { FacetCount, FacetInfo, FacetRequest } from '../facets/facet.ts'
import { isDate } from '../facets/is-date.ts'
import { type Clause, EVERYTHING, type Query } from '../query/query.ts'
import type { CitedSentence } from '../summarise/summarise-article.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { tokenize } from '../text/tokenize.ts'
import { logLikelihood, type Occurrence, strength } from './association.ts'
import { checkLanguage } from './check-language.ts'
import { countsOf } from './counts-of.ts'
import { findConcept } from './find-concept.ts'
import { mentionSentences } from './mention-sentences.ts'
import { readHits } from './read-hits.ts'
import { type ArticleCard, toCard } from './search.ts'

/** How much of a profile is shown. */
export interface ProfileOptions {
  /** Articles on a page; default 10. */
  readonly limit?: number
  /** Articles to leave out before the page; default 0. */
  readonly offset?: number
  /** Sentences from the articles of the page at most, one an article; default 5. */
  readonly mentions?: number
  /** Related concepts at most; default 10. */
  readonly related?: number
  /** Values of each facet at most; default 5. */
  readonly values?: number
  /** The reader's language, BCP 47, of facet labels and of the version that is shown of a work; default `en`. */
  readonly language?: string
  readonly signal?: AbortSignal
}

/** What an index knows about a concept. All counts are of works, as `search` counts them. */
export interface Profile {
  /** With labels in all languages, definition, validity. */
  readonly concept: Concept
  /** The concept above it. */
  readonly broader?: Concept
  /** The concepts directly below it, by id. */
  readonly narrower: readonly Concept[]
  /** Works that name it in text or metadata. */
  readonly total: number
  /** One page of them, those first that say most about it. */
  readonly articles: readonly ArticleCard[]
  /** Sentences that name it, from articles of this page, in their order. */
  readonly mentions: readonly CitedSentence[]
  /** The first and the last year in which a work names it; absent where none is dated. */
  readonly firstYear?: string
  readonly lastYear?: string
  /** Every year from the first to the last. */
  readonly years: readonly YearCount[]
  /** Concepts that occur with it more often than chance has it, the most closely tied first. */
  readonly related: readonly RelatedConcept[]
  /** Facet values that its works have more often than others, by facet; those without any are left out. */
  readonly facets: readonly TellingFacet[]
}

/** One year of a concept. */
export interface YearCount {
  readonly year: string
  /** Works of this year that name the concept. */
  readonly articles: number
  /** All works of this year. */
  readonly of: number
}

/** A concept that occurs with another. */
export interface RelatedConcept {
  readonly concept: Concept
  /** Works that name both. */
  readonly articles: number
  /** Works that name this one. */
  readonly of: number
  /**
   * How closely the two are tied, from 0 (chance) to 1 (never apart): normalised pointwise mutual information (Bouma
   * 2009), less for what was seen seldom (Pantel and Lin 2002).
   */
  readonly strength: number
}

/** A facet with the values that go with a concept, the least likely by chance first. */
export interface TellingFacet extends FacetInfo {
  readonly values: readonly CountedValue[]
}

/** A facet value that goes with a concept. */
export interface CountedValue {
  readonly value: string
  readonly label: string
  /** Works of the concept that have it. */
  readonly articles: number
  /** All works that have it. */
  readonly of: number
  /** How many times as frequent it is as among all works; above 1. */
  readonly lift: number
}

/** Works that two things must have in common. */
const LEAST = 2
/** G² that chance alone reaches once in 1,000 times; at once in 20, every list would hold accidents. */
const SIGNIFICANT = 10.83
const ALL = Number.POSITIVE_INFINITY

/**
 * Tells what an index knows about a concept: labels, articles, sentences that name it, years, related concepts, and the
 * facet values that go with it.
 *
 * @param name - Id (`organisation/opsi`), its end (`opsi`), or a label in any language.
 * @throws {VidenError} `concept-unknown`, `concept-ambiguous`, `option-invalid`.
 * @example
 * const { concept, total, mentions } = await profile(engine, 'MindLab')
 * concept.id // => 'organisation/mindlab'
 */
export async function profile(engine: Engine, name: string, options: ProfileOptions = {}): Promise<Profile> {
  checkOptions(options, ['limit', 'offset', 'mentions', 'related', 'values', 'language', 'signal'])
  if (typeof name !== 'string') throw new VidenError('option-invalid', `A concept goes by name, not ${typeof name}.`)
  const { language = 'en' } = options
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  const offset = wholeNumber('offset', options.offset, { or: 0, least: 0 })
  const mentions = wholeNumber('mentions', options.mentions, { or: 5, least: 0 })
  const related = wholeNumber('related', options.related, { or: 10, least: 0 })
  const values = wholeNumber('values', options.values, { or: 5, least: 0 })
  checkLanguage(language)
  const signal = options.signal && { signal: options.signal }

  const info = engine.describe().facets
  const request = {
    filters: {},
    facets: info.map((facet): FacetRequest => ({ name: facet.name, interval: 'year', limit: ALL })),
    sort: 'relevance',
    language,
    ...signal,
  } as const
  const all = await engine.concepts({ ...signal })
  const corpus = await engine.search({ ...request, query: EVERYTHING, limit: 0, offset: 0 })
  const concept = findConcept(all, name, countsOf(corpus.facets[CONCEPT_FACET]))
  const own = await engine.search({ ...request, query: aboutConcept(concept), limit, offset })

  const byId = new Map(all.map((other) => [other.id, other]))
  const broader = concept.broader === undefined ? undefined : byId.get(concept.broader)
  const read = await readHits(engine, own.hits, signal)
  const years = countYears(own, corpus)
  const [first, last] = [years[0], years.at(-1)]
  const ties = tiesOf(concept, { own, corpus })
  return {
    concept,
    ...(broader !== undefined && { broader }),
    narrower: all.filter((other) => other.broader === concept.id),
    total: own.total,
    articles: read.map(({ article }) => toCard(article)),
    mentions: quoteMentions(
      read.map(({ article }) => article),
      { concept: concept.id, limit: mentions },
    ),
    ...(first !== undefined && { firstYear: first.year }),
    ...(last !== undefined && { lastYear: last.year }),
    years,
    related: relatedConcepts(ties(CONCEPT_FACET), byId).slice(0, related),
    facets: info.flatMap((facet): TellingFacet[] => {
      if (facet.name === CONCEPT_FACET || isTimeline(corpus.facets[facet.name])) return []
      const telling = tellingValues(ties(facet.name)).slice(0, values)
      return telling.length === 0 ? [] : [{ ...facet, values: telling }]
    }),
  }
}

/** All articles with a concept; its name only ranks them. */
function aboutConcept(concept: Concept): Query {
  const named: Query = { kind: 'facet', facet: CONCEPT_FACET, filter: [concept.id] }
  const words = tokenize(conceptLabel(concept)).map(({ word }): Query => ({ kind: 'word', word }))
  return {
    kind: 'group',
    clauses: [
      { occur: 'must', query: named },
      ...[named, ...words].map((query): Clause => ({ occur: 'should', query })),
    ],
  }
}

function isTimeline(rows: readonly FacetCount[] = []): boolean {
  return rows.length > 0 && rows.every(({ value }) => isDate(value))
}

/** Counts by the first facet that has years and nothing else. */
function countYears(own: EngineResult, corpus: EngineResult): YearCount[] {
  const name = Object.keys(corpus.facets).find((facet) => isTimeline(corpus.facets[facet]))
  if (name === undefined) return []
  const [articles, of] = [countsOf(own.facets[name]), countsOf(corpus.facets[name])]
  const named = [...articles.keys()].map(Number)
  const years: YearCount[] = []
  for (let year = Math.min(...named); year <= Math.max(...named); year++) {
    const key = String(year).padStart(4, '0')
    years.push({ year: key, articles: articles.get(key) ?? 0, of: of.get(key) ?? 0 })
  }
  return years
}

/** What occurs with a concept, more often than chance has it. */
interface Tie extends Occurrence {
  readonly value: string
  readonly label: string
}

function tiesOf(
  { id }: Concept,
  { own, corpus }: { readonly own: EngineResult; readonly corpus: EngineResult },
): (facet: string) => readonly Tie[] {
  return (facet) => {
    const everywhere = countsOf(corpus.facets[facet])
    return (own.facets[facet] ?? []).flatMap(({ count, label, value }): Tie[] => {
      // The value that is the concept itself says nothing.
      if (count < LEAST || value === id || `${facet}/${value}` === id) return []
      const tie = {
        value,
        label,
        both: count,
        first: own.total,
        second: everywhere.get(value) ?? count,
        total: corpus.total,
      }
      return lift(tie) > 1 && logLikelihood(tie) >= SIGNIFICANT ? [tie] : []
    })
  }
}

function lift({ both, first, second, total }: Occurrence): number {
  return (both * total) / (first * second)
}

function relatedConcepts(ties: readonly Tie[], byId: ReadonlyMap<string, Concept>): RelatedConcept[] {
  return ties
    .flatMap((tie) => {
      const concept = byId.get(tie.value)
      return concept === undefined ? [] : [{ concept, articles: tie.both, of: tie.second, strength: strength(tie) }]
    })
    .sort((a, b) => b.strength - a.strength || b.articles - a.articles || compareText(a.concept.id, b.concept.id))
}

function tellingValues(ties: readonly Tie[]): CountedValue[] {
  return ties
    .toSorted((a, b) => logLikelihood(b) - logLikelihood(a) || compareText(a.value, b.value))
    .map((tie) => ({ value: tie.value, label: tie.label, articles: tie.both, of: tie.second, lift: lift(tie) }))
}

/** Quotes each article once, and no sentence twice: posts repeat one another. */
function quoteMentions(
  articles: readonly Article[],
  { concept, limit }: { readonly concept: string; readonly limit: number },
): CitedSentence[] {
  const analyzer = createAnalyzer()
  const quoted = new Map<string, CitedSentence>()
  for (const article of articles) {
    if (quoted.size >= limit) break
    const sentence = mentionSentences(article, concept, analyzer).find(({ text }) => !quoted.has(text))
    if (sentence !== undefined) quoted.set(sentence.text, sentence)
  }
  return [...quoted.values()]
}
