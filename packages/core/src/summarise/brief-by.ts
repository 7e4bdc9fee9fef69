import type { Problem } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import type { FacetCount } from '../facets/facet.ts'
import { parseQuery } from '../query/parse-query.ts'
import { type Brief, type BriefOptions, brief, readBriefOptions } from './brief.ts'
import { findArticles } from './find-articles.ts'

/** By what a question is answered, and how. */
export interface BriefByOptions extends Omit<BriefOptions, 'from'> {
  /** The facet: `country`, `outcome`, … */
  readonly by: string
  /** Values at most, those first that most of the articles found have; default 5. */
  readonly values?: number
}

/** The same question answered by the articles of each value of a facet. */
export interface BriefBy {
  readonly question: string
  /** Values that hold an answer, the most frequent first. */
  readonly parts: readonly (FacetCount & { readonly brief: Brief })[]
  /** What was odd about the filters. */
  readonly problems: readonly Problem[]
}

/**
 * Answers a question once for each value of a facet, with the articles that have it.
 *
 * @param options - `sentences` and `words` are of each answer; default 3 sentences.
 * @throws {VidenError} `option-invalid`, `facet-unknown`.
 * @example
 * const { parts } = await briefBy(engine, 'how do labs measure impact?', { by: 'country' })
 * parts.map(({ label, brief }) => [label, brief.sentences.length])
 */
export async function briefBy(engine: Engine, question: string, options: BriefByOptions): Promise<BriefBy> {
  const { by, values, ...rest } = options
  checkOptions(rest, ['sentences', 'words', 'perArticle', 'filters', 'language', 'signal'])
  if (typeof by !== 'string') throw new VidenError('option-invalid', 'Say by which facet: "by" takes its name.')
  const { plan: _, scope } = readBriefOptions(rest)
  const limit = wholeNumber('values', values, { or: 5, least: 1 })
  const { query } = parseQuery(question, { syntax: 'plain' })
  const found = await findArticles(engine, query, { ...scope, counts: { name: by, limit } })
  const { filters = {}, sentences = rest.words === undefined ? 3 : undefined, ...more } = rest
  // Of a facet that is filtered by, too, only what was chosen.
  const asked = found.counts.filter(({ selected }) => selected || filters[by] === undefined)
  const parts = await Promise.all(
    asked.map(async (count) => ({
      ...count,
      brief: await brief(engine, question, {
        ...more,
        ...(sentences !== undefined && { sentences }),
        filters: { ...filters, [by]: [count.value] },
      }),
    })),
  )
  return { question, parts: parts.filter((part) => part.brief.sentences.length > 0), problems: found.problems }
}
