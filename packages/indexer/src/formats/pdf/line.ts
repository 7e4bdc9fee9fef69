import type { Area, Word } from './page.ts'
import { makeSegment, type Segment } from './segments.ts'

/** A line of text within its column. */
export interface Line extends Area {
  /** From left to right. */
  readonly words: readonly Word[]
  readonly baseline: number
  /** Of most of its letters. */
  readonly size: number
  /** Of most of its letters, as in CSS. */
  readonly weight: number
  readonly isItalic: boolean
  readonly colour: string
}

/** Makes lines of the segments of a column: those on one baseline are one line. From top to bottom. */
export function joinLines(segments: readonly Segment[]): Line[] {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const rows: Segment[][] = []
  for (const segment of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && isOneLine(first, segment)) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => makeLine(row.flatMap(({ words }) => words)))
}

function isOneLine(a: Segment, b: Segment): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.3 * Math.min(a.size, b.size)
}

/** Makes a line of words. */
export function makeLine(words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.left - b.left)
  const { baseline, bottom, left, right, size, top } = makeSegment(sorted)
  // Bullets, marks of notes and the like say nothing of the line.
  const main = sorted.filter((word) => word.size > 0.85 * size && !word.font.isSymbols)
  return {
    words: sorted,
    baseline,
    bottom,
    left,
    right,
    size,
    top,
    weight: mostly(main, ({ font }) => font.weight) ?? 400,
    isItalic: mostly(main, ({ font }) => font.isItalic) ?? false,
    colour: mostly(main, ({ colour }) => colour) ?? '#000000',
  }
}

function mostly<Value>(words: readonly Word[], property: (word: Word) => Value): Value | undefined {
  const letters = new Map<Value, number>()
  for (const word of words) letters.set(property(word), (letters.get(property(word)) ?? 0) + word.text.length)
  let best: Value | undefined
  let most = 0
  for (const [value, count] of letters)
    if (count > most) {
      most = count
      best = value
    }
  return best
}
