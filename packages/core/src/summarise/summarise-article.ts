import type { Article, Citation } from '../article.ts'
import { checkChoice, checkOptions, wholeNumber } from '../check-options.ts'
import { makeCitation } from './citation.ts'
import { selectSentences } from './select-sentences.ts'

/** How long a summary may be (sentences or words, whichever is reached first), and of what. */
export interface SummaryOptions {
  /** Sentences at most; default 3, or no limit where `words` is given. */
  readonly sentences?: number
  /** Words at most; whole sentences only. Default no limit. */
  readonly words?: number
  /**
   * `bullets` favours list items and short statements that stand alone; the sentences are as verbatim, and as many. Default
   * `sentences`, which favours nothing.
   */
  readonly style?: 'sentences' | 'bullets'
  /**
   * `section`: each main section speaks once before any speaks again. Default `article`, but `section` for a report of
   * more than 6,000 words.
   */
  readonly by?: 'article' | 'section'
}

/** A sentence, verbatim, and where it stands. */
export interface CitedSentence {
  /** The same as `citation.quote`. */
  readonly text: string
  readonly citation: Citation
}

/** What an article says, in its own words. */
export interface Summary {
  /** In the order of the text. */
  readonly sentences: readonly CitedSentence[]
}

/**
 * Summarises an article in its own sentences, verbatim and in the order of the text; never a heading, date line or
 * caption. Where the author sums up ("Key takeaways"), those sentences come first.
 *
 * @returns Fewer sentences than asked for where the article has no more to quote.
 * @throws {VidenError} `option-invalid`.
 * @example
 * summariseArticle(article, { sentences: 3 }).sentences.map(({ text }) => text)
 */
export function summariseArticle(article: Article, options: SummaryOptions = {}): Summary {
  checkOptions(options, ['sentences', 'words', 'style', 'by'])
  const { by, style = 'sentences' } = options
  checkChoice('style', style, ['sentences', 'bullets'])
  checkChoice('by', by, ['article', 'section'])
  const words = wholeNumber('words', options.words, { or: Number.POSITIVE_INFINITY, least: 1 })
  const unlimited = options.words === undefined ? 3 : Number.POSITIVE_INFINITY
  const sentences = wholeNumber('sentences', options.sentences, { or: unlimited, least: 1 })
  return {
    sentences: selectSentences(article, { budget: { sentences, words }, by, style })
      .map((sentence) => makeCitation(article, sentence))
      .map((citation) => ({ text: citation.quote, citation })),
  }
}
