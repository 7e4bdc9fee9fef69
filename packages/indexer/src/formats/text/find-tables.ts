import { readListMarker } from './list-marker.ts'
import type { Line } from './read-lines.ts'

/** A table and the lines it stands on, `[start, end)`. */
export interface TextTable {
  readonly start: number
  readonly end: number
  /** Cells apart by tabs, rows by new lines. */
  readonly text: string
}

/** Longer lines are prose, whatever they hold. */
const LONGEST = 300
/** Columns of prose are no table. */
const WORDS_IN_CELL = 5

/** Finds tables: cells apart by tabs, by bars, or by spaces that stand above each other. */
export function findTables(lines: readonly Line[]): TextTable[] {
  const tables: TextTable[] = []
  for (let start = 0; start < lines.length; ) {
    const table = tableAt(start)
    if (table !== undefined) tables.push(table)
    start = table?.end ?? start + 1
  }
  return tables

  function tableAt(start: number): TextTable | undefined {
    const { text } = lines[start] ?? { text: '' }
    if (text.length > LONGEST || readListMarker(text) !== undefined) return undefined
    // A run is looked at once: where it begins.
    if (text.includes('\t')) return cellTable(start, (line) => cellsByTab(line.text), 1)
    if (text.includes('|') || isRule(lines[start])) return cellTable(start, (line) => cellsByBar(line.text), 0)
    return isGapped(lines[start]) && !isGapped(lines[start - 1]) ? alignedTable(start) : undefined
  }

  /** Rows with the same number of cells. */
  function cellTable(
    start: number,
    cellsOf: (line: Line) => string[] | undefined,
    loose: number,
  ): TextTable | undefined {
    const rows: string[][] = []
    let end = start
    for (let line = lines[end]; line !== undefined && line.text.length <= LONGEST; line = lines[++end]) {
      if (isRule(line) && !isRule(lines[end - 1])) continue
      const cells = cellsOf(line)
      const width = rows[0]?.length ?? cells?.length ?? 0
      if (cells === undefined || cells.length < 2 || Math.abs(cells.length - width) > loose) break
      rows.push(cells)
    }
    return rows.length >= 2 ? { start, end, text: textOf(rows) } : undefined
  }

  /** Rows with gaps of two spaces or more, of which at least one runs through all of them. */
  function alignedTable(start: number): TextTable | undefined {
    let end = start
    while (isGapped(lines[end]) || (end > start && isRule(lines[end]) && isGapped(lines[end + 1]))) end++
    const rows = lines.slice(start, end).filter((line) => !isRule(line))
    if (rows.length < 3 && !(rows.length === 2 && end - start === 3)) return undefined
    const starts = columnStarts(rows.map(({ raw }) => raw))
    if (starts.length < 2) return undefined
    const cells = rows.map(({ raw }) => starts.map((from, place) => raw.slice(from, starts[place + 1]).trim()))
    const filled = cells.flat().filter((cell) => cell !== '')
    const words = filled.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0)
    const isFull = cells.every((row) => row.filter((cell) => cell !== '').length >= 2)
    return isFull && words <= WORDS_IN_CELL * filled.length ? { start, end, text: textOf(cells) } : undefined
  }
}

/** What draws the lines of a table, or a heading: dashes, equal signs, and what joins them. */
export function isRule(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST) return false
  return /^[|+:=–—_*~\s-]{3,}$/.test(line.text) && /([-=–—_*~])\1/.test(line.text)
}

function isGapped(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST || line.text.includes('\t')) return false
  return /\S {2,}\S/.test(line.text) && readListMarker(line.text) === undefined
}

function cellsByTab(text: string): string[] | undefined {
  return readListMarker(text) === undefined ? text.split('\t').map((cell) => cell.trim()) : undefined
}

function cellsByBar(text: string): string[] | undefined {
  if (!text.includes('|')) return undefined
  return text
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** Where columns begin: after a gap of two columns that is blank in every row. */
function columnStarts(rows: readonly string[]): number[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const used = new Array<boolean>(width).fill(false)
  for (const row of rows) for (let at = 0; at < row.length; at++) if (row[at] !== ' ') used[at] = true
  const starts: number[] = []
  for (let at = 0; at < width; at++)
    if (used[at] && (starts.length === 0 || (!used[at - 1] && !used[at - 2]))) starts.push(at)
  return starts
}

function textOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t').replace(/\t+$/, '')).join('\n')
}
