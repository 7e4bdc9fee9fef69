import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, VidenError } from '@viden/core'
import { type AnalyseOptions, analyseCorpus } from './analyse-corpus.ts'
import { loadCatalogues } from './catalogue/load-catalogues.ts'
import { compareProblems } from './compare-problems.ts'
import { type LinkedSources, linkSources } from './link/sources.ts'
import { quote } from './quote.ts'
import { type CorpusInput, listSources } from './read-sources.ts'
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts'

/** How to read a corpus. */
export interface CorpusOptions extends AnalyseOptions {
  /** Folder of the librarian's concepts and decisions; default `vocabulary/` in the corpus folder. */
  readonly vocabulary?: string
  /** CSV file of what is known of the sources; default `catalogue.csv` or `catalogue.tsv` in each corpus folder. */
  readonly catalogue?: string
}

/** The names of the options, by which others are refused. */
export const CORPUS_OPTIONS = ['vocabulary', 'catalogue', 'concurrency', 'onProgress', 'signal'] as const

/** A corpus as an index is built of it. */
export interface ReadCorpus {
  readonly linked: LinkedSources
  readonly vocabulary: Vocabulary
  /** Sorted by source, then line. */
  readonly problems: readonly Problem[]
  /** Number of sources that were read, those that gave no article included. */
  readonly sources: number
  /** Files of no readable format, by ending. */
  readonly skipped: Readonly<Record<string, number>>
}

/**
 * Reads a corpus and links its articles.
 *
 * @throws {VidenError} `corpus-missing`, `corpus-empty`, `file-missing`, `option-invalid`.
 */
export async function readCorpus(input: CorpusInput, options: CorpusOptions): Promise<ReadCorpus> {
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
  const { outcomes, problems } = await analyseCorpus(corpus.sources, catalogues, options)
  const linked = linkSources(
    outcomes.flatMap((outcome) => outcome.analysed ?? []),
    vocabulary,
  )
  const all = [
    ...corpus.problems,
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...problems,
    ...linked.problems,
    ...vocabulary.problems,
  ]
  return {
    linked,
    vocabulary,
    problems: all.sort(compareProblems),
    sources: outcomes.length,
    skipped: corpus.skipped,
  }
}

async function loadVocabulary({ vocabulary }: CorpusOptions, folders: readonly string[]): Promise<Vocabulary> {
  if (vocabulary !== undefined && !(await stat(vocabulary).catch(() => undefined))?.isDirectory())
    throw new VidenError('corpus-missing', `There is no vocabulary folder "${vocabulary}".`)
  return readVocabulary(vocabulary !== undefined ? [vocabulary] : folders.map((folder) => join(folder, 'vocabulary')))
}
