import type { Article, Passage, PassageKind, Range } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { isFurniture, presentsPerson } from './is-furniture.ts'
import { leansBack } from './leans-back.ts'

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
/** Half a sentence, where no end is marked: "When you have several fields", "Når du har flere felt". */
const HALF =
  /^(?:if|when|where|while|because|to|that|which|who|når|hvis|dersom|om|fordi|for å|for at|at|att|som|der)\b/i

/** A sentence that needs one that needs one … says little even with these. */
const MOST_NEEDED = 2

/** Gives the sentences of an article that may be quoted in a summary or a brief, in the order of the text. */
export function quotableSentences(article: Article, analyzer: Analyzer): QuotableSentence[] {
  const { language, passages, text } = article
  const sentences: QuotableSentence[] = []
  /** How many others each needs, by position. */
  const chain: number[] = []
  const lines = headLines(article)
  const last = passages.findLast(({ kind }) => QUOTABLE.has(kind))
  /** Of the paragraph before a list; `lost` where the lead-in itself may not be quoted. */
  let leadIn: number | 'lost' | undefined
  /** Position of the sentence right before, if that may be quoted. */
  let before: number | undefined
  let previous: Passage | undefined
  for (const passage of passages) {
    if (passage.kind !== 'list') leadIn = undefined
    if (!continues(previous, passage)) before = undefined
    previous = passage
    if (!QUOTABLE.has(passage.kind)) continue
    for (const range of splitSentences(text, passage)) {
      const quote = text.slice(range.start, range.end)
      const leadsIn = passage.kind !== 'list' && quote.endsWith(':')
      const leans = leansBack(quote)
      if (leadIn === 'lost' && passage.kind === 'list' && (leans || !ENDS.test(quote))) continue
      const introduced = leadIn === 'lost' ? undefined : leadIn
      const needs = leans ? (before ?? introduced) : introduced
      before = undefined
      if (leadsIn) leadIn = 'lost'
      const needed = needs === undefined ? 0 : (chain[needs] ?? 0) + 1
      if (!isQuotable(quote, passage.kind) || (leans && needs === undefined) || needed > MOST_NEEDED) continue
      if (lines.has(toLine(quote)) || (passage === last && presentsPerson(quote))) continue
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

/** Whether what a passage points back at may stand in the one before: in a paragraph of the same section. */
function continues(previous: Passage | undefined, { kind, section }: Passage): boolean {
  return previous !== undefined && previous.section === section && previous.kind !== 'list' && kind !== 'list'
}

/** The title and the headings, which a text may repeat. */
function headLines({ sections, title }: Article): Set<string> {
  return new Set([title, ...sections.map(({ heading }) => heading)].map(toLine))
}

function toLine(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function isQuotable(quote: string, kind: PassageKind): boolean {
  const words = countWords(quote)
  if (words < MIN_WORDS || words > MAX_WORDS || isFurniture(quote) || !isBalanced(quote)) return false
  // A list item may do without a full stop; a line of a paragraph that does is a label or was cut off.
  return kind === 'list' ? !quote.endsWith(':') && (ENDS.test(quote) || !HALF.test(quote)) : ENDS.test(quote)
}

/** A sentence that opens a quotation or a bracket and does not close it is a part of something. */
function isBalanced(quote: string): boolean {
  const count = (marks: RegExp): number => quote.match(marks)?.length ?? 0
  const [low, left, right] = [count(/„/g), count(/“/g), count(/”/g)]
  const quoted = low > 0 ? low === left + right : left === right || (left === 0 && right % 2 === 0)
  const closing = count(/\)/g) - count(/(?:^|\s)[\p{L}\p{N}]{1,2}\)/gu)
  return quoted && count(/"/g) % 2 === 0 && count(/\(/g) <= count(/\)/g) && closing <= count(/\(/g)
}

function countWords(quote: string): number {
  return quote.split(/\s+/).length
}
