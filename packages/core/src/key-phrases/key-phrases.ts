import type { Article, Citation, Problem } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import { compareText } from '../compare-text.ts'
import { type Concept, conceptLabel, isNamed } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { checkFilters } from '../facets/check-filters.ts'
import { CONCEPT_FACET } from '../facets/concept-facet.ts'
import type { Filters } from '../facets/facet.ts'
import { parseQuery } from '../query/parse-query.ts'
import { EVERYTHING } from '../query/query.ts'
import { logLikelihood } from '../results/association.ts'
import { checkLanguage } from '../results/check-language.ts'
import { countsOf } from '../results/counts-of.ts'
import { filterProblems } from '../results/search.ts'
import { makeCitation } from '../summarise/citation.ts'
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'
import { choosePhrases } from './choose-phrases.ts'
import { type Candidate, collectCandidates } from './collect-candidates.ts'

/** Of which articles, and how many. */
export interface KeyPhrasesOptions {
  /** A query, as of `search`: of the articles found. */
  readonly query?: string
  /** Of the articles with these values; default all. See {@link Filters}. */
  readonly filters?: Filters
  /** Of these articles, instead of query and filters. */
  readonly ids?: readonly string[]
  /** Phrases at most; default 10. */
  readonly limit?: number
  /** The reader's language, BCP 47, of labels of concepts; default `en`. */
  readonly language?: string
  readonly signal?: AbortSignal
}

/** What sets articles apart from the corpus. */
export interface KeyPhrases {
  /** Works found; of these, at most the best 200 are read. */
  readonly total: number
  /** Articles that were read. */
  readonly read: number
  /** Those first that say most. */
  readonly phrases: readonly KeyPhrase[]
  /** What was odd about query and filters. */
  readonly problems: readonly Problem[]
}

/** A word, a phrase or a concept that is more frequent in some articles than in the corpus. */
export interface KeyPhrase {
  /** As the articles mostly write it; the label of a concept. */
  readonly text: string
  /** Id of the concept. */
  readonly concept?: string
  /** How often it stands in the articles that were read, in any of its forms. */
  readonly times: number
  /** In how many of them. */
  readonly articles: number
  /** In how many of the corpus. */
  readonly of: number
  /** How many times as frequent it is as in the corpus, by the number of articles. */
  readonly lift: number
  /** Where it stands, in the article that has it most often. */
  readonly citation: Citation
}

/** Articles that are read; more change little. */
const MOST = 200
/** Candidates that are looked up in the corpus. */
const LOOKED_UP = 250
/** Above what G² a difference is no chance: once in 1,000 times (see `association.ts`); asked of sets of so many articles. */
const SIGNIFICANT = 10.83
const SET = 10
/** Times as frequent as in the corpus, at least: a plain word, and a phrase or concept. */
const LIFTS = { word: 3, phrase: 2 }
/** Share of a set that must have a word or phrase; of a concept, two articles are enough. */
const SHARED = 0.05
/** Share of the corpus that may have what sets a few articles apart. */
const COMMON = 0.06
/** Share of the articles with the rarest word of a phrase that have the phrase: below, its words met by chance. */
const BOUND = { least: 0.02, full: 0.1 }
/** A word that stands once more says less each time. */
const SATURATION = 3
/** So often it counts to stand in the title. */
const TITLE = 2
/** What two and three words count beside one: they are more precise. */
const LENGTHS = [1, 1.35, 1.45]
/** Concepts that say of a text what no reader looks for in it. */
const LEFT_OUT: readonly string[] = ['level', 'kind', 'language', 'stage', 'impact', 'outcome']

/**
 * Gives the words, phrases and concepts that set articles apart from all others of the index: those that are in more of
 * them, and more often, than the corpus has them. A longer phrase is preferred to its parts.
 *
 * @throws {VidenError} `option-invalid`, `facet-unknown`, `article-unknown`.
 * @example
 * const { phrases } = await keyPhrases(engine, { ids: ['mindlab'] })
 * phrases[0].text // => 'MindLab'
 */
export async function keyPhrases(engine: Engine, options: KeyPhrasesOptions): Promise<KeyPhrases> {
  checkOptions(options, ['query', 'filters', 'ids', 'limit', 'language', 'signal'])
  const { ids, language = 'en' } = options
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  checkLanguage(language)
  const signal = options.signal && { signal: options.signal }
  const found = ids === undefined ? await findArticles(engine, options) : checkIds(ids, options)
  const read = await engine.articles(found.ids, signal)
  const named = new Map((await engine.concepts({ ...signal })).map((concept) => [concept.id, concept]))
  const analyzer = createAnalyzer()
  const candidates = collectCandidates(read, {
    analyzer,
    isWanted: (id) => {
      const concept = named.get(id)
      return concept !== undefined && isNamed(concept) && !LEFT_OUT.includes(concept.type)
    },
  })
  const scored = await scoreCandidates(engine, candidates, { read, named, analyzer, language, ...signal })
  return {
    total: found.total,
    read: read.length,
    phrases: choosePhrases(scored, limit).map(({ citation, phrase }) => ({ ...phrase, citation: citation() })),
    problems: found.problems,
  }
}

