import type { Word } from './describe-word.ts'

/** How the words of a text are written in it: what tells a name from a word that begins a sentence. */
export interface Evidence {
  /** Hashes of words that are written small somewhere. */
  readonly small: ReadonlySet<number>
  /** Hashes of words that have a capital within a sentence. */
  readonly capital: ReadonlySet<number>
}

export function gatherEvidence(sentences: readonly (readonly Word[])[]): Evidence {
  const small = new Set<number>()
  const capital = new Set<number>()
  for (const sentence of sentences)
    for (const [index, { lower, isCapital }] of sentence.entries()) {
      if (!isCapital) small.add(lower)
      else if (index > 0) capital.add(lower)
    }
  return { small, capital }
}
