import { compareText } from '@viden/core'
import type { Catalogue } from './catalogue.ts'
import { CATALOGUE_PROPERTIES, type CatalogueProperty, columnName } from './columns.ts'
import { writeText } from './describe-source.ts'
import { createFileFinder } from './file-finder.ts'
import { readCell, readText } from './read-cell.ts'
import { readColumns } from './read-entries.ts'
import { markText } from './text-mark.ts'

/** A source as a row is made of it. */
export interface DescribedSource {
  /** As the catalogue is to call it. */
  readonly path: string
  readonly hash?: string | undefined
  /** Place of its row in the catalogue before, if it has one. */
  readonly row?: number | undefined
  /** True if that row has another path. */
  readonly hasMoved: boolean
  /** What is known of it, as cells. */
  readonly cells: ReadonlyMap<CatalogueProperty, string>
  /** What its metadata says beside that, by the names of columns of the librarian's own. */
  readonly metadata: Readonly<Record<string, unknown>>
}

/** What an empty catalogue is. */
const EMPTY: Catalogue = { above: [], columns: [], rows: [], separator: ',' }

/**
 * Makes a row of every source, and keeps every row and every cell of the catalogue before: where a cell says something,
 * it stays as written. Only the path of a file that has moved, and the hash, follow the files. The columns that mean
 * something come first, under the names that they have; rows are sorted by path.
 *
 * @param folder - Of the catalogue, from the root of the disk.
 */
export function composeCatalogue(
  sources: readonly DescribedSource[],
  before: Catalogue = EMPTY,
  folder?: string,
): Catalogue {
  const meanings = readColumns(before.columns)
  const places = new Map(
    [...meanings].flatMap(([place, { property }]) => (property ? [[property, place] as const] : [])),
  )
  const known = new Set(places.values())
  const own = before.columns.filter(isOwn)
  const ownNames = [...before.columns.keys()]
    .filter((place) => !known.has(place))
    .map((place) => meanings.get(place)?.name)
  const find = createFileFinder(
    sources.map(({ path }) => path),
    folder,
  )
  const byRow = new Map(sources.flatMap((source) => (source.row === undefined ? [] : [[source.row, source] as const])))
  const rows = [
    ...before.rows.map((cells, row) => ({ cells, source: byRow.get(row) })),
    ...sources.filter(({ row }) => row === undefined).map((source) => ({ cells: [], source })),
  ].map(({ cells, source }) => ({
    path: source?.path ?? pathOf(cells[places.get('file') ?? -1] ?? ''),
    cells: source === undefined ? arrange(cells) : fill(arrange(cells), source),
  }))
  rows.sort(
    (a, b) => Number(a.path === undefined) - Number(b.path === undefined) || compareText(a.path ?? '', b.path ?? ''),
  )
  const { above, hash, separator } = before
  return {
    above,
    separator,
    ...(hash !== undefined && { hash }),
    columns: withoutEmptyEnd([...CATALOGUE_PROPERTIES.map(nameOf), ...own]),
    rows: rows.map(({ cells }) => withoutEmptyEnd(cells)),
  }

  /** Of a row without a source: a second row of a file stays behind its first one. */
  function pathOf(cell: string): string | undefined {
    const path = readText(cell)
    return path === undefined ? undefined : (sources[find(cell)[0] ?? -1]?.path ?? path)
  }

  function isOwn(_: string, place: number): boolean {
    return !known.has(place)
  }

  function nameOf(property: CatalogueProperty): string {
    return before.columns[places.get(property) ?? -1] ?? columnName(property)
  }

  /** What means something first, then the librarian's own. */
  function arrange(cells: readonly string[]): string[] {
    return [...CATALOGUE_PROPERTIES.map((property) => cells[places.get(property) ?? -1] ?? ''), ...cells.filter(isOwn)]
  }

  function fill(cells: readonly string[], source: DescribedSource): string[] {
    const length = Math.max(cells.length, CATALOGUE_PROPERTIES.length + own.length)
    return Array.from({ length }, (_, place) => fillCell(cells[place] ?? '', place, source))
  }

  function fillCell(cell: string, place: number, source: DescribedSource): string {
    const { path, hash, hasMoved } = source
    const property = CATALOGUE_PROPERTIES[place]
    const isEmpty = readText(cell) === undefined
    if (property === 'file') return isEmpty || hasMoved ? (writeText('file', path) ?? path) : cell
    if (property === 'hash') return readCell('hash', cell, () => undefined).fault === undefined ? (hash ?? cell) : cell
    if (!isEmpty) return cell
    if (property !== undefined) return source.cells.get(property) ?? ''
    const name = ownNames[place - CATALOGUE_PROPERTIES.length]
    return name === undefined ? '' : writeOwn(source.metadata[name])
  }
}

function writeOwn(value: unknown): string {
  const cell = typeof value === 'string' ? markText(value) : ''
  return readText(cell) === value ? cell : ''
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}
