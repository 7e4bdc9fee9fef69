import type { Article, Problem } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { checkFilters } from '../facets/check-filters.ts'
import type { Filters } from '../facets/facet.ts'
import { parseQuery } from '../query/parse-query.ts'
import { checkLanguage } from '../results/check-language.ts'
import { type ArticleCard, filterProblems, toCard } from '../results/search.ts'
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts'
import { tokenize } from '../text/tokenize.ts'
import { chooseSentences } from './choose-sentences.ts'
import { makeCitation } from './citation.ts'
import { type QuotableSentence, quotableSentences } from './quotable-sentences.ts'
import type { CitedSentence } from './summarise-article.ts'

/** How long a brief may be and what it may draw on. */
export interface BriefOptions {
  /** Sentences at most; default 8. */
  readonly sentences?: number
  /** Words at most; whole sentences only. Default no limit. */
  readonly words?: number
  /** Sentences from one article at most; default 2. */
  readonly perArticle?: number
  /** Which articles; default all. */
  readonly filters?: Filters
  /**
   * The reader's language, BCP 47, in which a work of several versions is quoted if that version answers, else by the
   * one that answers best; default always the best, mostly that in the language of the question.
   */
  readonly language?: string
  readonly signal?: AbortSignal
}

/** An answer made of what articles say, word for word. */
export interface Brief {
  readonly question: string
  /** Grouped by article, the one that answers best first; within it in the order of the text. */
  readonly sentences: readonly CitedSentence[]
  /** The cited articles, in the order in which they are first cited. */
  readonly articles: readonly ArticleCard[]
  /** What was odd about the filters. */
  readonly problems: readonly Problem[]
}

/** Articles that are read for an answer; beyond these, none adds a sentence that is chosen. */
const ARTICLES = 30
/** Two sentences this alike say the same. */
const REPEAT = 0.6
/** Share of the question, by weight, that a sentence must hold with its heading and title to be an answer. */
const LEAST = 0.4
/** What each trait counts, beside the words of the question (1). */
const WEIGHTS = { heading: 0.35, neighbour: 0.2, article: 0.25, title: 0.15 }

/**
 * Answers a question with sentences from several articles, verbatim, each with its citation, none that repeats another.
 * Of a work (an original with its translations and near-duplicates) one version is quoted.
 *
 * @returns No sentences where the index holds no answer.
 * @throws {VidenError} `option-invalid`, `facet-unknown`.
 * @example
 * const { sentences } = await brief(engine, 'how do labs measure impact?', { sentences: 8, perArticle: 2 })
 * sentences[0].citation.article
 */
export async function brief(engine: Engine, question: string, options: BriefOptions = {}): Promise<Brief> {
  checkOptions(options, ['sentences', 'words', 'perArticle', 'filters', 'language', 'signal'])
  const { filters = {}, language } = options
  checkFilters(filters)
  if (language !== undefined) checkLanguage(language)
  const signal = options.signal && { signal: options.signal }
  const sentences = wholeNumber('sentences', options.sentences, { or: 8, least: 1 })
  const words = wholeNumber('words', options.words, { or: Number.POSITIVE_INFINITY, least: 1 })
  const perArticle = wholeNumber('perArticle', options.perArticle, { or: 2, least: 1 })

  const analyzer = createAnalyzer()
  const found = await engine.search({
    query: parseQuery(question, { syntax: 'plain' }).query,
    filters,
    facets: [],
    limit: ARTICLES,
    offset: 0,
    sort: 'relevance',
    ...(language !== undefined && { language }),
    ...signal,
  })
  const highest = found.hits[0]?.score ?? 1
  const weights = await weighQuestion(engine, question, analyzer)
  const ids = new Set(found.hits.flatMap(({ id, bestVersion = id }) => [id, bestVersion]))
  const articles = new Map((await engine.articles([...ids], signal)).map((article) => [article.id, article]))
  const scored = new Map<Article, readonly AnswerSentence[]>()
  for (const { id, bestVersion = id, score } of found.hits) {
    // The version shown need not be the one that was found for what is asked.
    for (const version of new Set([id, bestVersion])) {
      const article = articles.get(version)
      const own = article === undefined ? [] : scoreSentences(article, score / highest, { weights, analyzer })
      if (article === undefined || !own.some(({ answers }) => answers)) continue
      scored.set(article, own)
      break
    }
  }
  const chosen = chooseSentences(
    [...scored.values()].flat(),
    { sentences, words },
    {
      repeat: REPEAT,
      allows: ({ answers, article }, others) =>
        answers && others.filter((other) => other.article === article).length < perArticle,
      needs: ({ article, needs }) => (needs === undefined ? undefined : scored.get(article)?.[needs]),
    },
  )

  const order = [...new Set(chosen.map(({ article }) => article))]
  const cited = order.flatMap((article) =>
    chosen.filter((sentence) => sentence.article === article).sort((a, b) => a.start - b.start),
  )
  return {
    question,
    sentences: cited
      .map(({ article, start, end }) => makeCitation(article, { start, end }))
      .map((citation) => ({ text: citation.quote, citation })),
    articles: order.map(toCard),
    problems: filterProblems(found),
  }
}

