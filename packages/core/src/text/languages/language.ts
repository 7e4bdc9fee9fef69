/** What analysis has to know of a language. */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** In English. */
  readonly name: string
  /** Gives the stem of a lower-case word. */
  readonly stem: (word: string) => string
  /** Takes off inflection only, where names are compared: "customers" are a "customer", but not "custom". */
  readonly uninflect: (word: string) => string
  /** Lower-case words that carry no meaning of their own. */
  readonly stopwords: ReadonlySet<string>
  /** Letters that may link two words written as one, the empty text among them; none where words are written apart. */
  readonly links: readonly string[]
}
