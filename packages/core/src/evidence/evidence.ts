import type { Problem } from '../article.ts'
import { checkChoice, checkOptions, wholeNumber } from '../check-options.ts'
import type { Engine } from '../engine/engine.ts'
import { VidenError } from '../errors.ts'
import { checkFilters } from '../facets/check-filters.ts'
import type { Filters } from '../facets/facet.ts'
import { parseQuery } from '../query/parse-query.ts'
import { checkLanguage } from '../results/check-language.ts'
import { readHits } from '../results/read-hits.ts'
import { filterProblems } from '../results/search.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { type CountedEffect, countEffects, countInitiatives } from './count-effects.ts'
import { type DraftFinding, draftFindings, toFinding } from './draft-findings.ts'
import { findSeries } from './find-series.ts'
import type { EvidenceSort, Finding } from './finding.ts'
import { mergeFindings } from './merge-findings.ts'
import { createRelevance } from './relevance.ts'
import { searchEffects } from './search-effects.ts'
import { sortFindings } from './sort-findings.ts'
import { findWantedEffects } from './wanted-effects.ts'

/** Which findings, in which order. */
export interface EvidenceOptions {
  /** Which articles; default all. See {@link Filters}. */
  readonly filters?: Filters
  /** Only what is told as having happened, or only what is planned; default both. */
  readonly status?: Finding['status']
  /** Only what is said by such a one; default all. */
  readonly by?: Finding['by']
  /**
   * Only these effects, by id (`impact/cost`), its end (`cost`) or a label. Default all of `impact`; verdicts, such as
   * `outcome/success`, are given only where they are asked for, all of them by `outcome`.
   */
  readonly effect?: readonly string[]
  /** Default `relevance`. */
  readonly sort?: EvidenceSort
  /** Findings on a page; default 20. */
  readonly limit?: number
  /** Findings to leave out before the page; default 0. */
  readonly offset?: number
  /** The reader's language, BCP 47, of labels and of the version that is quoted of a work; default `en`. */
  readonly language?: string
  readonly signal?: AbortSignal
}

/** A table of findings. */
export interface Evidence {
  /** Findings, on all pages. */
  readonly total: number
  /** Initiatives that these are of. */
  readonly initiatives: number
  /** One page of findings. */
  readonly rows: readonly Finding[]
  /** Of how many initiatives each effect is told, on all pages. */
  readonly counts: readonly CountedEffect[]
  /** What was odd about query and filters. */
  readonly problems: readonly Problem[]
}

const STATUSES: readonly string[] = ['observed', 'planned'] satisfies readonly Finding['status'][]
const SPEAKERS: readonly string[] = ['body', 'evaluation', 'audit', 'research'] satisfies readonly Finding['by'][]
const SORTS: readonly string[] = ['relevance', 'year', 'initiative', 'effect'] satisfies readonly EvidenceSort[]
/** Works that are read in one go. */
const BATCH = 50
/** Share of the query, by weight, that a sentence with what stands around it must speak of. */
const LEAST = 0.5

/**
 * Makes a table of what articles say came of initiatives: one row a finding, with its sentence, verbatim and cited. The
 * same finding in several articles is one row, and what is counted is initiatives.
 *
 * @param text - A query, as of `search`. Articles are found as there; of their findings, those are left out that, with
 *   paragraph, heading, title and summary, speak of less than half of what is asked. An empty query finds all.
 * @throws {VidenError} `option-invalid`, `facet-unknown`.
 * @example
 * const { rows } = await evidence(engine, 'digital analytics', { status: 'observed' })
 * rows[0].quote.citation.article // => 'data/digital-analytics-program'
 */
export async function evidence(engine: Engine, text = '', options: EvidenceOptions = {}): Promise<Evidence> {
  checkOptions(options, ['filters', 'status', 'by', 'effect', 'sort', 'limit', 'offset', 'language', 'signal'])
  if (typeof text !== 'string') throw new VidenError('option-invalid', `A query is a text, not ${typeof text}.`)
  const { by, filters = {}, language = 'en', sort = 'relevance', status } = options
  checkChoice('status', status, STATUSES)
  checkChoice('by', by, SPEAKERS)
  checkChoice('sort', sort, SORTS)
  if (options.effect !== undefined && !Array.isArray(options.effect))
    throw new VidenError('option-invalid', '"effect" takes a list, such as ["cost"].')
  checkLanguage(language)
  checkFilters(filters)
  const limit = wholeNumber('limit', options.limit, { or: 20, least: 0 })
  const offset = wholeNumber('offset', options.offset, { or: 0, least: 0 })
  const signal = options.signal && { signal: options.signal }

  const concepts = new Map((await engine.concepts({ ...signal })).map((concept) => [concept.id, concept]))
  const wanted = await findWantedEffects(engine, options.effect, { concepts, ...signal })
  const { articles, facets } = engine.describe()
  const { query, problems } = parseQuery(text, { facets: facets.map(({ name }) => name) })
  const shownIn = options.language !== undefined && { language }
  const found = await searchEffects(engine, query, { filters, wanted, ...shownIn, ...signal })
  const measure = { query, words: found.words, articles, analyzer: createAnalyzer() }
  const series = new Map<string, boolean>()
  const isSeries = (beginning: string): boolean => series.get(beginning) === true
  const context = { concepts, language, isSeries, facets: [...wanted.byFacet.keys()] }
  const drafts: (DraftFinding & { readonly relevance: number })[] = []
  for (let from = 0; from < found.hits.length; from += BATCH) {
    const read = await readHits(engine, found.hits.slice(from, from + BATCH), signal)
    const versions = read.flatMap(({ article, hit, others }) =>
      [article, ...others].map((version) => ({ version, work: article.id, score: hit.score / found.highest })),
    )
    const titles = versions.map(({ version }) => version.title)
    await findSeries(engine, titles, series, signal)
    for (const { score, version, work } of versions) {
      const relevance = createRelevance(version, measure)
      for (const draft of draftFindings(version, { ...context, work })) {
        const { sentence, surroundings } = relevance(draft.sentence)
        if (isWanted(draft) && surroundings >= LEAST)
          drafts.push({ ...draft, relevance: sentence + surroundings + score })
      }
    }
  }
  const rows = mergeFindings(drafts.sort((a, b) => b.relevance - a.relevance)).map(([first, ...others]) => ({
    ...toFinding([first, ...others], context),
    initiativeKey: first.initiative.id ?? first.work,
  }))
  return {
    total: rows.length,
    initiatives: countInitiatives(rows),
    rows: sortFindings(rows, sort)
      .slice(offset, offset + limit)
      .map(({ initiativeKey: _key, ...row }) => row),
    counts: countEffects(rows),
    problems: [...problems, ...filterProblems(found)],
  }

  function isWanted(draft: DraftFinding): boolean {
    return wanted.has(draft.effect) && (status ?? draft.status) === draft.status && (by ?? draft.by) === draft.by
  }
}