interface FoundArticles {
  readonly ids: readonly string[]
  readonly total: number
  readonly problems: readonly Problem[]
}

function checkIds(ids: readonly string[], { filters, query }: KeyPhrasesOptions): FoundArticles {
  if (!Array.isArray(ids) || ids.length === 0)
    throw new VidenError('option-invalid', '"ids" takes a list of articles, such as ["mindlab"].')
  if (query !== undefined || filters !== undefined)
    throw new VidenError('option-invalid', 'Articles are given by "ids", or found by "query" and "filters"; not both.')
  const distinct = [...new Set(ids)]
  return { ids: distinct, total: distinct.length, problems: [] }
}

async function findArticles(engine: Engine, options: KeyPhrasesOptions): Promise<FoundArticles> {
  const { filters = {}, query: text = '', signal } = options
  if (typeof text !== 'string') throw new VidenError('option-invalid', `A query is a text, not ${typeof text}.`)
  checkFilters(filters)
  if (text.trim() === '' && Object.keys(filters).length === 0)
    throw new VidenError('option-invalid', 'Say of which articles: by "query", "filters" or "ids".')
  const { query, problems } = parseQuery(text, { facets: engine.describe().facets.map(({ name }) => name) })
  const found = await engine.search({
    query,
    ...{ filters, facets: [], limit: MOST, offset: 0, sort: 'relevance' },
    ...(signal && { signal }),
  })
  return {
    ids: found.hits.map(({ id, bestVersion = id }) => bestVersion),
    total: found.total,
    problems: [...problems, ...filterProblems(found)],
  }
}

interface Scored {
  readonly phrase: Omit<KeyPhrase, 'citation'>
  readonly citation: () => Citation
  readonly concept?: string
  readonly terms: readonly string[]
  readonly times: number
  readonly score: number
}

