/** What analysis has to know of a language. */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** In English. */
  readonly name: string
  /** Gives the stem of a lower-case word. */
  readonly stem: (word: string) => string
  /** Lower-case words that carry no meaning of their own. */
  readonly stopwords: ReadonlySet<string>
}