/**
 * Terms of the question by language, each with its weight as a share of all. The root of the inverse document frequency
 * keeps one rare word from outweighing all the rest of a question.
 */
type QuestionWeights = (language: string) => ReadonlyMap<string, number>

interface AnswerSentence extends QuotableSentence {
  readonly article: Article
  readonly score: number
  /** Whether it speaks of what is asked; others are quoted only where one that does needs them. */
  readonly answers: boolean
}

async function weighQuestion(engine: Engine, question: string, analyzer: Analyzer): Promise<QuestionWeights> {
  const { articles } = engine.describe()
  const words = [...new Set(tokenize(question).map(({ word }) => word))]
  const statistics = await engine.terms({ words })
  const byLanguage = new Map<string, ReadonlyMap<string, number>>()
  return (language) => {
    const known = byLanguage.get(language) ?? weigh(language)
    byLanguage.set(language, known)
    return known
  }

  function weigh(language: string): ReadonlyMap<string, number> {
    const weights = new Map<string, number>()
    for (const { word, documents } of statistics) {
      const term = analyzer.term(word, language)
      if (term !== undefined && documents > 0) weights.set(term, Math.sqrt(Math.log(1 + articles / documents)))
    }
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    return new Map([...weights].map(([term, weight]) => [term, weight / total]))
  }
}

function scoreSentences(
  article: Article,
  articleScore: number,
  { weights, analyzer }: { readonly weights: QuestionWeights; readonly analyzer: Analyzer },
): AnswerSentence[] {
  const wanted = weights(article.language)
  const own = quotableSentences(article, analyzer)
  const coverage = own.map(({ passage, terms }) => cover(terms, weights(passage.language ?? article.language)))
  const inTitle = cover(analyze(article.title), wanted)
  const inHeading = article.sections.map(({ heading }) => cover(analyze(heading), wanted))
  return own.map((sentence, place) => {
    const covered = coverage[place] ?? 0
    const section = sentence.passage.section
    const heading = section === undefined ? 0 : (inHeading[section] ?? 0)
    const answers = !sentence.leadsIn && covered > 0 && covered + heading + inTitle >= LEAST
    const neighbour = Math.max(coverage[place - 1] ?? 0, coverage[place + 1] ?? 0)
    const score =
      covered +
      WEIGHTS.heading * heading +
      WEIGHTS.neighbour * neighbour +
      WEIGHTS.title * inTitle +
      WEIGHTS.article * articleScore
    return { ...sentence, article, score, answers }
  })

  function analyze(text: string): string[] {
    return analyzer.terms(text, article.language).map(({ term }) => term)
  }
}

/** Share of the question, by weight, whose terms are among these. */
function cover(terms: readonly string[], weights: ReadonlyMap<string, number>): number {
  let share = 0
  for (const term of new Set(terms)) share += weights.get(term) ?? 0
  return share
}
