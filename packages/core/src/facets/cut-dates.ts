import type { Interval } from './facet.ts'
import type { FacetColumn } from './facet-column.ts'
import { isDate } from './is-date.ts'

/** Length of an ISO date of that precision. */
const LENGTHS: Readonly<Record<Interval, number>> = { year: 4, month: 7 }

/**
 * Cuts the dates of a column to years or months; an article with several dates of one month has that month once.
 * What is no date, or less precise, stays as it is.
 */
export function cutDates(column: FacetColumn, interval: Interval | undefined): FacetColumn {
  if (interval === undefined || !hasDates(column)) return column
  const cut = column.values.map((value) => cutDate(value, interval))
  const values = [...new Set(cut)].sort()
  const numbers = new Map(values.map((value, number) => [value, number]))
  const renumbered = cut.map((value) => numbers.get(value) ?? 0)
  const rows = column.rows.map((row) => [...new Set(row.map((index) => renumbered[index] ?? 0))])
  return { ...column, values, rows }
}

/**
 * Cuts a date to its year or month.
 *
 * @example
 * cutDate('2018-05-01', 'month') // => '2018-05'
 */
export function cutDate(value: string, interval: Interval | undefined): string {
  return interval !== undefined && isDate(value) ? value.slice(0, LENGTHS[interval]) : value
}

/** Tells whether a column is one of dates, if not of dates alone. */
export function hasDates({ values }: FacetColumn): boolean {
  return values.some(isDate)
}
