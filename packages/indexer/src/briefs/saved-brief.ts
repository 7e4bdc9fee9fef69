import type { KeptCitation } from '@viden/core'

/** A quote as a saved brief has it, whatever became of the brief since. */
export interface SavedQuote {
  /** What the reader of the brief sees before the footnote, which may be more than the quote. */
  readonly text: string
  /** Id of the article. */
  readonly article: string
  /** What was cited; absent where an editor dropped it from the footnote. */
  readonly citation?: KeptCitation
  /** Line of the file, from 1, in a brief of Markdown. */
  readonly line?: number
}

/** What a saved brief holds. */
export interface SavedBrief {
  /** In the order of the text. */
  readonly quotes: readonly SavedQuote[]
  /** Paragraphs without a footnote of ours: what a person wrote. */
  readonly ownParagraphs: number
}
