import { findDates } from '../../../quantities/find-dates.ts'
import { isPlausible, toDay } from './read-machine-date.ts'

/** A day that a text names: where, and in ISO 8601. */
export interface NamedDay {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** Which number comes first in dates of two numbers and a year. */
export type NumberOrder = 'day' | 'month' | 'unknown'

/** `2025.12.17`. */
const YEAR_FIRST = /(?<![\d.])((?:19|20)\d{2})\.(0?[1-9]|1[0-2])\.(0?[1-9]|[12]\d|3[01])(?![\d.])/g
/** `03/04/2018`: only another date on the page tells which is the day. */
const YEAR_LAST = /(?<![\d/-])(0?[1-9]|[12]\d|3[01])([/-])(0?[1-9]|[12]\d|3[01])\2((?:19|20)\d{2})(?![\d/-])/g

/**
 * Tells which number comes first on a page, by those dates in which one is too great for a month. A page that writes
 * both ways tells nothing.
 */
export function findNumberOrder(texts: Iterable<string>): NumberOrder {
  let order: NumberOrder = 'unknown'
  for (const text of texts)
    for (const [, first, , second] of text.matchAll(YEAR_LAST)) {
      const found: NumberOrder = Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : order
      if (order !== 'unknown' && order !== found) return 'unknown'
      order = found
    }
  return order
}

/** Finds the days that a short text names; a plain year or month is none. */
export function findDays(text: string, order: NumberOrder): NamedDay[] {
  const days: NamedDay[] = findDates(text).filter(({ iso }) => iso.length === 10)
  for (const { 0: whole, 1: year = '', 2: month = '', 3: day = '', index } of text.matchAll(YEAR_FIRST))
    add(toDay(year, month, day), index, whole.length)
  for (const { 0: whole, 1: first = '', 3: second = '', 4: year = '', index } of text.matchAll(YEAR_LAST)) {
    const own = Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : order
    if (own !== 'unknown')
      add(own === 'month' ? toDay(year, first, second) : toDay(year, second, first), index, whole.length)
  }
  return days.filter(({ iso }) => isPlausible(iso)).sort((a, b) => a.start - b.start)

  function add(iso: string | undefined, start: number, length: number): void {
    const isKnown = days.some((day) => start < day.end && day.start < start + length)
    if (iso !== undefined && !isKnown) days.push({ iso, start, end: start + length })
  }
}
