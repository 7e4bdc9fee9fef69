import type { CueRule } from '../stages/find-cues.ts'

/** Words that speak for values, by value; each is part of a regular expression, for whole words, whatever the case. */
export type CueWords = Readonly<Record<string, readonly string[]>>

/**
 * Makes rules of words: `_` stands for white space, `…` for up to four words between.
 *
 * @param options - `denies`: values whose words themselves deny; `hint`: stems; see {@link CueRule}.
 */
export function cueRules(
  words: CueWords,
  options: { readonly denies?: readonly string[]; readonly hint?: RegExp } = {},
): CueRule[] {
  const { denies = [], hint } = options
  return Object.entries(words).map(([value, sources]) => ({
    value,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources.map(toSource).join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    denies: denies.includes(value),
    hint,
  }))
}

function toSource(words: string): string {
  return words.replaceAll('…', '(?:[^\\s.!?;:]{1,30}\\s+){0,4}?').replaceAll('_', '\\s+')
}
