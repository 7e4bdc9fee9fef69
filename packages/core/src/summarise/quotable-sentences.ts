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
  /** Whether it points back at the sentence before ("This …", "She …") and so says little alone. */
  readonly leans: boolean
}

/** A heading, caption or footnote is no statement; a table or code is no sentence. */
const QUOTABLE: ReadonlySet<PassageKind> = new Set(['paragraph', 'list', 'quote'])
/** Fewer words are a label, a date line or a byline; more are a list run together. */
const MIN_WORDS = 6
const MAX_WORDS = 70
const ENDS = /[.!?…:]["'”’»)\]]*$/
const LEANS =
  /^(and|but|so|this|these|that|those|such|it|its|they|their|he|she|his|her|here|there|then|also|however|moreover|furthermore|in addition|additionally|for example|for instance|as a result|therefore|thus|instead|similarly|likewise|meanwhile|both|another|neither|none of|one of (?:these|them)|the (?:first|second|third|last|latter|former|same|others|rest|point)|og|men|så|dette|denne|disse|det|den|de|han|hun|deres|her|der|også|desuden|dermed|derfor|desuten|dessuten|likevel|samtidig|dei|desse|han|ho|och|detta|dessa|denna|hon|dock|därför|dessutom|även)\b/i

/** Gives the sentences of an article that may be quoted in a summary or a brief, in the order of the text. */
export function quotableSentences(article: Article, analyzer: Analyzer): QuotableSentence[] {
  const { language, passages, text } = article
  const sentences: QuotableSentence[] = []
  for (const passage of passages) {
    if (!QUOTABLE.has(passage.kind)) continue
    for (const range of splitSentences(text, passage)) {
      const quote = text.slice(range.start, range.end)
      const words = quote.split(/\s+/).length
      if (words < MIN_WORDS || words > MAX_WORDS) continue
      // A list item may do without a full stop; a line of a paragraph that does is a label or was cut off.
      if (passage.kind !== 'list' && !ENDS.test(quote)) continue
      if (quote.endsWith(':')) continue
      sentences.push({
        ...range,
        passage,
        position: sentences.length,
        opens: range.start === passage.start,
        terms: analyzer.terms(quote, passage.language ?? language).map(({ term }) => term),
        words,
        leans: LEANS.test(quote),
      })
    }
  }
  return sentences
}
