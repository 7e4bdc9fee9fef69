import type { Document } from '../format.ts'
import { plainKey } from './plain-key.ts'
import { isPlausibleAuthor, splitAuthors } from './plausible-author.ts'
import { isPlausibleTitle, tidyTitle } from './plausible-title.ts'
import { readPrintedDate } from './printed-date.ts'

/** What is printed where documents say what they are. */
export interface PrintedPages {
  /** Lines of the first three pages, running heads and all. */
  readonly opening: readonly string[]
  /** Lines of the last two pages. */
  readonly closing: readonly string[]
  /** What stands in the largest type on the first page, if it is much larger than the text. */
  readonly largest: string | undefined
  /** All text. */
  readonly text: string
}

/** Shortest summary that says something, in words. */
const SHORTEST_SUMMARY = 4
/** What is longer than this is no title, and no list of topics. */
const LONGEST = 2000
const MOST_TOPICS = 12

/**
 * Makes metadata of what a file says of itself, as far as its pages bear it out. Programs fill these fields with the name of
 * a template, a user, the day of the export: precision before recall.
 *
 * @param given - By the names that PDF and XMP have for it.
 */
export function readInformation(
  given: Readonly<Record<string, string>>,
  printed: PrintedPages,
): Pick<Document, 'metadata' | 'templateLanguage'> {
  const { closing, largest, opening, text } = printed
  const title = chooseTitle([given['dc:title'], given.Title], printed)
  const authors = splitAuthors(tidy(given['dc:creator'] ?? given.Author)).filter((name) =>
    isPlausibleAuthor(name, plainKey([...opening, ...closing].join(' '))),
  )
  const date = readPrintedDate({ opening, closing }, given.CreationDate ?? given['xmp:createdate'])
  const summary = tidy(given['dc:description'] ?? given.Subject)
  const isSummary =
    summary.split(' ').length >= SHORTEST_SUMMARY && plainKey(summary) !== plainKey(title ?? largest ?? '')
  // Programs declare their own language for whatever is written in them.
  const templateLanguage = tidy(given.Language || given['dc:language'])
  const topics = chooseTopics(given['dc:subject'] ?? given.Keywords, text)
  const metadata = {
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...date,
    ...(isSummary && { description: summary }),
    ...(topics.length > 0 && { topics }),
  }
  return { metadata, ...(templateLanguage !== '' && { templateLanguage }) }
}

/** The title given, if it is printed at the beginning; else what is printed largest; else the one given. */
function chooseTitle(given: readonly (string | undefined)[], { largest, opening }: PrintedPages): string | undefined {
  const plausible = given.flatMap((title) => {
    const own = tidyTitle(tidy(title))
    return isPlausibleTitle(own) ? [own] : []
  })
  const key = plainKey(opening.join(' '))
  const printed = plausible.find((title) => key.includes(plainKey(title)))
  if (printed !== undefined) return printed
  const [first] = plausible
  if (first !== undefined && (largest === undefined || sharesWords(first, opening))) return first
  return largest
}

/** Whether most of the longer words of a title are printed at the beginning. */
function sharesWords(title: string, opening: readonly string[]): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const found = opening.join(' ').toLowerCase()
  return words.filter((word) => found.includes(word)).length > 0.6 * words.length
}

/** Keywords that the text has too. */
function chooseTopics(given: string | undefined, text: string): string[] {
  const key = plainKey(text)
  const topics = tidy(given)
    .split(/[;,]/)
    .map((topic) => topic.trim())
    .filter(
      (topic) => topic.length > 2 && topic.length <= 60 && /\p{L}{3}/u.test(topic) && key.includes(plainKey(topic)),
    )
  return [...new Set(topics)].slice(0, MOST_TOPICS)
}

function tidy(text: string | undefined): string {
  return (text ?? '')
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
