import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Article,
  buildIndexFile,
  type Concept,
  checkOptions,
  compareText,
  type Problem,
  VidenError,
} from '@viden/core'
import { type AnalyseOptions, analyseCorpus } from './analyse-corpus.ts'
import { loadCatalogues } from './catalogue/load-catalogues.ts'
import { compareProblems } from './compare-problems.ts'
import { facets } from './facets/facets.ts'
import { linkSources } from './link/sources.ts'
import { quote } from './quote.ts'
import { type CorpusInput, listSources } from './read-sources.ts'
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts'

/** How to build an index. */
export interface BuildOptions extends AnalyseOptions {
  /** Folder of the librarian's concepts; default `vocabulary/` in the corpus folder. */
  readonly vocabulary?: string
  /** CSV file of what is known of the sources; default `catalogue.csv` or `catalogue.tsv` in each corpus folder. */
  readonly catalogue?: string
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
  const analysed = await analyseCorpus(corpus.sources, catalogues, options)
  const sources = analysed.outcomes.flatMap((outcome) => outcome.analysed ?? [])
  const linked = linkSources(sources, vocabulary.concepts)
  const index = buildIndexFile(linked.entries, {
    concepts: linked.concepts,
    facets: facets.map(({ name, label }) => ({ name, label })),
  })
  const problems = [
    ...corpus.problems,
    ...analysed.outcomes.flatMap((outcome) => outcome.problems),
    ...analysed.problems,
    ...linked.problems,
    ...vocabulary.problems,
  ]
  problems.sort(compareProblems)
  return {
    index,
    articles: linked.entries.map(({ article }) => article),
    concepts: linked.concepts,
    problems,
    report: {
      sources: analysed.outcomes.length,
      articles: sources.length,
      failed: analysed.outcomes.length - sources.length,
      skipped: corpus.skipped,
      concepts: linked.concepts.length,
      problems: countCodes(problems),
      bytes: index.length,
    },
  }
}

async function loadVocabulary({ vocabulary }: BuildOptions, folders: readonly string[]): Promise<Vocabulary> {
  if (vocabulary !== undefined && !(await stat(vocabulary).catch(() => undefined))?.isDirectory())
    throw new VidenError('corpus-missing', `There is no vocabulary folder "${vocabulary}".`)
  return readVocabulary(vocabulary !== undefined ? [vocabulary] : folders.map((folder) => join(folder, 'vocabulary')))
}

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)))
}
