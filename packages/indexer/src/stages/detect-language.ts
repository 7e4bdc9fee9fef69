import { eld } from 'eld/small'

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
/** The frequent words that tell Norway's two written languages apart. */
const BOKMAAL = /(?<!\p{L})(?:jeg|ikke|hva|hvordan|hvor|hun|dere|noen|mye|fra|være|gjøre|en)(?!\p{L})/giu
const NYNORSK = /(?<!\p{L})(?:eg|ikkje|kva|korleis|kvar|ho|dykk|nokon|mykje|frå|vere|gjere|ein|dei|eit)(?!\p{L})/giu
/** Enough text to tell a language by; more only costs time. */
const SAMPLE = 4_000

/** Gives the BCP 47 code of a declared language: `en-GB` is `en`, `Norsk` and `no` are `nb`. */
export function readLanguage(declared: string): string | undefined {
  const name = declared.trim().toLowerCase()
  const code = NAMES[name] ?? name.split(/[-_]/)[0] ?? ''
  return NAMES[code] ?? (/^[a-z]{2,3}$/.test(code) ? code : undefined)
}

/** Tells the language of a text by its n-grams (the `eld` library), and Bokmål from Nynorsk by their frequent words. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const { language } = eld.detect(sample)
  if (language === '') return 'und'
  if (language !== 'no') return language
  return count(sample, NYNORSK) > count(sample, BOKMAAL) ? 'nn' : 'nb'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
