import type { Article, Range } from '../article.ts'
import { findPhrase } from '../engine/phrase.ts'
import { positiveLeaves, type Query } from '../query/query.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'

/** A stretch that answers to a query, and which of its words it answers to. */
export interface Highlight extends Range {
  /** The word of the query, as typed; a phrase counts as one. */
  readonly word: string
}

/** Finds what to highlight in one part of an article's text: sorted, never overlapping. */
export type Highlighter = (range: Range) => Highlight[]

/** Makes the highlighter of a query for one article, whose language decides which words are the same. */
export function createHighlighter(query: Query, article: Article, analyzer: Analyzer): Highlighter {
  const { language, text } = article
  const terms = new Map<string, string>()
  const words = new Map<string, string>()
  const prefixes: { folded: string; word: string }[] = []
  const phrases: { folded: string[]; word: string }[] = []
  for (const leaf of positiveLeaves(query)) {
    if (leaf.field !== undefined && leaf.field !== 'body' && leaf.field !== 'heading') continue
    if (leaf.kind === 'phrase') phrases.push({ folded: leaf.words.map(fold), word: leaf.words.join(' ') })
    else if (leaf.prefix === true) prefixes.push({ folded: fold(leaf.word), word: `${leaf.word}*` })
    else {
      const term = analyzer.term(leaf.word, language)
      if (term === undefined) continue
      terms.set(term, leaf.word)
      words.set(fold(leaf.word), leaf.word)
    }
  }
  return (range) => {
    const found = phrases.flatMap(({ folded, word }) =>
      findPhrase(text, folded, range).map((place): Highlight => ({ ...place, word })),
    )
    for (const { word: written, start, end } of tokenize(text, range)) {
      const word =
        terms.get(analyzer.term(written, language) ?? '') ??
        words.get(fold(written)) ??
        prefixes.find(({ folded }) => fold(written).startsWith(folded))?.word
      if (word !== undefined) found.push({ start, end, word })
    }
    return withoutOverlaps(found)
  }
}

/** Keeps the first and longest of those that overlap. */
function withoutOverlaps(highlights: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = []
  for (const highlight of highlights.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (highlight.start >= (kept.at(-1)?.end ?? 0)) kept.push(highlight)
  }
  return kept
}
