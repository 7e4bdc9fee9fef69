import { foldText } from './fold-text.ts'

/** Signs between the title of an article and the names of section and site. */
const SEPARATOR = /\s+[|–—·•»«›‹>:/\\~-]{1,2}\s+|\s*\|{1,2}\s*|\s*[»›]\s*|\s*[—–]\s+|\s+(?=\[)/gu
/** Those that no title has within. */
const STRONG = /^\s*[|»«›‹>]+\s*$/
/** A title of more parts is a path through the site. */
const MAX_PARTS = 8

/** A part of a title: where it stands, and what separates it from the part before. */
interface Part {
  readonly start: number
  readonly end: number
  readonly separator: string
}

/** Tells names of a site at either end of a title. */
export interface SiteTest {
  isFirst(part: string): boolean
  isLast(part: string): boolean
}

/** How much to leave of a title. */
export interface SplitOptions {
  /** Keep the name of the site at the beginning, unless a sign that no title has within follows it. Default false. */
  readonly keepFirst?: boolean
}

/** Gives a title without the names of the site at its beginning and its end. */
export function withoutSite(
  title: string,
  { isFirst, isLast }: SiteTest,
  { keepFirst = false }: SplitOptions = {},
): string {
  const parts = partsOf(title)
  const textOf = (part: Part | undefined): string => (part === undefined ? '' : title.slice(part.start, part.end))
  let first = 0
  let last = parts.length - 1
  while (last > first && isLast(textOf(parts[last]))) last--
  while (first < last && isFirst(textOf(parts[first]))) {
    if (keepFirst && !STRONG.test(parts[first + 1]?.separator ?? '')) break
    first++
  }
  return title.slice(parts[first]?.start ?? 0, parts[last]?.end ?? title.length)
}

/**
 * Gives what stands before the first sign that no title has within, such as `|`: sections and sites of any name follow it.
 * Two oblique strokes, as in "Title / Section / Site", are such a sign too.
 */
export function shortenTitle(title: string): string {
  const parts = partsOf(title)
  const isPath = parts.filter(({ separator }) => separator.trim() === '/').length > 1
  const next = parts.find(({ separator }) => STRONG.test(separator) || (isPath && separator.trim() === '/'))
  return next === undefined ? title : title.slice(0, next.start - next.separator.length)
}

/** Gives every part of a title, and every row of parts, as the title writes it, by its folded text. */
export function titleRuns(title: string): ReadonlyMap<string, string> {
  const parts = partsOf(title)
  const runs = new Map<string, string>()
  for (const [index, { start }] of parts.entries())
    for (const { end } of parts.slice(index)) {
      const run = title.slice(start, end)
      const folded = foldText(run)
      if (folded !== '' && !runs.has(folded)) runs.set(folded, run)
    }
  return runs
}

function partsOf(title: string): Part[] {
  const parts: Part[] = []
  let start = 0
  let before = ''
  for (const { 0: separator, index } of title.matchAll(SEPARATOR)) {
    if (parts.length === MAX_PARTS - 1) break
    if (index > start) parts.push({ start, end: index, separator: before })
    start = index + separator.length
    before = separator
  }
  if (start < title.length) parts.push({ start, end: title.length, separator: before })
  return parts
}
