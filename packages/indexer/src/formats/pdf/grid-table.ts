import { cover, gapsBetween } from './bands.ts'
import { boundaries, type Edge, edgesOf, SLACK } from './edges.ts'
import { type Area, holds, type PageContent, type Rule, unite, type Word } from './page.ts'
import { findSegments } from './segments.ts'

/** A table found by the lines or the coloured fields of its cells. */
export interface GridTable extends Area {
  /** Rows of cells of words. */
  readonly rows: readonly (readonly (readonly Word[])[])[]
}

/** Points within which shapes touch. */
const TOUCH = 5
/** Longer cells are columns of text, with lines between. */
const LONGEST_CELL = 2000
/** In a table of two rows. */
const LONG_CELL = 500

/** Finds tables whose cells are framed, filled, or parted by lines. */
export function findGridTables({ boxes, height, rules, width, words }: PageContent): GridTable[] {
  const isPage = (area: Area): boolean =>
    (area.right - area.left) * (area.bottom - area.top) > 0.8 * width * height || area.bottom - area.top > 0.9 * height
  const shapes: Shape[] = [
    ...boxes.filter((box) => !isPage(box)).map((area) => ({ area, rule: undefined })),
    ...rules.filter((rule) => rule.right - rule.left < 0.97 * width).map((rule) => ({ area: rule, rule })),
  ]
  const tables: GridTable[] = []
  for (const group of [...touching(shapes), ...ladders(rules)]) {
    const table = readGrid(group, words)
    if (table !== undefined && !tables.some((other) => holds(other, table) || holds(table, other))) tables.push(table)
  }
  return tables
}

interface Shape {
  readonly area: Area
  /** Where it is a line. */
  readonly rule: Rule | undefined
}

/** Groups of shapes of which each touches another. */
function touching(shapes: readonly Shape[]): Shape[][] {
  const sorted = [...shapes].sort((a, b) => a.area.top - b.area.top)
  const heads = sorted.map((_, place) => place)
  for (const [place, { area }] of sorted.entries())
    for (let next = place + 1; next < sorted.length; next++) {
      const other = sorted[next]?.area
      if (other === undefined || other.top > area.bottom + TOUCH) break
      if (other.left < area.right + TOUCH && other.right > area.left - TOUCH) join(place, next)
    }
  const groups = new Map<number, Shape[]>()
  for (const [place, shape] of sorted.entries()) {
    const head = headOf(place)
    const group = groups.get(head)
    if (group === undefined) groups.set(head, [shape])
    else group.push(shape)
  }
  return [...groups.values()].filter((group) => group.length > 2)

  function headOf(place: number): number {
    let head = place
    for (let next = heads[head]; next !== undefined && next !== head; next = heads[head]) {
      heads[head] = heads[next] ?? next
      head = next
    }
    return head
  }

  function join(a: number, b: number): void {
    heads[headOf(b)] = headOf(a)
  }
}

