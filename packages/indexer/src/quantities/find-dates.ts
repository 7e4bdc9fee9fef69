import type { Range } from '@viden/core'

/**
 * A date that a text gives, in ISO 8601, as precise as given: `2018`, `2018-05`, `2018-05-01`; the digits of a year that is
 * not said are `X`, as in ISO 8601-2: `XXXX-05-01`, `XXXX-05`.
 */
export interface DateMention extends Range {
  readonly iso: string
}

/** Month names and their abbreviations in English, Danish, Norwegian and Swedish, folded to how they begin. */
const MONTHS: readonly string[] = [
  'january|jan|januar|januari',
  'february|feb|febr|februar|februari',
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
const WEEKDAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|' +
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|fre|lør|søn|' +
  'måndag|tisdag|lördag|söndag|mån|tis|lör|sön|måndag|tysdag|laurdag|sundag'
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, String(index + 1).padStart(2, '0')])),
)
const MONTH = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')
const YEAR = '(?:1[89]|20)\\d{2}'
const DAY = '(?<d>[0-2]?\\d|3[01])'
/** What may follow the number of a day: "5.", "5th", "5:e"; "5.maj" is often written without a space. */
const ORDINAL = '(?:\\.\\s?|(?:st|nd|rd|th|:[ae])?\\s)'

/** "Tuesday, the", "tirsdag den", "d." before a day. */
const lead = (weekdays: string): string => `(?:(?:${weekdays})(?:en)?\\.?,?\\s(?:on\\s)?)?(?:(?:the|den|d\\.)\\s?)?`
const LEAD = lead(WEEKDAYS)
/** The time of day, with a zone; "10.30" only after a word that says that it is one. */
const CLOCK =
  '(?:kl\\.?|klokken|klokka|klockan)\\s?\\d{1,2}(?:[.:]\\d{2}){0,2}|at\\s\\d{1,2}(?:[.:]\\d{2}|(?=\\s?[ap]\\.?m))'
const TIME =
  `(?:,?\\s(?:${CLOCK}|(?:[-–]\\s)?\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\s?[ap]\\.?m\\.?)?` +
  '(?:\\s(?:UTC|GMT|CES?T|BST|[ECMP][SD]T|[+-]\\d{4}))?)?'

/** What makes four digits an amount, a telephone number, a standard, a version, or the name of a programme. */
const BEFORE_NO_YEAR = [
  'kr|dkk|nok|sek|eur|usd|gbp',
  'more than|less than|fewer than|nearly|almost|at least',
  '(?:mere|mindre|flere|færre) end|næsten|mindst|(?:mer|mindre|flere|færre) enn|nesten|minst|(?:mer|mindre|fler|färre) än|nästan',
  'tlf|tel|telefon|telephone|phone|mobil|mobile',
  'iso|iec|ieee|rfc|(?:iso|ds|ns|ss)[/-](?:iec|en)',
  'version|versjon|windows|office',
  'horizon|horisont|agenda|vision|visjon',
].join('|')
const NO_YEAR = `(?<!(?<!\\p{L})(?:${BEFORE_NO_YEAR})[.:]?\\s)(?<!\\d:)(?<!\\+\\d{2}\\s)(?!(?<=europ[ea]\\s)2020)`
const AFTER_NO_YEAR =
  '(?!\\s?[%€$£]|[\\d,.:]\\d|-\\d|\\s(?:kr|kroner|kronor|dkk|nok|sek|eur|usd|gbp|euros?|dollars?|pounds?|pund)(?!\\p{L}))'

/** Each form with the names of its groups; tried at every place in this order. */
const FORMS = [
  `(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])-(?<d>[0-2]\\d|3[01])(?:[T ]\\d{1,2}:\\d{2}(?::\\d{1,2})?(?:\\.\\d+)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?|${TIME})`,
  `(?<y>${YEAR})/(?<m>0[1-9]|1[0-2])/(?<d>[0-2]\\d|3[01])`,
  `${LEAD}${DAY}\\.\\s?(?<m>0?[1-9]|1[0-2])\\.\\s?(?<y>${YEAR})${TIME}`,
  `${LEAD}${DAY}${ORDINAL}(?:of\\s)?(?<n>${MONTH})\\.?,?\\s(?<y>${YEAR})${TIME}`,
  `${LEAD}(?<n>${MONTH})\\.?\\s${DAY}(?:st|nd|rd|th|\\.)?,?\\s(?<y>${YEAR})${TIME}`,
  // Which is the day and which the month is told by the number above twelve, or does not matter.
  `${LEAD}(?<d>1[3-9]|2\\d|3[01])(?<s>[/-])(?<m>0?[1-9]|1[0-2])\\k<s>(?<y>${YEAR})${TIME}`,
  `${LEAD}(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2\\d|3[01])/(?<y>${YEAR})${TIME}`,
  `${LEAD}(?<m>0?[1-9]|1[0-2])(?<s>[/-])(?<d>\\k<m>)\\k<s>(?<y>${YEAR})${TIME}`,
  `(?<n>${MONTH})\\.?,?\\s(?<y>${YEAR})`,
  `(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])(?![\\d-])`,
  `(?=[12])${NO_YEAR}(?<y>${YEAR})${AFTER_NO_YEAR}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}$€£#./-])${form}(?![\\p{L}\\p{N}/])`, 'iuy'))
