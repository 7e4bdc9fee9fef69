import type { Range } from '../article.ts'
import { crc32 } from '../index-file/crc32.ts'
import { fold } from './fold.ts'
import type { Language } from './languages/language.ts'
import { findLanguage, languages } from './languages/languages.ts'
import { tokenize } from './tokenize.ts'

/** A term, and the word that it stands for. */
export interface TermToken extends Range {
  readonly term: string
}

/** Text to terms. Stems are remembered per word: a word of a corpus recurs hundreds of times. */
export interface Analyzer {
  /** Gives the term of a word, or nothing for a stop word of that language. */
  term(word: string, language: string): string | undefined
  /** Gives the terms of a text in order, stop words left out. */
  terms(text: string, language: string, range?: Range): TermToken[]
  /** Tells whether a word is a stop word of a language. */
  isStopword(word: string, language: string): boolean
}

/** Changes when the rules below change; the stems and stop words themselves are part of the fingerprint. */
const RULES = 2

/**
 * Gives the analyzer: lower case, possessive off, stop words off, stemmed in the text's language, diacritics folded.
 * A language that Viden does not know is folded only.
 *
 * @example
 * createAnalyzer().term('Services', 'en') // => 'servic'
 */
export function createAnalyzer(): Analyzer {
  const memos = new Map<string, Map<string, string | undefined>>()

  function term(word: string, language: string): string | undefined {
    let memo = memos.get(language)
    if (memo === undefined) {
      memo = new Map()
      memos.set(language, memo)
    }
    const lower = bare(word)
    if (memo.has(lower)) return memo.get(lower)
    const found = analyseWord(lower, findLanguage(language))
    memo.set(lower, found)
    return found
  }

  return {
    term,
    terms(text, language, range) {
      const terms: TermToken[] = []
      for (const token of tokenize(text, range)) {
        const found = term(token.word, language)
        if (found !== undefined) terms.push({ term: found, start: token.start, end: token.end })
      }
      return terms
    },
    isStopword(word, language) {
      return findLanguage(language)?.stopwords.has(bare(word)) ?? false
    },
  }
}

/**
 * Identifies the analyzer that an index was built with: two analyzers with the same fingerprint give the same terms.
 * The stems of the stop words stand in for the stemmer itself.
 */
export function analyzerFingerprint(): string {
  const probe = languages.map(({ code, stem, stopwords }) => [code, [...stopwords].map((word) => [word, stem(word)])])
  return crc32(new TextEncoder().encode(JSON.stringify([RULES, probe])))
    .toString(16)
    .padStart(8, '0')
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
}

function analyseWord(word: string, language: Language | undefined): string | undefined {
  if (language === undefined) return fold(word)
  if (language.stopwords.has(word)) return undefined
  return fold(language.stem(word))
}
