import type { Line } from './line.ts'
import type { Word } from './page.ts'
import { readMarker } from './read-marker.ts'
import { endsSentence } from './sentence-end.ts'

/** Lines that belong together, as far as their looks tell: a paragraph, a heading, an item of a list. */
export interface Paragraph {
  readonly lines: readonly Line[]
  /** Bullet or number of an item, which is no part of its lines. */
  readonly marker: Word | undefined
}

/** A column: its lines from top to bottom, and from where to where they reach. */
export interface Column {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
}

/** What is usual in the document. */
export interface Habits {
  /** Points from one baseline to the next, by the size of the type. */
  readonly leading: ReadonlyMap<number, number>
  /** Of the running text, in points. */
  readonly size: number
  /** Of the running text, as in CSS. */
  readonly weight: number
  /** Whether paragraphs stand apart from each other; where they do, a short line ends none. */
  readonly isSpaced: boolean
  /** Whether the running text is set as code is. */
  readonly isFixed: boolean
}

/** A wider distance than this much of the usual one begins a paragraph. */
const APART = 1.25
/** Ems that a line may begin further in or out. */
const INDENT = 0.7

/** Splits the lines of a column into paragraphs. */
export function splitParagraphs(column: Column, habits: Habits): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const leadings = new Map<number, number>()
  let lines: Line[] = []
  let marker: Word | undefined
  for (const [place, line] of column.lines.entries()) {
    const last = lines.at(-1)
    const leading = leadingOf(line)
    const isNear = last !== undefined && line.baseline - last.baseline <= APART * leading
    const marked = readMarker(line, {
      lines: isNear ? lines : [],
      isLastFull: isNear && isFull(last, line, column),
      marker,
    })
    const next = column.lines[place + 1]
    if (
      marked !== undefined ||
      (last !== undefined && isApart({ lines, last, line, next, marker, leading }, column, habits))
    )
      close()
    if (lines.length === 0) marker = marked?.marker
    lines.push(marked?.line ?? line)
  }
  close()
  return paragraphs

  function leadingOf({ size }: Line): number {
    const known = leadings.get(size) ?? usualLeading(size, column, habits)
    leadings.set(size, known)
    return known
  }

  function close(): void {
    if (lines.length > 0) paragraphs.push({ lines, marker })
    lines = []
    marker = undefined
  }
}

interface Place {
  /** Of the paragraph so far. */
  readonly lines: readonly Line[]
  readonly last: Line
  readonly line: Line
  readonly next: Line | undefined
  readonly marker: Word | undefined
  /** The usual distance from the line above, in points. */
  readonly leading: number
}

/** Whether a line begins another paragraph than the one above it. */
function isApart(place: Place, column: Column, habits: Habits): boolean {
  const { last, leading, line } = place
  if (Math.abs(last.size - line.size) > 0.07 * Math.max(last.size, line.size)) return true
  if (line.baseline - last.baseline > APART * leading) return true
  if (line.baseline < last.baseline) return true
  if (isHanging(place)) return false
  if (changesWeight(last, line, column) || changesColour(last, line, column)) return true
  return isIndented(place, column) || isShortEnd(last, line, { column, habits })
}

/** The distance of lines in this column, unless the document has it closer. */
function usualLeading(size: number, { lines }: Column, habits: Habits): number {
  const distances = lines
    .slice(1)
    .map((line, place) => ({ line, above: lines[place] }))
    .filter(
      ({ above, line }) => above !== undefined && Math.abs(above.size - size) < 0.3 && Math.abs(line.size - size) < 0.3,
    )
    .map(({ above, line }) => line.baseline - (above?.baseline ?? 0))
    .filter((distance) => distance > 0.8 * size)
    .sort((a, b) => a - b)
  const own = distances.length >= 4 ? distances[Math.floor(distances.length / 4)] : undefined
  const usual = habits.leading.get(Math.round(size))
  if (own === undefined && usual === undefined) return 1.25 * size
  return Math.max(size, Math.min(own ?? Infinity, usual ?? Infinity))
}

/** Whether a line stands below the text of an item, not below its bullet: it belongs to the item, however it is set. */
function isHanging({ line, lines: [first], marker }: Place): boolean {
  return (
    marker !== undefined &&
    first !== undefined &&
    line.left > marker.left + 0.4 * line.size &&
    Math.abs(line.left - first.left) < 0.6 * line.size
  )
}

/** A heading in bold above text that is not; a sentence may also begin in bold and go on in the next line. */
function changesWeight(last: Line, line: Line, column: Column): boolean {
  const first = line.words[0]
  if (first === undefined) return false
  const lightest = Math.min(...last.words.map(({ font }) => font.weight))
  if (lightest < first.font.weight + 150) {
    // Text above a line all in bold.
    const isBold = line.words.every(({ font }) => font.weight >= last.weight + 150)
    return isBold && !isFull(last, line, column) && last.words.every(({ font }) => font.weight <= last.weight)
  }
  return (
    !/^\p{Ll}/u.test(first.text) &&
    (!isFull(last, line, column) || /^\p{Lu}/u.test(first.text)) &&
    !/[,–-]$/.test(last.words.at(-1)?.text ?? '')
  )
}

/** A heading in a colour above text in another. */
function changesColour(last: Line, line: Line, column: Column): boolean {
  const [above, below] = [onlyColour(last), onlyColour(line)]
  return above !== undefined && below !== undefined && above !== below && !isFull(last, line, column)
}

function onlyColour({ words }: Line): string | undefined {
  const colour = words[0]?.colour
  return words.every((word) => word.colour === colour) ? colour : undefined
}

/** A first line further in, or a line back at the left after an item. */
function isIndented({ last, line, lines, marker, next }: Place, column: Column): boolean {
  const em = line.size
  const [first] = lines
  if (first === undefined || isCentred(last, line)) return false
  if (marker !== undefined)
    return line.left < first.left - INDENT * em && line.left <= marker.left + 0.3 * em && endsOpen(last, line, column)
  const isFurtherIn = line.left > last.left + INDENT * em && line.left < last.left + 4 * em
  if (!isFurtherIn) return false
  const comesBack = next === undefined || next.left < line.left - INDENT * em
  return comesBack && endsOpen(last, line, column)
}

/** Whether a paragraph may end here: with its sentence, or with a line that is not full. */
function endsOpen(last: Line, line: Line, column: Column): boolean {
  const isLower = /^\p{Ll}/u.test(line.words[0]?.text ?? '')
  return endsSentence(last) || (!isLower && !isFull(last, line, column))
}

function isCentred(a: Line, b: Line): boolean {
  return Math.abs(a.left + a.right - b.left - b.right) < 3 && Math.abs(a.left - b.left) > 2
}

/** A line with room for the next word ends a paragraph, if its sentence ends; or if it leaves much room. */
function isShortEnd(last: Line, line: Line, { column, habits }: { column: Column; habits: Habits }): boolean {
  if (isFull(last, line, column)) return false
  if (endsSentence(last) && !habits.isSpaced) return true
  if (line.size > 1.1 * habits.size || isCentred(last, line)) return false
  return (
    column.right - last.right > 0.5 * (column.right - column.left) &&
    /^[\p{Lu}\p{N}“"‘(]/u.test(line.words[0]?.text ?? '')
  )
}

/** Whether the first word of the next line had found no room in a line. */
function isFull(last: Line, line: Line, column: Column): boolean {
  const first = line.words[0]
  const width = first === undefined ? 0 : first.right - first.left
  return column.right - last.right < width + 0.4 * line.size
}
