import { type Article, buildIndexFile, type Concept, checkOptions, compareText, type Problem } from '@viden/core'
import { facets } from './facets/facets.ts'
import { CORPUS_OPTIONS, type CorpusOptions, readCorpus } from './read-corpus.ts'
import type { CorpusInput } from './read-sources.ts'

/** How to build an index. */
export type BuildOptions = CorpusOptions

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
  checkOptions(options, CORPUS_OPTIONS)
  const { linked, problems, skipped, sources } = await readCorpus(input, options)
  const { concepts, entries } = linked
  const index = buildIndexFile(entries, { concepts, facets: facets.map(({ name, label }) => ({ name, label })) })
  return {
    index,
    articles: entries.map(({ article }) => article),
    concepts,
    problems,
    report: {
      sources,
      articles: entries.length,
      failed: sources - entries.length,
      skipped,
      concepts: concepts.length,
      problems: countCodes(problems),
      bytes: index.length,
    },
  }
}

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)))
}
