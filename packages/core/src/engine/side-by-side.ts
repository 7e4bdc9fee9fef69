import type { Analyzer } from '../text/analyzer.ts'
import { tokenize } from '../text/tokenize.ts'
import { ADJACENT, APART } from './analyse-article.ts'
import type { WindowLayout } from './rank.ts'
import type { TermIndex } from './term-index.ts'

/**
 * Counts the articles in which words stand side by side, each in any of its forms, read in each language of the corpus.
 * Of three words and more, the pairs of neighbours must stand in one window.
 *
 * @param phrase - Words with white space between them, stop words too: "community of practice".
 */
export function countSideBySide(
  phrase: string,
  context: {
    readonly analyzer: Analyzer
    readonly languages: readonly string[]
    readonly terms: TermIndex
    readonly layout: WindowLayout
  },
): number {
  const { analyzer, languages, layout, terms } = context
  const articles = new Set<number>()
  for (const language of languages) {
    const pairs = pairsOf(phrase, (word) => analyzer.term(word, language))
    const [first, ...others] = pairs.map(windowsWith)
    for (const window of first ?? [])
      if (others.every((windows) => windows.has(window))) articles.add(layout.articleOf[window] ?? 0)
  }
  return articles.size

  function windowsWith(pair: string): Set<number> {
    const windows = new Set<number>()
    terms.visit(pair, ['pairs'], (window) => windows.add(window))
    return windows
  }
}

function pairsOf(phrase: string, termOf: (word: string) => string | undefined): string[] {
  const pairs: string[] = []
  let before: string | undefined
  let gap = ADJACENT
  for (const { word } of tokenize(phrase)) {
    const term = termOf(word)
    if (term === undefined) gap = APART
    else {
      if (before !== undefined) pairs.push(before + gap + term)
      before = term
      gap = ADJACENT
    }
  }
  return pairs
}
