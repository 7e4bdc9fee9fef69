import { isDate } from '../facets/is-date.ts'

/** A range as it filters, and whether it was written backwards. */
export interface ReadRange {
  readonly filter: { readonly from?: string; readonly to?: string }
  readonly isBackwards: boolean
}

/** Tells a facet value that is written as a range, whether or not it is one. */
export function isRange(value: string): boolean {
  return /^[<>]/.test(value) || value.includes('..')
}

/**
 * Reads `2015..2018`, `2015..`, `..2018`, `>=2015`, `<=2018`, `>2014` or `<2019`, each end as precise as wanted. What is
 * excluded becomes what is next to it: `>2016-05` is from June on. A range written backwards is turned round.
 *
 * @returns Nothing where an end is no date of the calendar.
 */
export function readRange(value: string): ReadRange | undefined {
  const [, sign, end = ''] = /^([<>]=?)(.*)$/s.exec(value) ?? []
  if (sign !== undefined) {
    const date = moveDate(end, sign === '>' ? 1 : sign === '<' ? -1 : 0)
    if (!isInCalendar(end) || date === undefined) return undefined
    return { filter: sign.startsWith('>') ? { from: date } : { to: date }, isBackwards: false }
  }
  const dots = value.indexOf('..')
  const [from, to] = [value.slice(0, dots), value.slice(dots + 2)]
  const ends = [from, to].filter((date) => date !== '')
  if (ends.length === 0 || !ends.every(isInCalendar)) return undefined
  const precision = Math.min(from.length, to.length)
  const isBackwards = from.slice(0, precision) > to.slice(0, precision)
  const [first, last] = isBackwards ? [to, from] : [from, to]
  return { filter: { ...(first !== '' && { from: first }), ...(last !== '' && { to: last }) }, isBackwards }
}

function isInCalendar(text: string): boolean {
  return isDate(text) && moveDate(text, 0) === text
}

/** Moves a date by years, months or days, whichever it is precise to; four digits are all that a year has. */
function moveDate(date: string, by: number): string | undefined {
  const parts = date.split('-').map(Number)
  const [year = 0, month = 1, day = 1] = parts.map((part, place) => (place === parts.length - 1 ? part + by : part))
  const moved = new Date(0)
  moved.setUTCFullYear(year, month - 1, day)
  const isFourDigits = moved.getUTCFullYear() >= 0 && moved.getUTCFullYear() <= 9999
  return isFourDigits ? moved.toISOString().slice(0, date.length) : undefined
}
