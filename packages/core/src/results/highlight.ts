import type { Article, Passage, Range } from '../article.ts'
import type { WordMatch } from '../engine/expand-word.ts'
import { findPhrase } from '../engine/phrase.ts'
import { type PhraseQuery, positiveLeaves, type Query, type WordQuery } from '../query/query.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { joinTokens, type Token, tokenize } from '../text/tokenize.ts'

/** A stretch that answers to a query, and which of its words it answers to. */
export interface Highlight extends Range {
  /** The word of the query, as typed; a phrase counts as one. */
  readonly word: string
}

/** Finds what to highlight in a passage of an article, or in a part of one: sorted, never overlapping. */
export type Highlighter = (part: Range & Pick<Passage, 'language'>) => Highlight[]

/** What a query looks for, each with the word of the query. */
interface Wanted {
  readonly terms: Map<string, string>
  readonly pairs: Map<string, string>
  readonly concepts: Map<string, string>
  readonly forms: Map<string, string>
  readonly prefixes: { folded: string; word: string }[]
  readonly phrases: PhraseQuery[]
}

/**
 * Makes the highlighter of a query for one article; the language of a passage decides which words are the same.
 *
 * @param words - What each word was taken for, as the engine says.
 */
export function createHighlighter(
  query: Query,
  article: Pick<Article, 'language' | 'text' | 'mentions'>,
  options: { readonly analyzer: Analyzer; readonly words: readonly WordMatch[] },
): Highlighter {
  const { language, mentions, text } = article
  const { analyzer, words } = options
  const byLanguage = new Map<string, Wanted>()
  const named = mentions.flatMap(({ concept, start, end }): Highlight[] => {
    const word = wantedIn(language).concepts.get(concept)
    return word === undefined ? [] : [{ start, end, word }]
  })
  return (part) => {
    const spoken = part.language ?? language
    const wanted = wantedIn(spoken)
    const termOf: TermOf = (word) => analyzer.term(word, spoken)
    const tokens = tokenize(text, part)
    return withoutOverlaps([
      ...wanted.phrases.flatMap((phrase) =>
        findPhrase(text, phrase, part).map((place): Highlight => ({ ...place, word: phrase.words.join(' ') })),
      ),
      ...named.filter(({ start, end }) => start >= part.start && end <= part.end),
      ...[...tokens, ...joinTokens(text, tokens)].flatMap((token) => highlightWord(token, wanted, termOf)),
      ...highlightPairs(tokens, wanted, termOf),
    ])
  }

  function wantedIn(spoken: string): Wanted {
    const wanted = byLanguage.get(spoken) ?? collect(query, words, (word) => analyzer.term(word, spoken))
    byLanguage.set(spoken, wanted)
    return wanted
  }
}

type TermOf = (word: string) => string | undefined

function highlightWord({ word: written, start, end }: Token, wanted: Wanted, termOf: TermOf): Highlight[] {
  const folded = fold(written)
  const word =
    wanted.terms.get(termOf(written) ?? '') ??
    wanted.forms.get(folded) ??
    wanted.prefixes.find((prefix) => folded.startsWith(prefix.folded))?.word
  return word === undefined ? [] : [{ start, end, word }]
}

function highlightPairs(tokens: readonly Token[], { pairs }: Wanted, termOf: TermOf): Highlight[] {
  if (pairs.size === 0) return []
  return tokens.slice(1).flatMap((second, place): Highlight[] => {
    const first = tokens[place]
    if (first === undefined) return []
    const word = pairs.get(`${termOf(first.word)} ${termOf(second.word)}`)
    return word === undefined ? [] : [{ start: first.start, end: second.end, word }]
  })
}

function collect(query: Query, words: readonly WordMatch[], termOf: TermOf): Wanted {
  const wanted: Wanted = {
    terms: new Map(),
    pairs: new Map(),
    concepts: new Map(),
    forms: new Map(),
    prefixes: [],
    phrases: [],
  }
  for (const { field, groups, word } of words)
    if (isShown(field))
      for (const { concepts = [], pairs = [], terms } of groups.flat()) {
        for (const term of terms) setOnce(wanted.terms, term, word)
        for (const pair of pairs) setOnce(wanted.pairs, pair, word)
        for (const concept of concepts) setOnce(wanted.concepts, concept, word)
      }
  const asked = new Set(words.map(({ word }) => word))
  for (const leaf of positiveLeaves(query)) {
    // A stop word of the query's language asks for nothing, though it may be a word of the article's.
    const isIgnored = leaf.kind === 'word' && asked.size > 0 && !asked.has(leaf.word)
    if (!isShown(leaf.field) || isIgnored) continue
    if (leaf.kind === 'phrase') wanted.phrases.push(leaf)
    else if (leaf.prefix === true) wanted.prefixes.push({ folded: fold(leaf.word), word: `${leaf.word}*` })
    else addWord(leaf)
  }
  return wanted

  function addWord({ word }: WordQuery): void {
    const term = termOf(word)
    if (term === undefined) return
    setOnce(wanted.terms, term, word)
    setOnce(wanted.forms, fold(word), word)
  }
}

/** Snippets are of the text: what stands in the title alone is not highlighted there. */
function isShown(field: WordQuery['field']): boolean {
  return field === undefined || field === 'body' || field === 'heading'
}

function setOnce(map: Map<string, string>, key: string, word: string): void {
  if (!map.has(key)) map.set(key, word)
}

/** Keeps the first and longest of those that overlap. */
function withoutOverlaps(highlights: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = []
  for (const highlight of highlights.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (highlight.start >= (kept.at(-1)?.end ?? 0)) kept.push(highlight)
  }
  return kept
}
