import type { Range } from '@viden/core'

/** A date that a text gives, in ISO 8601, as precise as given: `2018`, `2018-05`, `2018-05-01`. */
export interface DateMention extends Range {
  readonly iso: string
}

/** Month names and their abbreviations in English, Danish, Norwegian and Swedish, folded to how they begin. */
const MONTHS: readonly string[] = [
  'january|jan|januar|januari',
  'february|feb|februar|februari',
  'march|mar|marts|mars',
  'april|apr',
  'may|maj|mai',
  'june|jun|juni',
  'july|jul|juli',
  'august|aug|augusti',
  'september|sept|sep',
  'october|oct|oktober|okt',
  'november|nov',
  'december|dec|desember|des',
]
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, String(index + 1).padStart(2, '0')])),
)
const MONTH = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')
const YEAR = '(?:1[89]|20)\\d{2}'

/** Each form with the names of its groups; tried at every place in this order. */
const FORMS = [
  `(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])-(?<d>[0-2]\\d|3[01])(?:[T ]\\d{1,2}:\\d{2}(?::\\d{1,2})?(?:\\.\\d+)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
  `(?<d>[0-2]?\\d|3[01])\\.\\s?(?<m>0?[1-9]|1[0-2])\\.\\s?(?<y>${YEAR})`,
  `(?<d>[0-2]?\\d|3[01])(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?(?<n>${MONTH})\\.?,?\\s(?<y>${YEAR})`,
  `(?<n>${MONTH})\\.?\\s(?<d>[0-2]?\\d|3[01])(?:st|nd|rd|th)?,?\\s(?<y>${YEAR})`,
  `(?<n>${MONTH})\\.?,?\\s(?<y>${YEAR})`,
  `(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])(?![\\d-])`,
  `(?<y>${YEAR})(?!\\s?[%€$£]|[\\d,.]\\d|-\\d|\\s(?:kr|kroner|kronor|euros?|dollars?|pounds?|pund)(?!\\p{L}))`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}$€£#./-])${form}(?![\\p{L}\\p{N}/])`, 'iuy'))
const START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu

/**
 * Finds the dates in a text that name at least a year. A date that could be read in two ways, such as 03/04/2018, is none.
 *
 * @example
 * findDates('Velfærdens innovationsdag, 19. januar 2012') // => [{ iso: '2012-01-19', start: 27, end: 42 }]
 */
export function findDates(text: string): DateMention[] {
  const dates: DateMention[] = []
  let after = 0
  for (const { index } of text.matchAll(START)) {
    if (index < after) continue
    const date = dateAt(text, index)
    if (date === undefined) continue
    dates.push(date)
    after = date.end
  }
  return dates
}

/** Reads a text that is a date and nothing else; gives it in ISO 8601, without the time of day. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim()
  const date = dateAt(trimmed, 0)
  return date?.end === trimmed.length ? date.iso : undefined
}

function dateAt(text: string, start: number): DateMention | undefined {
  for (const form of FORMS) {
    form.lastIndex = start
    const match = form.exec(text)
    if (match?.groups === undefined) continue
    const { y = '', m, n, d } = match.groups
    const month = m?.padStart(2, '0') ?? MONTH_NUMBERS.get(n?.toLowerCase() ?? '')
    const iso = [y, month, d?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
    if (d === undefined || isCalendarDate(iso)) return { iso, start, end: start + match[0].length }
  }
  return undefined
}

function isCalendarDate(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
