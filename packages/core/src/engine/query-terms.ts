import type { PhraseQuery, WordQuery } from '../query/query.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import type { WordList } from './word-list.ts'

/** Beyond so many words a prefix says too little to rank by; the most frequent ones are taken. */
const MAX_EXPANSIONS = 500

/** Gives the terms that stand for the words of one query, whose language is guessed from its stop words. */
export interface QueryTerms {
  /** Tells a stop word, which asks for nothing. */
  isIgnored(query: WordQuery): boolean
  /** Tells a word that some language of the corpus leaves out of the index, so that nothing follows from its absence. */
  isStopword(word: string): boolean
  /** Terms of a word in every language of the corpus: one term in several guises. */
  ofWord(query: WordQuery): readonly string[]
  /** Pairs of adjacent terms, as indexed, of two words standing side by side. */
  ofPair(first: string, second: string): readonly string[]
}

/**
 * Makes the terms of a query. A word is left out as a stop word only in the language that the query's stop words point
 * to, so that the Danish "man" is no noise in an English question, and a query of stop words alone stays a query.
 *
 * @param words - All words of the query.
 * @param languages - Languages of the corpus.
 */
export function createQueryTerms(
  words: readonly string[],
  context: { readonly analyzer: Analyzer; readonly languages: readonly string[]; readonly wordList: WordList },
): QueryTerms {
  const { analyzer, languages, wordList } = context
  const ignored = stopwordsOf(words, analyzer, languages)
  return {
    isIgnored: ({ word, prefix }) => prefix !== true && ignored.has(word.toLowerCase()),
    isStopword: (word) => languages.some((language) => analyzer.isStopword(word, language)),
    ofWord: ({ word, prefix }) => (prefix === true ? expand(word) : variants(word)),
    ofPair(first, second) {
      return languages.flatMap((language) => {
        const terms = [analyzer.term(first, language), analyzer.term(second, language)]
        return terms.includes(undefined) ? [] : [terms.join(' ')]
      })
    },
  }

  function variants(word: string): string[] {
    const typed = languages.flatMap((language) => analyzer.term(word, language) ?? [])
    // A word typed without its diacritics may have another stem than with them: "cafe" and "café".
    const written = wordList.writtenAs(fold(word)).map(({ term }) => term)
    return [...new Set([...typed, ...written])]
  }

  function expand(prefix: string): string[] {
    const entries = [...wordList.startingWith(fold(prefix))]
    if (entries.length > MAX_EXPANSIONS) entries.sort((a, b) => b.documents - a.documents).splice(MAX_EXPANSIONS)
    return [...new Set(entries.map(({ term }) => term))]
  }
}

/** Gives all words of the leaves of a query. */
export function wordsOf(leaves: readonly (WordQuery | PhraseQuery)[]): string[] {
  return leaves.flatMap((leaf) => (leaf.kind === 'word' ? [leaf.word] : leaf.words))
}

function stopwordsOf(words: readonly string[], analyzer: Analyzer, languages: readonly string[]): Set<string> {
  const byLanguage = languages.map((language) => words.filter((word) => analyzer.isStopword(word, language)))
  const most = Math.max(0, ...byLanguage.map(({ length }) => length))
  const likely = byLanguage.filter(({ length }) => length === most).flat()
  const ignored = new Set(likely.map((word) => word.toLowerCase()))
  return words.every((word) => ignored.has(word.toLowerCase())) ? new Set() : ignored
}
