import type { Article, Citation } from '../article.ts'
import { compareText } from '../compare-text.ts'
import { type Concept, conceptLabel } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { logLikelihood } from '../results/association.ts'
import { makeCitation } from '../summarise/citation.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'
import type { ScoredPhrase } from './choose-phrases.ts'
import type { Candidate } from './collect-candidates.ts'
import { countConcepts, countWords } from './corpus-counts.ts'
import type { KeyPhrase } from './key-phrase.ts'

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

/** A phrase before it is cited. */
interface UncitedPhrase extends ScoredPhrase {
  readonly phrase: Omit<KeyPhrase, 'citation'>
  readonly citation: () => Citation
}

/**
 * Scores candidates by how much more frequent they are in some articles than in the corpus; those that are not are left out, the best first.
 *
 * @param context.read - The articles, by whose places candidates are counted.
 */
export async function scoreCandidates(
  engine: Engine,
  candidates: readonly Candidate[],
  context: {
    readonly read: readonly Article[]
    readonly named: ReadonlyMap<string, Concept>
    readonly analyzer: Analyzer
    readonly language: string
    readonly signal?: AbortSignal
  },
): Promise<UncitedPhrase[]> {
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
  const concepts = await countConcepts(engine, signal)
  const words = await countWords(engine, signal)
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
    .flatMap(({ candidate, text }): UncitedPhrase[] => {
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
