import { isBullet, isNumber } from './markers.ts'
import { type Area, unite, type Word } from './page.ts'

/** Words that stand on one line with no gap between them as wide as between columns. */
export interface Segment extends Area {
  /** From left to right. */
  readonly words: readonly Word[]
  readonly baseline: number
  /** Of most of its letters, in points. */
  readonly size: number
  /** Its place in the order of the file. */
  readonly order: number
}

/** Raised and lowered words are smaller than this much of those beside them. */
const RAISED = 0.85
/** Ems. Wider gaps part columns or cells; justified text has none. */
const COLUMN_GAP = 1
/** Ems. Where the file goes on elsewhere, less of a gap is a column's. */
const JUMP_GAP = 0.5
/** Ems. Text set in one go is justified with spaces as wide as this. */
const WIDEST_SPACE = 6
/** Ems between the number of an item and its text. */
const MARKER_GAP = 5

/** Joins words into segments, raised and lowered ones (marks of notes, formulas) with those they belong to. */
export function findSegments(words: readonly Word[]): Segment[] {
  const rows = splitRows(words)
  return rows.flatMap(splitRow).sort((a, b) => a.order - b.order)
}

/** Words by the line that they stand on, whatever column. */
function splitRows(words: readonly Word[]): Word[][] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const rows: { words: Word[]; baseline: number; size: number }[] = []
  for (const word of sorted) {
    // Lines of another column may stand a little higher or lower: they make rows of their own.
    let home: (typeof rows)[number] | undefined
    for (let at = rows.length - 1; at >= 0 && rows.length - at < 12; at--) {
      const row = rows[at]
      if (row !== undefined && Math.abs(row.baseline - word.baseline) < 0.2 * Math.min(row.size, word.size)) home = row
    }
    if (home === undefined) rows.push({ words: [word], baseline: word.baseline, size: word.size })
    else home.words.push(word)
  }
  return attachRaised(rows.map((row) => row.words))
}

/** Moves small raised or lowered words to the row of the word that they stand behind or before. */
function attachRaised(rows: Word[][]): Word[][] {
  const largest = rows.map((row) => row.reduce((size, word) => Math.max(size, word.size), 0))
  for (const [place, row] of rows.entries()) {
    const kept: Word[] = []
    for (const word of row) {
      const host = findHost(word, place)
      if (host === undefined) kept.push(word)
      else host.push(word)
    }
    rows[place] = kept
  }
  return rows.filter((row) => row.length > 0)

  function findHost(word: Word, place: number): Word[] | undefined {
    for (let step = 1; step <= 6; step++)
      for (const at of [place - step, place + step])
        if (word.size <= RAISED * (largest[at] ?? 0) && rows[at]?.some((other) => isRaisedBeside(word, other)))
          return rows[at]
    return undefined
  }
}

function isRaisedBeside(word: Word, other: Word): boolean {
  if (word.size > RAISED * other.size || (word.text.length > 6 && !/^[\d,–-]{1,20}$/.test(word.text))) return false
  const rise = other.baseline - word.baseline
  if (rise > 0.75 * other.size || rise < -0.3 * other.size) return false
  const after = word.left - other.right
  return (
    (after > -0.3 * other.size && after < 0.35 * other.size) || Math.abs(other.left - word.right) < 0.5 * other.size
  )
}

function splitRow(row: readonly Word[]): Segment[] {
  const sorted = [...row].sort((a, b) => a.left - b.left)
  const parts: Word[][] = []
  let part: Word[] = []
  for (const word of sorted) {
    const last = part.at(-1)
    if (last !== undefined && !belongs(part, last, word)) {
      parts.push(part)
      part = []
    }
    part.push(word)
  }
  if (part.length > 0) parts.push(part)
  return parts.map(makeSegment)
}

function belongs(part: readonly Word[], last: Word, word: Word): boolean {
  const size = Math.max(last.size, word.size)
  const gap = word.left - last.right
  if (word.run === last.run && word.isSpaced && gap < WIDEST_SPACE * size) return true
  const jumps = word.order < last.order || word.order > last.order + 3
  if (gap <= (jumps ? JUMP_GAP : COLUMN_GAP) * size) return true
  if (part.length > 1 || gap > MARKER_GAP * size) return false
  return isBullet(last.text, last.font.isSymbols) || (isNumber(last.text) && /^[\p{L}“"‘'(]/u.test(word.text))
}

/** Makes a segment of words on one line, from left to right. */
export function makeSegment(words: readonly Word[]): Segment {
  const size = mainSize(words)
  const main = words.find((word) => word.size === size) ?? words[0]
  const baseline = main?.baseline ?? 0
  const { left, right } = unite(words.map((word) => ({ ...word, top: 0, bottom: 0 })))
  return {
    words,
    left,
    right,
    // Capitals and most of the descenders: enough to tell lines apart, too little for tight ones to overlap.
    top: baseline - 0.72 * size,
    bottom: baseline + 0.18 * size,
    baseline,
    size,
    order: words.reduce((least, { order }) => Math.min(least, order), Infinity),
  }
}

function mainSize(words: readonly Word[]): number {
  const letters = new Map<number, number>()
  let best = 0
  let size = words[0]?.size ?? 0
  for (const word of words) {
    const count = (letters.get(word.size) ?? 0) + word.text.length
    letters.set(word.size, count)
    if (count > best) {
      best = count
      size = word.size
    }
  }
  return size
}
