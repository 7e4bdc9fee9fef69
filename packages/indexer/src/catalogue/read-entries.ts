import type { Problem } from '@viden/core'
import { quote } from '../quote.ts'
import type { MetadataProperty } from '../stages/read-metadata.ts'
import { type CatalogueProperty, findColumn, guessColumn } from './columns.ts'
import { createDateReader } from './date-reader.ts'
import type { ReadCatalogue } from './read-catalogue.ts'
import { type CellValue, readCell, readText } from './read-cell.ts'

/** What one row of a catalogue says, and of which file. */
export interface CatalogueEntry {
  /** Path and line of the row, for problems. */
  readonly catalogue: string
  readonly line: number
  /** Place of the row in its catalogue, from 0. */
  readonly row: number
  /** As written. */
  readonly file?: string
  readonly url?: string
  /** As in `article.source.hash`. */
  readonly hash?: string
  /** What it says in place of the file; null where there is none. */
  readonly values: ReadonlyMap<MetadataProperty, CellValue>
  /** What columns of the librarian's own say, by their names; null where there is nothing. */
  readonly metadata: ReadonlyMap<string, string | null>
}

/** All that is not printed, but line breaks and tabs. */
const CONTROL = /[^\P{Cc}\n\t]/gu

/** Of more columns that are amiss only the first are named. */
const MOST_FAULTS = 20

/** Reads the rows of a catalogue. What makes no sense is left out and reported. */
export function readEntries(
  catalogue: ReadCatalogue,
  path: string,
): { entries: readonly CatalogueEntry[]; problems: readonly Problem[] } {
  const { columns, line, lines, rows } = catalogue
  const problems: Problem[] = []
  const faults: string[] = []
  const meanings = readColumns(columns, (message) => faults.push(message))
  for (const message of faults.slice(0, MOST_FAULTS)) report(message, line)
  if (faults.length > MOST_FAULTS) report(`${faults.length - MOST_FAULTS} more columns are like these.`, line)
  const dates = [...meanings].filter(([, { property }]) => property === 'published' || property === 'updated')
  const readDate = createDateReader(rows.flatMap((cells) => dates.map(([place]) => cells[place] ?? '')))
  const strays: number[] = []
  const entries = rows.map((cells, row) => readEntry(cells, row, lines[row] ?? line))
  if (strays[0] !== undefined)
    report(
      `${countOf(strays.length)} in no named column, the first here; left out. Give each column a name.`,
      strays[0],
    )
  return { entries, problems }

  function readEntry(cells: readonly string[], row: number, at: number): CatalogueEntry {
    const keys: { file?: string; url?: string; hash?: string } = {}
    const values = new Map<MetadataProperty, CellValue>()
    const metadata = new Map<string, string | null>()
    for (const [place, cell] of cells.entries()) {
      const { name, property } = meanings.get(place) ?? {}
      if (property !== undefined) {
        const { value, fault } = readCell(property, cell, readDate)
        if (fault !== undefined) report(`Column ${quote(columns[place] ?? '')}: ${fault}`, at)
        if (value === undefined) continue
        if (typeof value === 'string' && (property === 'file' || property === 'url' || property === 'hash'))
          keys[property] = value
        if (property !== 'file' && property !== 'hash') values.set(property, value)
      } else if (name !== undefined) {
        const text = readText(cell.replace(CONTROL, ' '))
        if (text !== undefined) metadata.set(name, text === '-' ? null : text)
      } else if (cell.trim() !== '' && (columns[place] ?? '').trim() === '') strays.push(at)
    }
    return { catalogue: path, line: at, row, ...keys, values, metadata }
  }

  function report(message: string, at: number): void {
    problems.push({ code: 'catalogue-invalid', message, source: path, line: at })
  }
}

function countOf(cells: number): string {
  return cells === 1 ? 'One cell stands' : `${cells} cells stand`
}

/** What a column gives: something that Viden knows, or metadata under the column's own name. */
interface Meaning {
  readonly property?: CatalogueProperty
  readonly name?: string
}

/** Gives what the columns mean, by place; of two that give the same only the first. */
export function readColumns(
  columns: readonly string[],
  report: (message: string) => void = () => {},
): ReadonlyMap<number, Meaning> {
  const meanings = new Map<number, Meaning>()
  const taken = new Map<string, string>()
  for (const [place, column] of columns.entries()) {
    const name = column
      .normalize('NFC')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
    if (name === '') continue
    const property = findColumn(name)
    const key = property ?? `own ${name}`
    const before = taken.get(key)
    if (before !== undefined) {
      report(`The columns ${quote(before)} and ${quote(name)} give the same; the first counts. Rename or remove one.`)
      continue
    }
    taken.set(key, name)
    meanings.set(place, property === undefined ? { name } : { property })
    const meant = property === undefined ? guessColumn(name) : undefined
    if (meant !== undefined)
      report(
        `${quote(name)} is no column that Viden knows; did you mean "${meant}"? It was kept as metadata of that name.`,
      )
  }
  return meanings
}
