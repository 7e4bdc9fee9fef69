import type { Article } from '../article.ts'
import { type ArticleCard, toCard } from '../results/search.ts'
import type { Brief } from '../summarise/brief.ts'
import type { BriefBy } from '../summarise/brief-by.ts'
import type { CitedSentence, Summary } from '../summarise/summarise-article.ts'

/** Quoted sentences as they are presented: a brief, a summary, or any other, in groups, with the articles that they are from. */
export interface CitedText {
  readonly title: string
  readonly groups: readonly CitedGroup[]
  /** Every article that is cited; others are not shown. */
  readonly articles: readonly ArticleCard[]
}

/** Sentences under one heading, or under none. */
export interface CitedGroup {
  readonly heading?: string
  readonly sentences: readonly CitedSentence[]
}

/**
 * Gives a brief as it is presented.
 *
 * @example
 * toMarkdown(briefText(await brief(engine, 'how do labs measure impact?')))
 */
export function briefText({ question, groups, articles }: Brief): CitedText {
  return { title: question, groups, articles }
}

/**
 * Gives the answers of a question by the values of a facet as they are presented, each under its value.
 *
 * @example
 * toMarkdown(briefByText(await briefBy(engine, 'how do labs measure impact?', { by: 'country' })))
 */
export function briefByText({ parts, question }: BriefBy): CitedText {
  const articles = parts.flatMap(({ brief }) => brief.articles)
  return {
    title: question,
    groups: parts.map(({ brief, label }) => ({ heading: label, sentences: brief.sentences })),
    articles: [...new Map(articles.map((article) => [article.id, article])).values()],
  }
}

/**
 * Gives the summary of an article as it is presented.
 *
 * @example
 * toMarkdown(summaryText(article, summariseArticle(article)))
 */
export function summaryText(article: Article, { sentences }: Summary): CitedText {
  return { title: article.title, groups: [{ sentences }], articles: [toCard(article)] }
}
