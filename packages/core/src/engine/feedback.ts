import type { Article } from '../article.ts'
import { compareText } from '../compare-text.ts'
import type { Query } from '../query/query.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { analyseArticle } from './analyse-article.ts'
import { type Explanation, shown } from './explain.ts'
import { addScores, addTo, type Matches } from './matches.ts'
import type { Place, Ranker } from './rank.ts'
import type { WordList } from './word-list.ts'

/** Terms and articles of feedback, and its share: the values that Lin and others use in Anserini for RM3. */
const TERMS = 10
export const FEEDBACK_ARTICLES = 10
const SHARE = 0.5

/** A term of the best articles, and what it counts beside the words of the query (1 each). */
export interface FeedbackTerm {
  readonly term: string
  /** The term as its most frequent word. */
  readonly word: string
  readonly weight: number
}

/** An article that answered well. */
export interface FeedbackArticle {
  readonly source: Article
  /** Number of its window that answered best, counted within the article. */
  readonly part: number
  readonly score: number
}

/**
 * Gives the terms that the best articles have in common, with their weights: pseudo-relevance feedback by a relevance
 * model, RM3 (Lavrenko and Croft 2001; Abdul-Jaleel and others 2004). Of a long article its best window speaks.
 *
 * @param length - Number of words in the query; feedback counts as much as they do.
 */
export function feedbackTerms(
  articles: readonly FeedbackArticle[],
  options: { readonly analyzer: Analyzer; readonly wordList: WordList; readonly length: number },
): FeedbackTerm[] {
  const total = articles.reduce((sum, { score }) => sum + score, 0)
  const model = new Map<string, number>()
  for (const { part, score, source } of articles) {
    const window = analyseArticle(source, options.analyzer).windows[part]
    if (window === undefined || total === 0) continue
    const { body, heading, summary, title } = window.terms
    const terms = [...title, ...summary, ...heading, ...body]
    for (const term of terms) model.set(term, (model.get(term) ?? 0) + score / total / terms.length)
  }
  const best = [...model].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, TERMS)
  const sum = best.reduce((all, [, probability]) => all + probability, 0)
  return best.map(([term, probability]) => ({
    term,
    word: options.wordList.shownAs(term),
    weight: (options.length * (SHARE / (1 - SHARE)) * probability) / sum,
  }))
}

/**
 * Adds the feedback to what a query matched. A query of optional words finds articles by the feedback alone, too;
 * one that requires or excludes something does not.
 */
export function broaden(
  matches: Matches,
  feedback: readonly FeedbackTerm[],
  { query, ranker }: { readonly query: Query; readonly ranker: Ranker },
): Matches {
  if (feedback.length === 0) return matches
  const isOptional =
    query.kind === 'group' &&
    query.clauses.every(({ occur, query: part }) => occur === 'should' && part.kind === 'word')
  const sum = ranker.none()
  addTo(sum, matches)
  for (const { term, weight } of feedback) {
    const part = ranker.scoreTerm(term, weight)
    if (isOptional) addTo(sum, part)
    else addScores(sum, part)
  }
  return ranker.restrict(sum)
}

/** Explains what the feedback counts in an article. */
export function explainFeedback(feedback: readonly FeedbackTerm[], at: Place, ranker: Ranker): Explanation[] {
  return feedback.flatMap(({ term, weight, word }) =>
    ranker.explainTerm(term, weight, at).map((found) => shown(word, { kind: 'feedback', label: word }, found)),
  )
}
