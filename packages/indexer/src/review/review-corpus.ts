import { checkOptions, type Problem } from '@viden/core'
import { CORPUS_OPTIONS, type CorpusOptions, readCorpus } from '../read-corpus.ts'
import type { CorpusInput } from '../read-sources.ts'
import type { Doubt } from './doubt.ts'
import { findDoubts } from './find-doubts.ts'
import { weighDecisions } from './verdicts.ts'

/** What is unsure in a corpus. */
export interface Review {
  /** Not decided yet; those first whose decision changes most. */
  readonly doubts: readonly Doubt[]
  readonly articles: number
  /** Sorted by source, then line. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a corpus as {@link buildIndex} does, and gives what a librarian should decide. `saveDecision` keeps what was decided.
 *
 * @throws {VidenError} `corpus-missing`, `corpus-empty`, `file-missing`, `option-invalid`.
 * @example
 * const { doubts } = await reviewCorpus('corpus')
 * for (const { kind, no } of doubts.slice(0, 1)) if (kind === 'name') await saveDecision('corpus/vocabulary', no)
 */
export async function reviewCorpus(input: CorpusInput, options: CorpusOptions = {}): Promise<Review> {
  checkOptions(options, CORPUS_OPTIONS)
  const { linked, problems, vocabulary } = await readCorpus(input, options)
  const articles = linked.entries.map(({ article }) => article)
  const doubts = findDoubts({
    articles,
    concepts: linked.concepts,
    written: new Set(vocabulary.concepts.map(({ id }) => id)),
    guesses: linked.guesses,
    verdicts: weighDecisions(vocabulary.decisions),
  })
  return { doubts, articles: articles.length, problems }
}
