import { stemmer } from '@orama/stemmers/english'
import { stopwords } from '@orama/stopwords/english'
import { americanSpelling } from './american-spelling.ts'
import type { Language } from './language.ts'

/** English: Porter's stemmer on American spelling; Snowball's stop words, to whose packaged list "a" is missing. */
export const en: Language = {
  code: 'en',
  name: 'English',
  stem,
  uninflect,
  stopwords: new Set([...stopwords, 'a']),
  links: [],
}

/** Derivatives that Porter would part from their base: it leaves the iz of -izational where it takes -ization off. */
const DERIVATIVES: readonly (readonly [pattern: RegExp, base: string])[] = [
  [/(..iz)(?:ational(?:ly)?|abl[ey]|abilit(?:y|ies)|ements?)$/, '$1e'],
  [/(maneuver)ab(?:l[ey]|ility)$/, '$1'],
  [/(program)m(?:ers?|abl[ey]|ability)$/, '$1'],
]

function stem(word: string): string {
  let base = americanSpelling(word)
  for (const [pattern, replacement] of DERIVATIVES) base = base.replace(pattern, replacement)
  return stemmer(base)
}

const VOWEL = /[aeiouy]/

/** Plural and verb endings; what Harman's S stemmer (1991, "How Effective Is Suffixing?") takes off, and -ed and -ing. */
function uninflect(word: string): string {
  const singular = americanSpelling(word)
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(s|x|z|ch|sh)es$/, '$1e')
    .replace(/([^aeious])s$|([aeio])s$/, '$1$2')
  const stem = /^(.+?)(?:ed|ing)$/.exec(singular)?.[1]
  if (stem === undefined || !VOWEL.test(stem)) return singular.replace(/e$/, '')
  return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/i$/, 'y')
}
