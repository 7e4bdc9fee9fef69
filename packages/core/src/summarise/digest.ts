import type { Problem } from '../article.ts'
import { checkOptions } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { parseQuery } from '../query/parse-query.ts'
import { EVERYTHING } from '../query/query.ts'
import { type BriefOptions, readBriefOptions } from './brief.ts'
import { type Composition, composeBrief } from './compose-brief.ts'
import { findArticles } from './find-articles.ts'
import { NO_QUESTION } from './read-question.ts'

/** What a digest is of, and how long it may be. */
export interface DigestOptions extends BriefOptions {
  /** In the syntax of search; default everything. */
  readonly query?: string
}

/** What a result set says, word for word. */
export interface Digest extends Omit<Composition, 'unanswered'> {
  /** Works in the result set; the digest is drawn from the 30 best of them, or from all that `from` names. */
  readonly total: number
  /** What was odd about query and filters. */
  readonly problems: readonly Problem[]
}

/**
 * Sums up a result set without a question: the sentences that have most in common with all of it, verbatim and cited, none
 * that repeats another; grouped by aspect.
 *
 * @throws {VidenError} `option-invalid`, `facet-unknown`, `article-unknown`.
 * @example
 * const { sentences, total } = await digest(engine, { filters: { method: ['co-creation'] }, sentences: 5 })
 */
export async function digest(engine: Engine, options: DigestOptions = {}): Promise<Digest> {
  checkOptions(options, ['query', 'sentences', 'words', 'perArticle', 'filters', 'from', 'language', 'signal'])
  const { query: given, ...rest } = options
  const { plan, scope } = readBriefOptions(rest)
  const { problems, query } = given === undefined ? { problems: [], query: EVERYTHING } : parseQuery(given)
  const { total, works, ...found } = await findArticles(engine, query, scope)
  const composed = await composeBrief(engine, { question: NO_QUESTION, works }, { ...plan, least: 0 })
  const { unanswered: _, ...composition } = composed
  return { ...composition, total, problems: [...problems, ...found.problems] }
}
