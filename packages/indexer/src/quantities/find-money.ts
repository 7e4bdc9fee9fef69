import type { Range } from '@viden/core'

/** A sum of money that a text gives. */
export interface MoneyMention extends Range {
  /** ISO 4217; `dollar` or `krone` where the text does not say whose. */
  readonly currency: string
  /** In whole units of the currency; of a span the lower end. */
  readonly amount: number
}

/** Signs, codes and words; the first that fits is meant. */
const CURRENCIES: readonly (readonly [pattern: string, currency: string])[] = [
  ['US\\s?\\$|USD|U\\.?S\\.? dollars?', 'USD'],
  ['CA?\\$|CAD|Canadian dollars?', 'CAD'],
  ['AU?\\$|AUD|Australian dollars?', 'AUD'],
  ['€|EUR|euros?', 'EUR'],
  ['£|GBP|pounds sterling', 'GBP'],
  ['DKK|(?:danske|danska|Danish) kron(?:er|or)', 'DKK'],
  ['NOK|(?:norske|norska|Norwegian) kron(?:er|or)', 'NOK'],
  ['SEK|(?:svenske|svenska|Swedish) kron(?:er|or)', 'SEK'],
  ['\\$|dollars?', 'dollar'],
  ['(?:\\d{4}-)?kron(?:er|or|e|a)|kr\\.?', 'krone'],
]
/** Whose krone it is, by the language of the text. */
const KRONER: ReadonlyMap<string, string> = new Map([
  ['da', 'DKK'],
  ['nb', 'NOK'],
  ['nn', 'NOK'],
  ['sv', 'SEK'],
])
const SCALES: readonly (readonly [pattern: string, factor: number])[] = [
  ['thousand|tusinde?|tusen|k', 1e3],
  ['millions?|millioner|miljon(?:er)?|mill\\.?|mio\\.?|mn|m', 1e6],
  ['billions?|milliard(?:er)?|miljard(?:er)?|mia\\.?|mrd\\.?|bn|b', 1e9],
  ['trillions?|tn', 1e12],
]

const alternatives = (rows: readonly (readonly [string, unknown])[]): string =>
  rows.map(([pattern]) => pattern).join('|')
const GAP = '[\\s\\u00a0\\u202f-]?'
const NUMBER =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|(?<![\p{L}\p{N}.,])\d{1,15}(?:[.,]\d{1,2}(?!\d))?/gu
const CURRENCY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(CURRENCIES)})${GAP}$`, 'iu')
/** The rest of a span: "5–10", "$5 to $10". */
const SPAN = /^\s?(?:[-–—]|to|til|till)\s?(?:[$€£]\s?)?\d[\d.,]*(?<![.,])/iu
const SCALE_AFTER = new RegExp(`^${GAP}(${alternatives(SCALES)})(?![\\p{L}\\p{N}])`, 'iu')
const CURRENCY_AFTER = new RegExp(`^${GAP}(${alternatives(CURRENCIES)})(?![\\p{L}\\p{N}])`, 'iu')
const CURRENCY_FORMS = wholeForms(CURRENCIES)
const SCALE_FORMS = wholeForms(SCALES)
/** Characters beside a number that may say what it counts. */
const BESIDE = 40

/**
 * Finds sums of money: "$4.5 million", "DKK 30 million", "2,3 miljoner kronor", "50 mio. kr.".
 *
 * @param language - Of the text: whose kroner are meant.
 */
export function findMoney(text: string, language: string): MoneyMention[] {
  const found: MoneyMention[] = []
  let done = 0
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index < done) continue
    const before = CURRENCY_BEFORE.exec(text.slice(Math.max(done, index - BESIDE), index))?.[0] ?? ''
    let end = index + number.length
    const take = (pattern: RegExp): string => {
      const [whole = '', part = ''] = pattern.exec(text.slice(end, end + BESIDE)) ?? []
      end += whole.length
      return part
    }
    take(SPAN)
    const scale = take(SCALE_AFTER)
    const after = before === '' ? take(CURRENCY_AFTER) : ''
    const currency = meaningOf(CURRENCY_FORMS, (before || after).replace(/[\s\u00a0\u202f-]+$/, ''))
    if (currency === undefined) continue
    done = end
    const amount = readNumber(number) * (meaningOf(SCALE_FORMS, scale) ?? 1)
    const whose = currency === 'krone' ? (KRONER.get(language) ?? currency) : currency
    found.push({ start: index - before.length, end, currency: whose, amount })
  }
  return found
}

function wholeForms<T>(rows: readonly (readonly [pattern: string, meaning: T])[]): (readonly [RegExp, T])[] {
  return rows.map(([pattern, meaning]) => [new RegExp(`^(?:${pattern})$`, 'iu'), meaning])
}

/** Nothing of what is not written. */
function meaningOf<T>(rows: readonly (readonly [form: RegExp, meaning: T])[], written: string): T | undefined {
  return written === '' ? undefined : rows.find(([form]) => form.test(written))?.[1]
}

/** "1,500,000.50", "1.500.000,50" and "1 500 000": a sign before three digits groups them, else it begins the fraction. */
function readNumber(written: string): number {
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? []
  return Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`)
}