/** Level lines of one length below one another, which touch nothing. */
function ladders(rules: readonly Rule[]): Shape[][] {
  const byPlace = new Map<string, Rule[]>()
  for (const rule of rules) {
    if (!rule.isLevel || rule.right - rule.left < 100) continue
    const key = `${Math.round(rule.left / 6)} ${Math.round(rule.right / 6)}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), rule])
  }
  return [...byPlace.values()]
    .filter((steps) => steps.length > 2)
    .map((steps) => steps.map((rule) => ({ area: rule, rule })))
}

function readGrid(shapes: readonly Shape[], words: readonly Word[]): GridTable | undefined {
  const area = unite(shapes.map((shape) => shape.area))
  const [width, height] = [area.right - area.left, area.bottom - area.top]
  const inside = words.filter((word) => holds(area, areaOf(word)))
  if (inside.length < 4 || width < 80 || height < 20) return undefined
  const { level, upright } = edgesOf(
    shapes.filter(({ rule }) => rule === undefined).map((shape) => shape.area),
    shapes.flatMap(({ rule }) => rule ?? []),
  )
  const drawn = between(boundaries(upright, 0.35 * height), area.left, area.right)
  const across = between(boundaries(level, 0.5 * width), area.top, area.bottom)
  const columns = drawn.length > 0 ? drawn : columnsOfText(inside)
  if (columns.length === 0 || across.length === 0) return undefined
  const bands: Word[][] = [...across, 0].map(() => [])
  for (const word of inside) {
    const { bottom, top } = areaOf(word)
    bands[across.filter((at) => at < (top + bottom) / 2).length]?.push(word)
  }
  const cells = bands.map((band) => splitCells(band, columns))
  if (drawn.length > 0) joinSpans(cells, { across, columns: [area.left, ...columns, area.right], level })
  const rows = withoutEmpty(cells)
  const full = rows.filter((cells) => cells.some((cell) => cell.length > 0))
  if ((full[0]?.length ?? 0) < 2) return undefined
  const lengths = full.flat().map((cell) => cell.reduce((sum, { text }) => sum + text.length + 1, 0))
  if (full.filter((cells) => cells.filter((cell) => cell.length > 0).length > 1).length < 2) return undefined
  if (Math.max(...lengths) > (full.length > 2 ? LONGEST_CELL : LONG_CELL)) return undefined
  return { ...area, rows: full }
}

/** Moves the words of a cell over several rows, which no line parts, to the first of these. */
function joinSpans(
  rows: readonly Word[][][],
  { across, columns, level }: { across: readonly number[]; columns: readonly number[]; level: readonly Edge[] },
): void {
  for (const column of columns.slice(1).keys()) {
    const [left = 0, right = 0] = columns.slice(column)
    let first = 0
    for (const [place, at] of across.entries()) {
      const row = place + 1
      if (isParted(level, { at, left, right })) first = row
      else {
        rows[first]?.[column]?.push(...(rows[row]?.[column] ?? []))
        const cells = rows[row]
        if (cells !== undefined) cells[column] = []
      }
    }
  }
}

function isParted(level: readonly Edge[], { at, left, right }: { at: number; left: number; right: number }): boolean {
  return level.some((edge) => {
    const shared = Math.min(edge.to, right) - Math.max(edge.from, left)
    return Math.abs(edge.at - at) < SLACK && shared > 0.5 * (right - left)
  })
}

/** Puts the words of a row into its cells; a line that runs over a boundary stays whole, where it begins. */
function splitCells(words: readonly Word[], columns: readonly number[]): Word[][] {
  const cells: Word[][] = [...columns, 0].map(() => [])
  for (const segment of findSegments(words)) {
    let column = 0
    for (const [place, word] of segment.words.entries()) {
      const before = segment.words[place - 1]
      const isFree = before === undefined || word.left - before.right > 0.5 * word.size
      if (isFree) column = columns.filter((at) => at < (word.left + Math.min(word.right, word.left + 4)) / 2).length
      cells[column]?.push(word)
    }
  }
  return cells
}

/** Leaves out columns in which no row has a word. */
function withoutEmpty(rows: readonly Word[][][]): Word[][][] {
  const used = rows[0]?.map((_, column) => rows.some((cells) => (cells[column]?.length ?? 0) > 0)) ?? []
  return rows.map((cells) => cells.filter((_, column) => used[column]))
}

/** The boundaries within an area, its own sides left out. */
function between(found: readonly number[], from: number, to: number): number[] {
  return found.filter((at) => at > from + 8 && at < to - 8)
}

/** Where no text stands, all the way down. */
function columnsOfText(words: readonly Word[]): number[] {
  const segments = findSegments(words)
  const em = segments[0]?.size ?? 10
  // A line over all columns is a heading within the table.
  const full = Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left))
  const cells = segments.filter(({ left, right }) => right - left < 0.7 * full)
  return gapsBetween(cover(cells), em).map(({ left, right }) => (left + right) / 2)
}

function areaOf({ baseline, left, right, size }: Word): Area {
  return { left, right, top: baseline - 0.72 * size, bottom: baseline + 0.18 * size }
}
