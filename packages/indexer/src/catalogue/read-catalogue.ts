import type { Problem } from '@viden/core'
import Papa from 'papaparse'
import { decodeText } from '../formats/decode-text.ts'
import type { Source } from '../source.ts'
import type { Catalogue, Separator } from './catalogue.ts'
import { findColumn } from './columns.ts'
import { contentHash } from './content-hash.ts'
import { unguardCell } from './guard-cell.ts'

/** A catalogue as it was read from a file. */
export interface ReadCatalogue extends Catalogue {
  readonly hash: string
  /** Line of the names of the columns, from 1. */
  readonly line: number
  /** Lines on which the rows begin. */
  readonly lines: readonly number[]
  /** False if something could not be made out, so that what is here must not replace the file. */
  readonly isWhole: boolean
  readonly problems: readonly Problem[]
}

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|']
/** What Excel understands, and others write for it. */
const DECLARATION = /^"?sep=([,;\t|])"?[,;\t| ]*(?:\n|$)/i
/** Above the names of the columns stands a heading at most. */
const MOST_ABOVE = 30
/** papaparse looks from every stray quotation mark over the white space before the next separator; more steps than this are no table. */
const MOST_STEPS = 200_000_000

/**
 * Reads a catalogue: CSV or tab-separated, as Excel, LibreOffice or a program writes it, in UTF-8, UTF-16 or windows-1252.
 * The names of the columns are on the first line that names a file or an address; by them it is told what separates
 * the cells. Cells are as a spreadsheet shows them, with `\n` for a line break; empty lines are gone.
 *
 * @example
 * const bytes = new TextEncoder().encode('sep=;\r\nFil;Titel\r\nlab.pdf;"The ""lab"""\r\n')
 * readCatalogue({ path: 'catalogue.csv', bytes }).columns // => ['Fil', 'Titel']
 * readCatalogue({ path: 'catalogue.csv', bytes }).rows // => [['lab.pdf', 'The "lab"']]
 */
export function readCatalogue(source: Source): ReadCatalogue {
  const { path, bytes } = source
  const decoded = decodeText(source)
  const problems: Problem[] = decoded.problems.filter(({ code }) => code !== 'source-unreadable')
  const hash = contentHash(bytes)
  const text = decoded.text.replace(/\r\n?/g, '\n')
  if (problems.length < decoded.problems.length)
    return unread('This is no text but another kind of file, such as a workbook. Save it as "CSV UTF-8".')
  if (isTangled(text))
    return unread('Quotation marks and white space in it make no table. Save it anew as "CSV UTF-8".')

  const layout = findLayout(text, path)
  if (layout === undefined)
    return text.trim() === ''
      ? { ...unread('It is empty. "viden catalogue" fills it.'), isWhole: true }
      : unread(
          'No line in it names columns of which one is "file" or "url". Write them as its first line, each in a cell of its own.',
        )
  const { separator, header } = layout
  const rows = parseRows(text, separator)
  const faulty = rows.filter(({ fault }) => fault !== undefined)
  for (const { fault = '', line } of faulty) report(fault, line)
  const below = rows.slice(header + 1)
  return {
    above: rows.slice(0, header).map(({ cells }) => cells),
    columns: rows[header]?.cells ?? [],
    line: rows[header]?.line ?? 1,
    rows: below.map(({ cells }) => cells),
    lines: below.map(({ line }) => line),
    separator,
    hash,
    isWhole: faulty.length === 0,
    problems,
  }

  function unread(message: string): ReadCatalogue {
    report(message, 1)
    return { above: [], columns: [], rows: [], lines: [], line: 1, separator: ',', hash, isWhole: false, problems }
  }

  function report(message: string, line: number): void {
    problems.push({ code: 'catalogue-invalid', message, source: path, line })
  }
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
  readonly fault?: string
}

/** What separates the cells is what gives the most columns that mean something; of several, what leaves the fewest cells without one. */
function findLayout(text: string, path: string): { separator: Separator; header: number } | undefined {
  const declared = DECLARATION.exec(text)?.[1]
  const usual = /\.tsv$/i.test(path)
    ? SEPARATORS.toSorted((a, b) => Number(b === '\t') - Number(a === '\t'))
    : SEPARATORS
  const candidates = usual
    .filter((separator) => declared === undefined || separator === declared)
    .flatMap((separator) => {
      const rows = parseRows(text, separator, MOST_ABOVE)
      const header = rows.findIndex(({ cells }) => cells.some(isKey))
      const names = rows[header]?.cells ?? []
      const known = new Set(names.map(findColumn).filter((property) => property !== undefined)).size
      const widest = Math.max(0, ...rows.slice(header + 1).map(({ cells }) => cells.length))
      return header === -1 ? [] : [{ separator, header, known, surplus: Math.max(0, widest - names.length) }]
    })
  return candidates.sort((a, b) => b.known - a.known || a.surplus - b.surplus)[0]
}

/** Whether a cell is the name of a column by which a row finds its file. */
function isKey(cell: string): boolean {
  const property = findColumn(cell)
  return property === 'file' || property === 'url' || property === 'hash'
}

/** Gives the lines that are not empty, or the first of them, without empty cells at the end. */
function parseRows(text: string, separator: Separator, most = Number.POSITIVE_INFINITY): Row[] {
  const body = DECLARATION.test(text) ? text.slice(text.indexOf('\n') + 1 || text.length) : text
  const rows: Row[] = []
  let line = body === text ? 1 : 2
  let place = 0
  Papa.parse<string[]>(body, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const cells = withoutEmptyEnd(data.map(unguardCell))
      const fault = errors[0]?.code === 'MissingQuotes' ? UNCLOSED : errors.length > 0 ? MALFORMED : undefined
      if (cells.length > 0) rows.push({ cells, line, ...(fault !== undefined && { fault }) })
      for (; place < meta.cursor; place++) if (body[place] === '\n') line++
      if (rows.length >= most) parser.abort()
    },
  })
  return rows
}

const UNCLOSED =
  'A cell here begins with a quotation mark that is never closed, so that all below belongs to it. Close it.'
const MALFORMED =
  'A cell here begins with a quotation mark, which is closed before the cell ends. Write quotation marks within a cell twice.'

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

function isTangled(text: string): boolean {
  let quotes = 0
  for (let place = text.indexOf('"'); place !== -1; place = text.indexOf('"', place + 1)) quotes++
  if (quotes === 0) return false
  let longest = 0
  for (const [blank] of text.matchAll(/[^\S\n]+/g)) longest = Math.max(longest, blank.length)
  return quotes * longest > MOST_STEPS
}