async function scoreCandidates(
  engine: Engine,
  candidates: readonly Candidate[],
  context: {
    readonly read: readonly Article[]
    readonly named: ReadonlyMap<string, Concept>
    readonly analyzer: Analyzer
    readonly language: string
    readonly signal?: AbortSignal
  },
): Promise<Scored[]> {
  const { analyzer, language, named, read, signal } = context
  const { articles: all, languages } = engine.describe()
  const titles = read.map(
    ({ language: spoken, title }) =>
      ` ${analyzer
        .terms(title, spoken)
        .map(({ term }) => term)
        .join(' ')} `,
  )
  const frequent = candidates.filter(({ concept, times }) => {
    const least = read.length < 3 ? 1 : Math.max(2, concept === undefined ? SHARED * read.length : 2)
    return times.size >= least && (times.size > 1 || sum(times.values()) > 1)
  })
  const concepts = await conceptCounts(engine, signal)
  const words = await wordCounts(engine, signal)
  const rough = frequent
    .map((candidate) => {
      const text = formOf(candidate)
      const documents = candidate.concept === undefined ? roughly(text) : (concepts.get(candidate.concept) ?? 1)
      return { candidate, text, score: scoreOf(candidate, documents) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.candidate.key, b.candidate.key))
    .slice(0, LOOKED_UP)
  const asked = rough.filter(({ candidate }) => candidate.concept === undefined).map(({ text }) => spaced(text))
  const counted = await engine.terms({ words: asked, ...(signal && { signal }) })
  const documents = new Map(counted.map((row) => [row.word, row.documents]))
  return rough
    .flatMap(({ candidate, text }): Scored[] => {
      const { concept: id, times } = candidate
      const known = id === undefined ? documents.get(spaced(text)) : concepts.get(id)
      const of = Math.max(known ?? 0, times.size)
      const score = scoreOf(candidate, of) * (id === undefined && !isInTitle(candidate) ? boundBy(text, of) : 1)
      const concept = id === undefined ? undefined : named.get(id)
      const label = concept === undefined ? text : conceptLabel(concept, language)
      if (score <= 0) return []
      const phrase = {
        text: label,
        ...(id !== undefined && { concept: id }),
        ...{ times: sum(times.values()), articles: times.size, of },
        lift: liftOf(candidate, of),
      }
      // What is written decides which phrases are parts of it, whatever the label.
      const terms = id === undefined ? candidate.key.split(/ +/) : termsOf(text)
      return [
        { phrase, terms, score, times: phrase.times, ...(id && { concept: id }), citation: () => cite(candidate) },
      ]
    })
    .sort((a, b) => b.score - a.score || compareText(a.phrase.text, b.phrase.text))

  /** How often it stands in the articles, times how much more of them have it: the gist of G². */
  function scoreOf(candidate: Candidate, of: number): number {
    const { concept, key, times } = candidate
    const lift = liftOf(candidate, of)
    const length = concept === undefined ? key.split(/ +/).length : 0
    const { corpus, set } = backgroundOf(candidate)
    const most = Math.sqrt(corpus / set)
    if (lift < Math.min(LIFTS[length === 1 ? 'word' : 'phrase'], most)) return 0
    if (read.length < SET && of > Math.max(2, read.length, COMMON * corpus) && !isInTitle(candidate)) return 0
    const table = { both: times.size, first: set, second: of, total: corpus }
    if (read.length >= SET && logLikelihood(table) < SIGNIFICANT) return 0
    const weight = [...times].reduce((before, [number, own]) => {
      const seen = own + (isInTitle(candidate, number) ? TITLE : 0)
      return before + seen / (seen + SATURATION)
    }, 0)
    // What few articles have at all may be an accident.
    const rare = 1 + Math.min(9, corpus / 50)
    const surprise = Math.log((times.size / set) * (corpus / (of + rare)))
    return Math.max(0, weight * surprise * (LENGTHS[length - 1] ?? 1))
  }

  function isInTitle(candidate: Candidate, number?: number): boolean {
    const { concept, key, times } = candidate
    const terms = concept === undefined ? key.split(/ +/) : termsOf(formOf(candidate))
    const within = (title = ''): boolean => terms.length > 0 && title.includes(` ${terms.join(' ')} `)
    return number === undefined ? [...times.keys()].some((own) => within(titles[own])) : within(titles[number])
  }

  function liftOf(candidate: Candidate, of: number): number {
    const { corpus, set } = backgroundOf(candidate)
    const articles = candidate.times.size
    return articles / set / (Math.max(of, articles) / corpus)
  }

  /** A word is compared with the articles of its language alone, or all words of a small language would stand out. */
  function backgroundOf({ concept, times }: Candidate): { readonly set: number; readonly corpus: number } {
    if (concept !== undefined) return { set: read.length, corpus: all }
    const spoken = new Set([...times.keys()].map((number) => read[number]?.language))
    return {
      set: read.filter((article) => spoken.has(article.language)).length,
      corpus: sum(languages.filter(({ code }) => spoken.has(code)).map(({ articles }) => articles)),
    }
  }

  /** A phrase is rarer than the rarest of its words. */
  function roughly(text: string): number {
    return rarest(text) / (tokenize(text).length > 1 ? 2 : 1)
  }

  function rarest(text: string): number {
    return Math.min(...tokenize(text).map(({ word }) => words.get(fold(word)) ?? 1))
  }

  /** From 0, for words that stand together by chance, to 1. */
  function boundBy(text: string, of: number): number {
    const bond = tokenize(text).length > 1 ? of / rarest(text) : 1
    return bond < BOUND.least ? 0 : Math.min(1, 0.5 + (bond - BOUND.least) / (2 * (BOUND.full - BOUND.least)))
  }

  function termsOf(text: string): string[] {
    return analyzer.terms(text, read[0]?.language ?? 'en').map(({ term }) => term)
  }

  function cite({ places, times }: Candidate): Citation {
    const [[number, place] = [0, { start: 0, end: 0 }]] = [...places].sort(
      ([a, first], [b, second]) => first.rank - second.rank || (times.get(b) ?? 0) - (times.get(a) ?? 0) || a - b,
    )
    const article = read[number]
    if (article === undefined) throw new RangeError('A candidate stands in an article.')
    return makeCitation(article, place)
  }
}

async function conceptCounts(engine: Engine, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, number>> {
  const { facets } = await engine.search({
    query: EVERYTHING,
    filters: {},
    facets: [{ name: CONCEPT_FACET, limit: Number.POSITIVE_INFINITY }],
    ...{ limit: 0, offset: 0, sort: 'relevance', versions: 'all' },
    ...(signal && { signal }),
  })
  return countsOf(facets[CONCEPT_FACET])
}

/** In how many articles each word stands as written: roughly as many as it does in all forms, and at once. */
async function wordCounts(engine: Engine, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, number>> {
  const all = await engine.terms({ prefix: '', limit: Number.POSITIVE_INFINITY, ...(signal && { signal }) })
  const counts = new Map<string, number>()
  for (const { documents, word } of all) counts.set(fold(word), Math.max(documents, counts.get(fold(word)) ?? 0))
  return counts
}

/** As mostly written. */
function formOf({ forms }: Candidate): string {
  const [[form] = ['']] = [...forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return form
}

/** With spaces, where "co-creation" would be looked up as one word. */
function spaced(text: string): string {
  return text.replace(/[-\u00a0]/g, ' ')
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
