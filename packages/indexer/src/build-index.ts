import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Article,
  buildIndexFile,
  type Concept,
  checkOptions,
  compareText,
  createAnalyzer,
  type Problem,
  VidenError,
  wholeNumber,
} from '@viden/core'
import pLimit from 'p-limit'
import { type AnalysedSource, analyseSource, type SourceOutcome } from './analyse-source.ts'
import { type LoadedCatalogues, loadCatalogues } from './catalogue/load-catalogues.ts'
import { type MatchedCatalogues, matchCatalogues } from './catalogue/match-catalogues.ts'
import { findAmbiguous, reportEntries } from './catalogue/report-entries.ts'
import type { Cataloguing } from './catalogue/settle-metadata.ts'
import { facets } from './facets/facets.ts'
import { type LinkedArticle, linkConcepts } from './link/concepts.ts'
import { assignIds } from './link/ids.ts'
import { linkWorks, type WorkLinks } from './link/works.ts'
import { quote } from './quote.ts'
import { type CorpusInput, listSources, type PendingSource } from './read-sources.ts'
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts'
import type { DecidedLanguage } from './stages/decide-language.ts'

/** How to build an index. */
export interface BuildOptions {
  /** Folder of the librarian's concepts; default `vocabulary/` in the corpus folder. */
  readonly vocabulary?: string
  /** CSV file of what is known of the sources; default `catalogue.csv` or `catalogue.tsv` in each corpus folder. */
  readonly catalogue?: string
  /** Sources in work at one time; default 8. The index does not depend on it. */
  readonly concurrency?: number
  /** Called after each source. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

/** What was built, in the form of one file and as data. */
export interface BuildResult {
  /** The bytes of the index file: the same for the same corpus, whatever the order of its files, time or place. */
  readonly index: Uint8Array
  /** Sorted by id. */
  readonly articles: readonly Article[]
  /** Sorted by id. */
  readonly concepts: readonly Concept[]
  /** Sorted by source, then line. */
  readonly problems: readonly Problem[]
  readonly report: BuildReport
}

/** What became of the sources: `sources` is `articles` and `failed` together. */
export interface BuildReport {
  readonly sources: number
  readonly articles: number
  /** Sources that gave no article; each has a problem that says why. */
  readonly failed: number
  /** Files of no readable format, by ending. */
  readonly skipped: Readonly<Record<string, number>>
  readonly concepts: number
  /** Number of problems by code. */
  readonly problems: Readonly<Record<string, number>>
  /** Bytes of the index file. */
  readonly bytes: number
}

/**
 * Builds an index from a folder, a glob, several of these, or an (async) iterable of sources. A file that cannot be read
 * is a problem, and the run goes on.
 *
 * @throws {VidenError} `corpus-missing`, `corpus-empty`, `file-missing`, `option-invalid`.
 * @example
 * const { index, problems } = await buildIndex('corpus')
 * await writeIndex('corpus.viden', index)
 */
export async function buildIndex(input: CorpusInput, options: BuildOptions = {}): Promise<BuildResult> {
  checkOptions(options, ['vocabulary', 'catalogue', 'concurrency', 'onProgress', 'signal'])
  const corpus = await listSources(input, options.catalogue)
  if (corpus.sources.length === 0) {
    const [first] = corpus.problems
    const reason = first === undefined ? '' : ` ${quote(first.source)}: ${first.message}`
    throw new VidenError(
      'corpus-empty',
      `There is nothing to index: no Markdown, HTML, PDF, Word or text file was found.${reason}`,
    )
  }
  const vocabulary = await loadVocabulary(options, corpus.folders)
  const catalogues = await loadCatalogues(corpus, { signal: options.signal })
  const { outcomes, problems: catalogueProblems } = await analyseSources(corpus.sources, catalogues, options)
  const sources = outcomes.flatMap(({ analysed }) => analysed ?? [])
  const { ids, problems: idProblems } = assignIds(sources)
  const linked = linkConcepts(sources, { ids, vocabulary: vocabulary.concepts })
  const works = linkWorks(sources, ids)
  const entries = linked.articles
    .map((article, number) => {
      const { analysed, language } = sourceAt(sources, number)
      return { article: toArticle(article, { language, links: works.links[number] }), analysed }
    })
    .sort((a, b) => compareText(a.article.id, b.article.id))
  const index = buildIndexFile(entries, {
    concepts: linked.concepts,
    facets: facets.map(({ name, label }) => ({ name, label })),
  })
  const problems = [
    ...corpus.problems,
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...catalogueProblems,
    ...idProblems,
    ...linked.problems,
    ...works.problems,
    ...vocabulary.problems,
  ]
  problems.sort(
    (a, b) => compareText(a.source, b.source) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.code, b.code),
  )
  return {
    index,
    articles: entries.map(({ article }) => article),
    concepts: linked.concepts,
    problems,
    report: {
      sources: outcomes.length,
      articles: entries.length,
      failed: outcomes.length - entries.length,
      skipped: corpus.skipped,
      concepts: linked.concepts.length,
      problems: countCodes(problems),
      bytes: index.length,
    },
  }
}

/** What became of the sources, in their order, and of the rows of the catalogues. */
export interface AnalysedCorpus {
  readonly outcomes: readonly SourceOutcome[]
  readonly matched: MatchedCatalogues
  readonly problems: readonly Problem[]
}

/** Analyses sources, each with what a catalogue says of it. */
export async function analyseSources(
  pending: readonly PendingSource[],
  { catalogues, problems }: LoadedCatalogues,
  options: Pick<BuildOptions, 'concurrency' | 'onProgress' | 'signal'>,
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

async function loadVocabulary({ vocabulary }: BuildOptions, folders: readonly string[]): Promise<Vocabulary> {
  if (vocabulary !== undefined && !(await stat(vocabulary).catch(() => undefined))?.isDirectory())
    throw new VidenError('corpus-missing', `There is no vocabulary folder "${vocabulary}".`)
  return readVocabulary(vocabulary !== undefined ? [vocabulary] : folders.map((folder) => join(folder, 'vocabulary')))
}

function toArticle(
  { asserted, publisher, translationOf: _, ...article }: LinkedArticle,
  { language, links }: { readonly language: DecidedLanguage; readonly links: WorkLinks | undefined },
): Article {
  const linked = { ...article, asserted, ...(publisher !== undefined && { publisher }), decided: language }
  const values = facets.map(({ name, values: valuesOf }) => [name, valuesOf(linked)] as const)
  return { ...article, ...links, facets: Object.fromEntries(values.filter(([, found]) => found.length > 0)) }
}

function sourceAt(sources: readonly AnalysedSource[], number: number): AnalysedSource {
  const source = sources[number]
  if (source === undefined) throw new RangeError(`There is no source ${number}.`)
  return source
}

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)))
}
