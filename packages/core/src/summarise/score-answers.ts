import type { Article } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { type Coverage, coverQuestion, unite } from './cover-question.ts'
import { asksQuestion, countCues } from './cue-words.ts'
import { likenessToBest } from './likeness-to-best.ts'
import { type QuotableSentence, quotableSentences } from './quotable-sentences.ts'
import type { Question } from './read-question.ts'

/** An article that may answer, and how well search found it to: 0 to 1. */
export interface FoundArticle {
  readonly article: Article
  readonly score: number
}

/** A sentence and how well it answers a question. */
export interface AnswerSentence extends QuotableSentence {
  readonly article: Article
  readonly score: number
  /** What it answers of the question, with what stands around it. */
  readonly answers: Coverage
  /** Share of the question, by weight, that this is: 0 to 1. */
  readonly covers: number
  /** Whether it has a word of the question, or much in common with the sentences that do best. */
  readonly isRelated: boolean
}

/** What each trait of a sentence counts; how they were chosen is told in docs/briefs.md. */
const WEIGHTS = {
  own: 1,
  beside: 0.3,
  passage: 0.2,
  heading: 0.35,
  title: 0.15,
  /** How well its article was found to answer. */
  article: 1,
  /** How much it has in common with the sentences that answer best. */
  likeness: 1,
  length: 1,
  question: -0.2,
  /** Whoever speaks of himself seldom answers for others. */
  firstPerson: -0.3,
}
/** In words; a longer sentence is worth no more. */
const LONG = 25
/** How much more a word counts that few sentences have. */
const RARITY = 1.5
/** What a sentence of the best article says of an answer beside one of an article that was not found, less 1. */
const FLOOR = 0.5
/** Keeps the very best from saying alone what an answer speaks of. */
const EVEN = 0.25
/** What a sentence without a word of the question must have in common with the best ones. */
const RELATED = 0.25

/**
 * Scores the quotable sentences of articles by how well they answer a question: by its words in and around them, by how
 * well their articles do, and by how much they have in common with those that do best, as in pseudo-relevance feedback
 * (Lavrenko and Croft 2001, "Relevance-based language models"). Where the question has no words, or none that occurs, those
 * score best that have most in common with all.
 */
export function scoreAnswers(found: readonly FoundArticle[], question: Question, analyzer: Analyzer): AnswerSentence[] {
  const candidates = found.flatMap(({ article, score }) => {
    const sentences = quotableSentences(article, analyzer)
    const coverage = coverQuestion(article, sentences, question, analyzer)
    return sentences.map((sentence, place) => ({ ...sentence, article, found: score, coverage: coverage[place] }))
  })
  const shareOf = createShare(candidates.map(({ coverage }) => coverage?.own ?? []))
  const direct = candidates.map(({ coverage }) => {
    if (coverage === undefined) return { value: 0, answers: [] }
    const { beside, heading, own, passage, title } = coverage
    const value =
      WEIGHTS.own * shareOf(own) +
      WEIGHTS.beside * Math.max(...beside.map(shareOf)) +
      WEIGHTS.passage * shareOf(passage) +
      WEIGHTS.heading * shareOf(heading) +
      WEIGHTS.title * shareOf(title)
    return { value, answers: unite(own, ...beside, heading, title) }
  })
  const likeness = likenessToBest(
    candidates.map(({ terms }) => terms),
    direct.map(({ value }, place) => (value === 0 ? 0 : (value + EVEN) * (FLOOR + (candidates[place]?.found ?? 0)))),
  )
  return candidates.map(({ coverage, found, ...sentence }, place) => {
    const { answers = [], value = 0 } = direct[place] ?? {}
    const text = sentence.article.text.slice(sentence.start, sentence.end)
    const language = sentence.passage.language ?? sentence.article.language
    const score =
      value +
      WEIGHTS.article * found +
      WEIGHTS.likeness * (likeness[place] ?? 0) +
      WEIGHTS.length * Math.min(1, sentence.words / LONG) +
      (asksQuestion(text) ? WEIGHTS.question : 0) +
      (countCues(text, 'first', language) > 0 ? WEIGHTS.firstPerson : 0)
    const isRelated = (coverage?.own.some((answered) => answered > 0) ?? false) || (likeness[place] ?? 0) >= RELATED
    return { ...sentence, score, answers, covers: shareOf(answers), isRelated }
  })
}

/** Makes the measure of how much of a question is answered: a word that few sentences have counts more. */
function createShare(all: readonly Coverage[]): (coverage: Coverage) => number {
  const counts = (all[0] ?? []).map((_, word) => all.filter((coverage) => (coverage[word] ?? 0) > 0).length)
  const weights = counts.map((count) => (count === 0 ? 0 : Math.log(1 + all.length / count) ** RARITY))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return (coverage) =>
    total === 0 ? 0 : coverage.reduce((sum, answered, word) => sum + answered * (weights[word] ?? 0), 0) / total
}
