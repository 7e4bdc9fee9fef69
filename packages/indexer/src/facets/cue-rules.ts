import { type ByLanguage, forLanguages } from '../for-languages.ts'
import type { CueRules } from '../stages/find-cues.ts'

/** Words that speak for values, by value; each is part of a regular expression, for whole words, in lower case. */
export type CueWords = Readonly<Record<string, readonly string[]>>

/** The words of one language, and parts of words of which every one of them holds some. */
export interface LanguageCues {
  readonly stems: string
  /** The same of others: every one of them holds some of each. */
  readonly also?: string
  readonly words: CueWords
}

/** Words in each language. */
export type Cues = ByLanguage<LanguageCues>

/**
 * Makes rules of words: `_` stands for white space, `…` for up to four words between.
 *
 * @param denies - Values whose words themselves deny; see {@link CueRules}.
 */
export function cueRules(cues: Cues, denies: readonly string[] = []): Readonly<Record<string, CueRules>> {
  const { en, da, nb, sv } = cues
  return forLanguages({ en: rulesOf(en), da: rulesOf(da), nb: rulesOf(nb), sv: rulesOf(sv) })

  function rulesOf({ also, stems, words }: LanguageCues): CueRules {
    const rules = Object.entries(words).map(([value, sources]) => ({
      value,
      pattern: wholeWords(sources),
      denies: denies.includes(value),
    }))
    return { stems: new RegExp(stems, 'u'), ...(also !== undefined && { also: new RegExp(also, 'u') }), rules }
  }
}

/** Makes a pattern of words in the same notation, for text in lower case. */
export function wholeWords(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources.map(toSource).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function toSource(words: string): string {
  return words.replaceAll('…', '(?:[^\\s.!?;:]{1,30}\\s+){0,4}?').replaceAll('_', '\\s+')
}