/** Months as they are written for sure: in English with a capital, which "may" and "march" have not; else without. */
const WRITTEN_MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|' +
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mars|mai|desember|januari|februari|augusti'
/** A month alone, where no name of a person or verb is written so. */
const SURE_MONTH = 'January|February|July|September|October|November|December'
const CAPITAL_LEAD = lead(WEEKDAYS.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`))
const NO_NUMBER = '(?![\\d%]|[.,:]\\d)'
/** Dates that leave the year to the reader. */
const FORMS_WITHOUT_YEAR = [
  `${CAPITAL_LEAD}${DAY}(?:\\.\\s?|(?:st|nd|rd|th|:[ae])?\\s)(?:of\\s)?(?<n>${WRITTEN_MONTH})`,
  `${CAPITAL_LEAD}(?<n>${WRITTEN_MONTH})\\.?\\s${DAY}(?:st|nd|rd|th)?${NO_NUMBER}`,
  `(?<=(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Tt]hrough|[Dd]uring|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Ff]rom|[Ii]|[Tt]il|[Ff]ra|[Ff]rån|[Tt]ill|[Ss]iden|[Ss]edan)\\s)(?<n>${WRITTEN_MONTH})(?!\\.?\\s\\p{Lu})`,
  `(?<n>${SURE_MONTH})`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}$€£#./-])${form}(?![\\p{L}\\p{N}/])`, 'uy'))
/** Where a date may begin; other words are passed over. */
const START = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:\\d|(?=jan|feb|ma[ryij]|apr|ju[nl]|aug|sep|o[ck]t|nov|de[cs]|' +
    'mon|tue|wed|thu|fri|sat|sun|m[aå]n|t[iy][rs]|ons|tor|fre|l[øö]r|lau|s[øö]n|the\\s|den\\s|d\\.)\\p{L})',
  'giu',
)

/**
 * Finds the dates in a text. A date that could be read in two ways, such as 03/04/2018, is none.
 *
 * @param options - `withoutYear`: also those that name a day or a month, but no year; default only those with one.
 *
 * @example
 * findDates('Velfærdens innovationsdag, 19. januar 2012') // => [{ iso: '2012-01-19', start: 27, end: 42 }]
 */
export function findDates(text: string, options: { readonly withoutYear?: boolean } = {}): DateMention[] {
  const forms = options.withoutYear ? [...FORMS, ...FORMS_WITHOUT_YEAR] : FORMS
  const dates: DateMention[] = []
  let after = 0
  for (const { index } of text.matchAll(START)) {
    if (index < after) continue
    const date = dateAt(text, index, forms)
    if (date === undefined) continue
    dates.push(date)
    after = date.end
  }
  return dates
}

/** Reads a text that is a date and nothing else; gives it in ISO 8601, without the time of day. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim()
  const date = dateAt(trimmed, 0, FORMS)
  return date?.end === trimmed.length ? date.iso : undefined
}

function dateAt(text: string, start: number, forms: readonly RegExp[]): DateMention | undefined {
  for (const form of forms) {
    form.lastIndex = start
    const match = form.exec(text)
    if (match?.groups === undefined) continue
    const { y = 'XXXX', m, n, d } = match.groups
    const month = m?.padStart(2, '0') ?? MONTH_NUMBERS.get(n?.toLowerCase() ?? '')
    const iso = [y, month, d?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
    if (d === undefined || isCalendarDate(iso)) return { iso, start, end: start + match[0].length }
  }
  return undefined
}

function isCalendarDate(iso: string): boolean {
  // A year that is not said may be a leap year.
  const day = iso.replace('XXXX', '2000')
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
