import type { WordQuery } from '../query/query.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { joinTokens, tokenize } from '../text/tokenize.ts'
import { ADJACENT } from './analyse-article.ts'
import type { TermIndex, TermSet } from './term-index.ts'
import type { WordEntry, WordList } from './word-list.ts'

/** Beyond so many words a prefix or a part of compounds says too little to rank by; the most frequent ones are taken. */
const MAX_WORDS = 500

/** What the forms of a word depend on. */
export interface FormsContext {
  readonly analyzer: Analyzer
  /** Languages of the corpus. */
  readonly languages: readonly string[]
  readonly wordList: WordList
  readonly terms: TermIndex
}

/** The terms that are one and the same word: in each language of the corpus, and however it is written. */
export interface WordForms {
  /** Tells a word that some language of the corpus leaves out of the index, so that nothing follows from its absence. */
  isStopword(word: string): boolean
  /** The terms of a word in each language, and of words that are the same but for diacritics: "cafe" and "café". */
  ofWord(word: string): readonly string[]
  /** Pairs of terms, as indexed, of two words side by side, or also with stop words between them. */
  ofPair(first: string, second: string, gaps: readonly string[]): readonly string[]
  /** All that a word of a query stands for: `govuk`, `GOV.UK` and `gov uk` are the same. */
  ofQuery(query: WordQuery): TermSet
}

/**
 * Makes the forms of words.
 *
 * @param runs - The words of the query that stand side by side, stop words left out.
 */
export function createWordForms(runs: readonly (readonly WordQuery[])[], context: FormsContext): WordForms {
  const { analyzer, languages, terms, wordList } = context
  const closed = findClosedForms()
  return { isStopword, ofWord, ofPair, ofQuery }

  function isStopword(word: string): boolean {
    return languages.some((language) => analyzer.isStopword(word, language))
  }

  function ofWord(word: string): string[] {
    const typed = languages.flatMap((language) => analyzer.term(word, language) ?? [])
    const written = [word, ...typed].flatMap((form) => wordList.writtenAs(form).map(({ term }) => term))
    return [...new Set([...typed, ...written])]
  }

  function ofPair(first: string, second: string, gaps: readonly string[]): string[] {
    return languages.flatMap((language) => {
      const pair = [analyzer.term(first, language), analyzer.term(second, language)]
      return pair.includes(undefined) ? [] : gaps.map((gap) => pair.join(gap))
    })
  }

  function ofQuery(query: WordQuery): TermSet {
    const { prefix, word } = query
    if (prefix === true) return { terms: termsOf(wordList.startingWith(fold(word))) }
    const tokens = tokenize(word)
    const [whole] = joinTokens(word, tokens)
    const [first, second, third] = tokens
    const isPair = whole !== undefined && first !== undefined && second !== undefined && third === undefined
    const pairs = isPair ? ofPair(first.word, second.word, [ADJACENT]) : whole === undefined ? openForms(word) : []
    const own = [...ofWord(whole?.word ?? word), ...(closed.get(query) ?? [])]
    return { terms: [...new Set(own)], ...(pairs.length > 0 && { pairs }) }
  }

  /** "govuk" stands for "gov uk" too, if the corpus has the two words side by side. */
  function openForms(word: string): string[] {
    const found: string[] = []
    for (let end = 2; end <= word.length - 2; end++)
      for (const pair of ofPair(word.slice(0, end), word.slice(end), [ADJACENT])) if (terms.has(pair)) found.push(pair)
    return found
  }

  /** Two words, "gov uk", stand for "govuk" too, where the corpus has that. */
  function findClosedForms(): Map<WordQuery, readonly string[]> {
    const found = new Map<WordQuery, string[]>()
    for (const run of runs)
      for (const [place, second] of run.entries()) {
        const first = run[place - 1]
        if (first === undefined) continue
        const whole = ofWord(first.word + second.word).filter((term) => terms.has(term))
        for (const word of [first, second]) found.set(word, [...(found.get(word) ?? []), ...whole])
      }
    return found
  }
}

/** Gives the terms of words, at most {@link MAX_WORDS} of them. */
export function termsOf(entries: readonly WordEntry[]): string[] {
  const most =
    entries.length <= MAX_WORDS ? entries : entries.toSorted((a, b) => b.documents - a.documents).slice(0, MAX_WORDS)
  return [...new Set(most.map(({ term }) => term))]
}
