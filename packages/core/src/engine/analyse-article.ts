import type { Article, Passage, Range } from '../article.ts'
import { compareText } from '../compare-text.ts'
import { creatorName } from '../creator-name.ts'
import type { Field } from '../query/query.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { joinTokens, type Token, tokenize } from '../text/tokenize.ts'
import { hasNordicLetter, type WordRow } from './word-list.ts'

/** The finished terms of an article, and the words that they stand for. */
export interface AnalysedText {
  /** The article in parts of a few hundred terms; one, where it is no longer. */
  readonly windows: readonly Window[]
  /** Distinct words, lower case, each with its term. */
  readonly words: readonly (readonly [word: string, term: string])[]
  /** Distinct runs of two or three words in title, summary and headings, lower case: what suggestions are made of. */
  readonly phrases: readonly string[]
}

/**
 * A part of an article, of whole passages where these are not very long. A long report is found by its best windows.
 * Title, summary and authors belong to the first one.
 */
export interface Window extends Range {
  readonly terms: Readonly<Record<Field | 'pairs', readonly string[]>>
}

/** What is analysed of an article. */
export type AnalysableArticle = Pick<Article, 'title' | 'text' | 'language' | 'summary' | 'creators' | 'passages'>

/** Between the terms of a pair: nothing but white space and punctuation, or stop words. */
export const ADJACENT = ' '
export const APART = '  '

/** A window ends after so many terms, or before a heading once it has half of them. */
const WINDOW = 250

/**
 * Gives the terms of an article in its own language; of a passage in another language, in that. A pair is two terms that
 * stand side by side in one passage, or with stop words between them; the gap between the two tells which. A word with
 * punctuation within, such as "co-creation", gives the terms of its parts and that of the whole, `cocreation`.
 *
 * @example
 * analyseArticle({ ...article, title: 'The labs' }, createAnalyzer()).windows[0].terms.title // => ['lab']
 */
export function analyseArticle(article: AnalysableArticle, analyzer: Analyzer): AnalysedText {
  const { language, passages, summary, text, title } = article
  /** By language: one word may have a term in each. */
  const words = new Map<string, Map<string, string>>()
  const phrases = new Set<string>()
  const windows: OpenWindow[] = []
  let open = openWindow(0)
  addText(title, open.terms.title)
  if (summary !== undefined) addText(summary, open.terms.summary)
  addTerms(article.creators.map(creatorName).join('\n'), open.terms.author)
  for (const passage of passages) {
    const field = isHeading(passage) ? 'heading' : 'body'
    if (sizeOf(open) >= (field === 'heading' ? WINDOW / 2 : WINDOW)) open = openWindow(passage.start)
    if (field === 'heading') addText(text, open.terms.heading, passage)
    else addBody(passage)
    open.end = passage.end
  }
  return { windows, words: distinct([...words.values()].flatMap((own) => [...own])), phrases: [...phrases] }

  function openWindow(start: number): OpenWindow {
    const terms = { title: [], summary: [], heading: [], body: [], author: [], pairs: [] }
    const window = { start, end: start, terms }
    windows.push(window)
    return window
  }

  /** A passage of thousands of words, as a text without paragraphs has, is cut at a word. */
  function addBody(passage: Passage): void {
    const tokens = tokenize(text, passage)
    for (let from = 0; from < tokens.length; from += 4 * WINDOW) {
      const part = tokens.slice(from, from + 4 * WINDOW)
      if (from > 0) open = openWindow(part[0]?.start ?? passage.start)
      open.end = part.at(-1)?.end ?? passage.end
      addTokens(text, part, { to: open.terms.body, spoken: passage.language ?? language })
    }
  }

  function addText(own: string, to: string[], passage?: Passage): void {
    const tokens = tokenize(own, passage)
    const spoken = passage?.language ?? language
    addTokens(own, tokens, { to, spoken })
    for (const phrase of phrasesOf(own, tokens, (word) => analyzer.term(word, spoken) === undefined))
      phrases.add(phrase)
  }

  function addTokens(own: string, tokens: readonly Token[], { spoken, to }: { spoken: string; to: string[] }): void {
    let before: string | undefined
    let gap = ADJACENT
    for (const { word } of tokens) {
      const term = termOf(word, spoken)
      if (term === undefined) gap = APART
      else {
        to.push(term)
        if (before !== undefined) open.terms.pairs.push(before + gap + term)
        before = term
        gap = ADJACENT
      }
    }
    for (const { word, start, end } of joinTokens(own, tokens)) {
      const term = termOf(word, spoken, own.slice(start, end))
      if (term !== undefined) to.push(term)
    }
  }

  function addTerms(own: string, to: string[]): void {
    for (const { word } of tokenize(own)) {
      const term = termOf(word, language)
      if (term !== undefined) to.push(term)
    }
  }

  function termOf(word: string, spoken: string, written = word): string | undefined {
    const term = analyzer.term(word, spoken)
    if (term === undefined) return undefined
    const own = words.get(spoken) ?? new Map<string, string>()
    words.set(spoken, own.set(written.toLowerCase(), term))
    return term
  }
}

interface OpenWindow {
  readonly start: number
  end: number
  readonly terms: Record<Field | 'pairs', string[]>
}

function distinct(words: readonly [string, string][]): [word: string, term: string][] {
  return [...new Map(words.map((entry) => [entry.join('\n'), entry])).values()]
}

function isHeading({ kind }: Passage): boolean {
  return kind === 'heading' || kind === 'question'
}

function sizeOf({ terms }: Window): number {
  return terms.body.length + terms.heading.length
}

/** Two or three words with single spaces between them, of which neither the first nor the last is a stop word. */
function* phrasesOf(text: string, tokens: readonly Token[], isStopword: (word: string) => boolean): Iterable<string> {
  for (const [place, first] of tokens.entries()) {
    if (isStopword(first.word)) continue
    for (const length of [2, 3]) {
      const run = tokens.slice(place, place + length)
      const last = run.at(-1)
      if (run.length < length || last === undefined || isStopword(last.word)) continue
      const written = text.slice(first.start, last.end)
      if (written === run.map(({ word }) => word).join(' ')) yield written.toLowerCase()
    }
  }
}

/**
 * Counts the words of all articles: for each folded form and term the most frequent way to write it, or one with Nordic
 * letters, which some leave out and nobody adds.
 */
export function mergeWords(articles: readonly AnalysedText[]): WordRow[] {
  const entries = new Map<string, { forms: Map<string, number>; documents: number; last: AnalysedText | undefined }>()
  for (const article of articles)
    for (const [word, term] of article.words) {
      const key = `${fold(word)}\n${term}`
      const entry = entries.get(key) ?? { forms: new Map(), documents: 0, last: undefined }
      entries.set(key, entry)
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1)
      if (entry.last !== article) entry.documents++
      entry.last = article
    }
  return [...entries]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, { documents, forms }]) => {
      const [folded = '', term = ''] = key.split('\n')
      const [[word] = ['']] = [...forms].sort(
        (a, b) =>
          Number(hasNordicLetter(b[0])) - Number(hasNordicLetter(a[0])) || b[1] - a[1] || compareText(a[0], b[0]),
      )
      return [folded, word, term, documents]
    })
}
