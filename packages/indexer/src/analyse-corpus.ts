import { createAnalyzer, type Problem, wholeNumber } from '@viden/core'
import pLimit from 'p-limit'
import { analyseSource, type SourceOutcome } from './analyse-source.ts'
import type { LoadedCatalogues } from './catalogue/load-catalogues.ts'
import { type MatchedCatalogues, matchCatalogues } from './catalogue/match-catalogues.ts'
import { findAmbiguous, reportEntries } from './catalogue/report-entries.ts'
import type { Cataloguing } from './catalogue/settle-metadata.ts'
import type { PendingSource } from './read-sources.ts'

/** How to go through a corpus. */
export interface AnalyseOptions {
  /** Sources in work at one time; default 8. What is built does not depend on it. */
  readonly concurrency?: number
  /** Called after each source. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

/** What became of the sources, in their order, and of the rows of the catalogues. */
export interface AnalysedCorpus {
  readonly outcomes: readonly SourceOutcome[]
  readonly matched: MatchedCatalogues
  readonly problems: readonly Problem[]
}

/** Analyses sources, each with what a catalogue says of it. */
export async function analyseCorpus(
  pending: readonly PendingSource[],
  { catalogues, problems }: LoadedCatalogues,
  options: AnalyseOptions,
): Promise<AnalysedCorpus> {
  const { onProgress, signal } = options
  const concurrency = wholeNumber('concurrency', options.concurrency, { or: 8, least: 1 })
  const analyzer = createAnalyzer()
  const limit = pLimit(concurrency)
  const matched = matchCatalogues(catalogues)
  const { byFile, byAddress, moved } = matched
  let done = 0
  const first = await Promise.all(
    pending.map((source, place) =>
      limit(async () => {
        signal?.throwIfAborted()
        const outcome = await analyseOne(source, { entry: byFile.get(place), byAddress, movedFrom: moved.get(place) })
        onProgress?.({ done: ++done, total: pending.length })
        return outcome
      }),
    ),
  )
  const ambiguous = findAmbiguous(matched, first)
  const outcomes = await Promise.all(
    first.map((outcome, place) => {
      const source = pending[place]
      const isAmbiguous = outcome.entry !== undefined && ambiguous.has(outcome.entry)
      return isAmbiguous && source !== undefined ? limit(() => analyseOne(source, {})) : outcome
    }),
  )
  const reported = reportEntries(catalogues, matched, outcomes, ambiguous)
  return { outcomes, matched, problems: [...problems, ...matched.problems, ...reported] }

  async function analyseOne(pendingSource: PendingSource, cataloguing: Cataloguing): Promise<SourceOutcome> {
    const { path } = pendingSource
    const failed = { path, ...(cataloguing.entry !== undefined && { entry: cataloguing.entry }), addresses: [] }
    const source = await pendingSource.read()
    if (!('bytes' in source)) return { ...failed, problems: [source] }
    try {
      return await analyseSource(source, analyzer, cataloguing)
    } catch (error) {
      // A fault of ours must not cost a librarian the other thousand articles.
      const message = `Viden failed on this file (${error instanceof Error ? error.message : String(error)}). Please report it.`
      return { ...failed, problems: [{ code: 'source-failed', message, source: path }] }
    }
  }
}
