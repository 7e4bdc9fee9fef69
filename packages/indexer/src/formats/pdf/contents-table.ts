import { segmentText } from './segment-text.ts'
import type { Segment } from './segments.ts'

/** An entry of a table of contents. */
export interface ContentsEntry {
  readonly title: string
  /** As printed. */
  readonly page: string
  /** Where its line begins, in points. */
  readonly left: number
}

/** What of a page is a table of contents. */
export interface ContentsTable {
  readonly entries: readonly ContentsEntry[]
  /** Of its entries and of the heading above them. */
  readonly segments: ReadonlySet<Segment>
}

/** Fewer lines that end in numbers that rise are no table of contents. */
const LEAST = 4
const HEADING =
  /^(?:table of )?contents$|^contents page$|^list of (?:figures|tables|boxes)$|^indhold(?:sfortegnelse)?$|^innhold(?:sfortegnelse)?$|^innehåll(?:sförteckning)?$|^inhalt(?:sverzeichnis)?$/i
const LEADER = /[.·…_\s]{2}$/

interface Row {
  readonly segments: readonly Segment[]
  readonly title: string
  readonly page: string | undefined
  readonly top: number
  readonly size: number
}

/** Finds the table of contents on a page: lines that end in the number of a page, which rise from line to line. */
export function findContentsTable(segments: readonly Segment[], pages: number): ContentsTable | undefined {
  const rows = splitRows(segments)
  const heading = rows.findIndex(({ segments: own }) =>
    HEADING.test(
      own
        .map(({ words }) => segmentText(words))
        .join(' ')
        .trim(),
    ),
  )
  const numbered = rows.flatMap((row, place) => (row.page === undefined ? [] : [{ row, place }]))
  const rising = longestRise(numbered, pages)
  if (rising.length < (heading === -1 ? LEAST : LEAST - 1)) return undefined
  const [first, last] = [rising[0]?.place ?? 0, rising.at(-1)?.place ?? 0]
  // Most lines from the first to the last are entries or go on from one.
  if (rising.length < 0.5 * (last - first + 1)) return undefined
  const entries: ContentsEntry[] = []
  let open = ''
  for (const { page, segments: own, title } of rows.slice(first, last + 1)) {
    open = `${open} ${title}`.trim()
    if (page === undefined) continue
    entries.push({ title: open, page, left: own[0]?.left ?? 0 })
    open = ''
  }
  const from = heading !== -1 && heading < first ? heading : first
  return { entries, segments: new Set(rows.slice(from, last + 1).flatMap((row) => row.segments)) }
}

function splitRows(segments: readonly Segment[]): Row[] {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const rows: Segment[][] = []
  for (const segment of sorted) {
    const first = rows.at(-1)?.[0]
    if (first !== undefined && segment.baseline - first.baseline < 0.35 * segment.size) rows.at(-1)?.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => {
    const own = row.sort((a, b) => a.left - b.left)
    const words = own.flatMap((segment) => segment.words)
    const last = words.at(-1)
    const before = words.at(-2)
    const text = segmentText(words.slice(0, -1))
    const glued = /^(.*?)[.·…_]{3,}\s*(\d{1,4})$/.exec(last?.text.slice(-300) ?? '')
    const { size = 10, top = 0 } = own[0] ?? {}
    const isApart =
      last !== undefined &&
      before !== undefined &&
      (last.left - before.right > 1.2 * size || LEADER.test(text.slice(-20)) || /[.·…_]{3,}/.test(text.slice(-8)))
    const page = glued?.[2] ?? (isApart && /^(?:\d{1,4}|[ivxlc]{1,6})$/.test(last.text) ? last.text : undefined)
    const title = page === undefined ? segmentText(words) : glued === null ? text : `${text} ${glued[1]}`
    return {
      segments: own,
      title: title
        .replace(/[.·…_]{3,}|(?: [.·…_]){3,}/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      page,
      top,
      size,
    }
  })
}

/** The longest run of rows whose numbers do not fall; roman numbers come before all others. */
function longestRise<Found extends { row: Row }>(rows: readonly Found[], pages: number): Found[] {
  let best: Found[] = []
  let open: Found[] = []
  let last = 0
  for (const found of rows) {
    const { page = '', title } = found.row
    const number = /^\d/.test(page) ? Number(page) : 0
    if (title.length < 2 || number > pages + 100 || !/\p{L}/u.test(title)) continue
    if (number < last) {
      if (open.length > best.length) best = open
      open = []
    }
    open.push(found)
    last = number
  }
  return open.length > best.length ? open : best
}
