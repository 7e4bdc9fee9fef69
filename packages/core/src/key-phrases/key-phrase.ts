import type { Citation } from '../article.ts'

/** A word, a phrase or a concept that is more frequent in some articles than in the corpus. */
export interface KeyPhrase {
  /** As the articles mostly write it; the label of a concept. */
  readonly text: string
  /** Id of the concept. */
  readonly concept?: string
  /** How often it stands in the articles that were read, in any of its forms. */
  readonly times: number
  /** In how many of them. */
  readonly articles: number
  /** In how many of the corpus. */
  readonly of: number
  /** How many times as frequent it is as in the corpus, by the number of articles. */
  readonly lift: number
  /** Where it stands, in the article that has it most often. */
  readonly citation: Citation
}
