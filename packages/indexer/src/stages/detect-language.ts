import { scoreLanguages, TOLD } from './score-languages.ts'

/** Languages by other names in which sources declare them. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  engelsk: 'en',
  danish: 'da',
  dansk: 'da',
  norwegian: 'nb',
  norsk: 'nb',
  no: 'nb',
  bokmål: 'nb',
  nynorsk: 'nn',
  swedish: 'sv',
  svenska: 'sv',
  svensk: 'sv',
  se: 'sv',
  dk: 'da',
}
/** A text of which it is more likely than not that it is in another language is in none that can be told. */
const LEAST = 0.5

/** The language that a text is found to be in. */
export interface DetectedLanguage {
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string
  /** 0 to 1: how likely that is right; absent where it cannot be told. */
  readonly confidence?: number
}

/** Gives the BCP 47 code of a declared language: `en-GB` is `en`, `Norsk` and `no` are `nb`. */
export function readLanguage(declared: string): string | undefined {
  const name = declared.trim().toLowerCase()
  const code = NAMES[name] ?? name.split(/[-_]/)[0] ?? ''
  return NAMES[code] ?? (/^[a-z]{2,3}$/.test(code) ? code : undefined)
}

/**
 * Tells the language of a text. How sure it is has been fitted to newspaper sentences of 20 to 1,000 characters.
 *
 * @example
 * detectLanguage('Hvad kan kommunen gøre?') // => { language: 'da', confidence: 1 }
 */
export function detectLanguage(text: string): DetectedLanguage {
  const [[language, best] = ['und', 0], ...others] = [...scoreLanguages(text)].sort((a, b) => b[1] - a[1])
  const unlisted = TOLD.size - 1 - others.length
  const odds = others.reduce((sum, [, score]) => sum + Math.exp(score - best), unlisted * Math.exp(-best))
  const confidence = Math.round(1000 / (1 + odds)) / 1000
  return confidence < LEAST ? { language: 'und' } : { language, confidence }
}
