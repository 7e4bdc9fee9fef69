import { parseDate } from '../../../quantities/find-dates.ts'

/** The web is not older, and no page is from so far ahead: dates outside are placeholders. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2049

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)/
const SECONDS = /^\d{10}(?:\d{3})?$/
/** A time before the date, as in "10:19am 19 December 2025", or behind it, after a comma. */
const TIME_BEFORE = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?,?\s+/i
const TIME_BEHIND = /,?\s+(?:at\s+)?\d{1,2}:\d{2}.*$/i

/**
 * Reads a date that a page gives for machines, in whatever form; in ISO 8601, to the day where it says so. The time and
 * its zone are left out: the day counts as it is written. Placeholders, such as 1970-01-01 or 0001-01-01, are no dates.
 */
export function readMachineDate(text: string): string | undefined {
  const trimmed = text.slice(0, 100).trim()
  const iso =
    readNumeric(trimmed) ?? parseDate(trimmed) ?? parseDate(trimmed.replace(TIME_BEFORE, '').replace(TIME_BEHIND, ''))
  return iso !== undefined && isPlausible(iso) ? iso : undefined
}

/** Tells a date that a page on the web may have. */
export function isPlausible(iso: string): boolean {
  const year = Number(iso.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function readNumeric(text: string): string | undefined {
  const match = ISO.exec(text) ?? COMPACT.exec(text)
  if (match !== null) {
    const [, year = '', month = '', day = ''] = match
    return toDay(year, month, day)
  }
  if (!SECONDS.test(text)) return undefined
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10)
}

/** A day of the calendar in ISO 8601, or nothing where there is no such day. */
export function toDay(year: string, month: string, day: string): string | undefined {
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
