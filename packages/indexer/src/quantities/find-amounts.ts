import type { Range } from '@viden/core'
import { findMoney } from './find-money.ts'

/** A number in a text, with what it counts. */
export interface Amount extends Range {
  /** Of a span of money the lower end. */
  readonly value: number
  /** `percent`, `percentage-point`, a unit of time such as `hour`, `times`, a currency as in MoneyMention; else `count`. */
  readonly unit: string
}

/** In English, Danish, Norwegian and Swedish; the first that fits is meant. */
const UNITS: readonly (readonly [pattern: string, unit: string])[] = [
  ['percentage points?|procentpoint|prosentpoeng|procentenheter', 'percentage-point'],
  ['%|percent|per cent|pct\\.?|procent|prosent', 'percent'],
  ['seconds?|sekund(?:er)?', 'second'],
  ['minut(?:es?|ter|t|er)|min', 'minute'],
  ['(?:staff |labor |man-|person-|work(?:ing)? )?hours?|timer?|timar|timmar|timme', 'hour'],
  ['(?:business |working |calendar )?days?|(?:arbejds|arbeids|arbets)?dag(?:e|er|ar)?|døgn', 'day'],
  ['weeks?|uger?|uker?|veker?|veckor|vecka', 'week'],
  ['months?|måneder?|månader?', 'month'],
  ['years?|år', 'year'],
  ['times|gange|ganger|gonger|gånger', 'times'],
]
const UNIT = new RegExp(
  `^[\\s\\u00a0\\u202f-]?(?:${UNITS.map(([pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)
const GROUPED = '\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+(?!\\d)'
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}.,/$€£-])(?:${GROUPED}|\\d{1,9}(?:[.,]\\d{1,2})?)(?![\\p{L}\\d/])`, 'gu')
const SCALE = /^\s(?:(milli(?:on|oner|onar)|miljon(?:er)?)|(billion|milliarder?|miljard(?:er)?))(?!\p{L})/u
/** Characters that a scale and a unit may take. */
const AFTER = 40

/** Finds the numbers of a text with their units; years, dates and parts of longer numbers are none. */
export function findAmounts(text: string, language: string): Amount[] {
  const sums = findMoney(text, language).map(
    ({ amount, currency, end, start }): Amount => ({ start, end, value: amount, unit: currency }),
  )
  const amounts: Amount[] = []
  let place = 0
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    while (place < sums.length && (sums[place]?.end ?? 0) <= index) place++
    if ((sums[place]?.start ?? text.length) <= index) continue
    const amount = readAmount(text, number, index)
    if (amount !== undefined) amounts.push(amount)
  }
  return [...sums, ...amounts].sort((a, b) => a.start - b.start)
}

function readAmount(text: string, number: string, start: number): Amount | undefined {
  let rest = text.slice(start + number.length, start + number.length + AFTER).toLowerCase()
  const length = rest.length
  const [scale = '', million, billion] = SCALE.exec(rest) ?? []
  rest = rest.slice(scale.length)
  const [written = '', ...groups] = UNIT.exec(rest) ?? []
  rest = rest.slice(written.length)
  const unit = UNITS[groups.findIndex((group) => group !== undefined)]?.[1]
  if (unit === undefined && scale === '' && /^(?:1[89]|20)\d\d$/.test(number)) return undefined
  const factor = million !== undefined ? 1e6 : billion !== undefined ? 1e9 : 1
  const end = start + number.length + length - rest.length
  return { start, end, value: readNumber(number) * factor, unit: unit ?? 'count' }
}

/** "1,500", "1.500" and "1 500" are the same number; a sign before one or two digits at the end begins the fraction. */
function readNumber(written: string): number {
  const [, whole = '', fraction = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(written) ?? []
  return Number(`${whole.replace(/\D/g, '')}.${fraction}`)
}
