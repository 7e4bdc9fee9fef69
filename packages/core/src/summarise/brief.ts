import type { Problem } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { checkFilters } from '../facets/check-filters.ts'
import type { Filters } from '../facets/facet.ts'
import { parseQuery } from '../query/parse-query.ts'
import { checkLanguage } from '../results/check-language.ts'
import { type Composition, composeBrief, type Plan } from './compose-brief.ts'
import { findArticles, type Scope } from './find-articles.ts'

/** How long a brief may be and what it may draw on. */
export interface BriefOptions {
  /** Sentences at most; default 8, or no limit where `words` is given. */
  readonly sentences?: number
  /** Words at most; whole sentences only. Default no limit. */
  readonly words?: number
  /** Sentences from one article at most; default 2, or no limit with `from`. */
  readonly perArticle?: number
  /** Which articles; default all. */
  readonly filters?: Filters
  /** Ids of the articles to draw on, all of which are read; default those that answer best. */
  readonly from?: readonly string[]
  /**
   * The reader's language, BCP 47: of headings (default `en`), and in which a work of several versions is quoted if that
   * version answers, else by the one that answers best; default always the best, mostly that in the language of the question.
   */
  readonly language?: string
  readonly signal?: AbortSignal
}

/** An answer made of what articles say, word for word. */
export interface Brief extends Composition {
  readonly question: string
  /** What was odd about the filters. */
  readonly problems: readonly Problem[]
}

/** Share of the question, by weight, without which an article is no answer; who names the articles has chosen already. */
const LEAST = 0.4

/**
 * Answers a question with sentences from several articles, verbatim, each with its citation, none that repeats another;
 * grouped by aspect. One that points back at the sentence before comes with it, a list item with its lead-in. Of a work (an
 * original with its translations and near-duplicates) one version is quoted.
 *
 * @returns No sentences where the index holds no answer; in `unanswered` what the answer leaves out of the question.
 * @throws {VidenError} `option-invalid`, `facet-unknown`, `article-unknown`.
 * @example
 * const { groups, unanswered } = await brief(engine, 'how do labs measure impact?', { sentences: 8, perArticle: 2 })
 * groups[0].sentences[0].citation.article
 */
export async function brief(engine: Engine, question: string, options: BriefOptions = {}): Promise<Brief> {
  checkOptions(options, ['sentences', 'words', 'perArticle', 'filters', 'from', 'language', 'signal'])
  const { plan, scope } = readBriefOptions(options)
  const { query } = parseQuery(question, { syntax: 'plain' })
  const found = await findArticles(engine, query, scope)
  if (found.question.words.length === 0) return { question, ...NOTHING, problems: found.problems }
  const least = scope.from === undefined ? LEAST : 0
  return { question, ...(await composeBrief(engine, found, { ...plan, least })), problems: found.problems }
}

const NOTHING: Composition = { groups: [], sentences: [], articles: [], unanswered: [] }

/** Reads what `brief`, `briefBy` and `digest` have in common. */
export function readBriefOptions(options: BriefOptions): { plan: Omit<Plan, 'least'>; scope: Scope } {
  const { filters = {}, from, language, signal, words } = options
  checkFilters(filters)
  if (language !== undefined) checkLanguage(language)
  if (from !== undefined && !(Array.isArray(from) && from.length > 0 && from.every((id) => typeof id === 'string')))
    throw new VidenError('option-invalid', '"from" takes a list of ids of articles, at least one.')
  const none = Number.POSITIVE_INFINITY
  return {
    plan: {
      budget: {
        sentences: wholeNumber('sentences', options.sentences, { or: words === undefined ? 8 : none, least: 1 }),
        words: wholeNumber('words', words, { or: none, least: 1 }),
      },
      perArticle: wholeNumber('perArticle', options.perArticle, { or: from === undefined ? 2 : none, least: 1 }),
      language,
    },
    scope: {
      filters,
      ...(from !== undefined && { from }),
      ...(language !== undefined && { language }),
      ...(signal !== undefined && { signal }),
    },
  }
}
