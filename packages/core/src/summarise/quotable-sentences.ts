import type { Article, Passage, PassageKind, Range } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { splitSentences } from '../text/split-sentences.ts'

/** A sentence that may be quoted, with what ranking needs to know of it. */
export interface QuotableSentence extends Range {
  readonly passage: Passage
  /** Place among the article's quotable sentences, from 0. */
  readonly position: number
  /** Whether it begins its passage. */
  readonly opens: boolean
  /** In the language of the passage. */
  readonly terms: readonly string[]
  readonly words: number
  /**
   * Position of the sentence without which it is not understood, and with which alone it is quoted: the one before
   * "She …" or "This …", the lead-in of a list item.
   */
  readonly needs?: number
  /** True of a lead-in ("It did three things:"), which is quoted with what it leads to or not at all. */
  readonly leadsIn: boolean
}

/** A heading, caption or footnote is no statement; a table or code is no sentence. */
const QUOTABLE: ReadonlySet<PassageKind> = new Set(['paragraph', 'list', 'quote'])
/** Fewer words are a label, a date line or a byline; more are a list run together. */
const MIN_WORDS = 6
const MAX_WORDS = 70
const ENDS = /[.!?…:]["'”’»)\]]*$/
const LEANS =
  /^(and|but|so|this|these|that|those|such|it|its|they|their|he|she|his|her|here|there|then|also|however|moreover|furthermore|in addition|additionally|for example|for instance|as a result|therefore|thus|instead|similarly|likewise|meanwhile|both|another|neither|none of|one of (?:these|them)|the (?:first|second|third|last|latter|former|same|others|rest|point)|og|men|så|dette|denne|disse|det|den|de|han|hun|deres|her|der|også|desuden|dermed|derfor|desuten|dessuten|likevel|samtidig|dei|desse|han|ho|och|detta|dessa|denna|hon|dock|därför|dessutom|även)\b/i

/** A sentence that needs one that needs one … says little even with these. */
const MOST_NEEDED = 2

/** Gives the sentences of an article that may be quoted in a summary or a brief, in the order of the text. */
export function quotableSentences(article: Article, analyzer: Analyzer): QuotableSentence[] {
  const { language, passages, text } = article
  const sentences: QuotableSentence[] = []
  /** How many others each needs, by position. */
  const chain: number[] = []
  /** Of the paragraph before a list. */
  let leadIn: number | undefined
  for (const passage of passages) {
    if (!QUOTABLE.has(passage.kind)) {
      leadIn = undefined
      continue
    }
    if (passage.kind !== 'list') leadIn = undefined
    let before: number | undefined
    for (const range of splitSentences(text, passage)) {
      const quote = text.slice(range.start, range.end)
      const leadsIn = passage.kind !== 'list' && quote.endsWith(':')
      const needs = LEANS.test(quote) ? (before ?? leadIn) : leadIn
      const isUnderstood = !LEANS.test(quote) || needs !== undefined
      before = undefined
      const needed = needs === undefined ? 0 : (chain[needs] ?? 0) + 1
      if (!isQuotable(quote, passage.kind) || !isUnderstood || needed > MOST_NEEDED) continue
      before = sentences.length
      if (leadsIn) leadIn = before
      chain.push(needed)
      sentences.push({
        ...range,
        passage,
        position: before,
        opens: range.start === passage.start,
        terms: analyzer.terms(quote, passage.language ?? language).map(({ term }) => term),
        words: countWords(quote),
        leadsIn,
        ...(needs !== undefined && { needs }),
      })
    }
  }
  return sentences
}

function isQuotable(quote: string, kind: PassageKind): boolean {
  const words = countWords(quote)
  // A list item may do without a full stop; a line of a paragraph that does is a label or was cut off.
  return words >= MIN_WORDS && words <= MAX_WORDS && (kind === 'list' ? !quote.endsWith(':') : ENDS.test(quote))
}

function countWords(quote: string): number {
  return quote.split(/\s+/).length
}
