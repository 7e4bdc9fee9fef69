import { findDates } from '../../quantities/find-dates.ts'

const LABEL =
  /^(?:first )?(?:ordered (?:by .{1,60} )?to be (?:printed|published)(?: on)?|date of (?:publication|issue)|publication date|date published|published(?: (?:in|on|by.{0,60}))?|publish date|issued?(?: date)?|released|date|utgitt|udgivet|publisert|publiceret|publicerad|utgiven|utgivningsdatum|udgivelsesdato|utgivelsesdato|dato|datum)\b[\s:,–-]{0,3}/i
const UPDATED = /^(?:last )?(?:updated|revised|modified|opdateret|oppdatert|uppdaterad|revideret|revidert|reviderad)\b/i
/** A place and a date: "København, september 2018", "Version 1.2, May 2019". */
const PLACED = /^[\p{L}.\s\d]{0,40}[,:–-]?\s*$/u
const COPYRIGHT = /(?:©|\(c\)|copyright)[^\d]{0,60}((?:19|20)\d\d)(?!\d|\s?[-–]\s?(?:19|20)?\d\d)/i
/** Longer lines are sentences that mention a date. */
const LONGEST = 90
const MOST_LINES = 1000

/** Date and revision, as keys of metadata. */
export interface PrintedDate {
  readonly date?: string
  readonly updated?: string
}

/**
 * Reads the date of publication as printed on the first or last pages: one that is said to be it, one that stands alone, the
 * year of the copyright. The day on which the file was made only bears out a year that the first pages name: files are made
 * anew when a site moves.
 *
 * @param created - As PDF writes it: `D:20210924111115Z`.
 */
export function readPrintedDate(
  { closing, opening }: { readonly opening: readonly string[]; readonly closing: readonly string[] },
  created?: string,
): PrintedDate {
  const lines = [...opening.slice(0, MOST_LINES), ...closing.slice(-MOST_LINES)].filter(
    (line) => line.length <= LONGEST,
  )
  const updated = first(lines, (line) => (UPDATED.test(line) ? dateIn(line) : undefined))
  const date =
    first(lines, labelledDate) ??
    first(lines, standingDate) ??
    first(lines, (line) => COPYRIGHT.exec(line)?.[1]) ??
    createdYear(opening, created)
  return { ...(date !== undefined && { date }), ...(updated !== undefined && { updated }) }
}

function labelledDate(line: string): string | undefined {
  const rest = line.replace(LABEL, '')
  if (rest === line) return undefined
  const [date] = findDates(rest)
  return date !== undefined && date.start <= 3 ? date.iso : undefined
}

/** A line that is a date with its month, at the most with a place before it. */
function standingDate(line: string): string | undefined {
  if (line.length > 60) return undefined
  const [date, ...more] = findDates(line)
  if (date === undefined || more.length > 0 || date.iso.length < 7 || date.end < line.length - 1) return undefined
  return date.start === 0 ||
    (PLACED.test(line.slice(0, date.start)) && line.slice(0, date.start).trim().split(/\s+/).length <= 3)
    ? date.iso
    : undefined
}

function createdYear(opening: readonly string[], created: string | undefined): string | undefined {
  const year = /^(?:D:)?((?:19|20)\d\d)/.exec(created ?? '')?.[1]
  const isNamed =
    year !== undefined && opening.some((line) => new RegExp(`(?<![\\d–-])${year}(?![\\d]|[–-]\\d)`).test(line))
  return isNamed ? year : undefined
}

function dateIn(line: string): string | undefined {
  return findDates(line)[0]?.iso
}

function first(lines: readonly string[], read: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = read(line)
    if (found !== undefined) return found
  }
  return undefined
}
