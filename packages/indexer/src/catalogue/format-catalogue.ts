import Papa from 'papaparse'
import type { Catalogue } from './catalogue.ts'
import { guardCell } from './guard-cell.ts'

/**
 * Gives a catalogue as a file that spreadsheets open: UTF-8 with a byte order mark, without which Excel mistakes æ, ø and
 * å, and with an apostrophe before what they would run as a formula. `readCatalogue` gives back every cell.
 *
 * @example
 * const bytes = formatCatalogue({ above: [], columns: ['file', 'title'], rows: [['a.md', '=1+1']], separator: ',' })
 * new TextDecoder().decode(bytes) // => "file,title\r\na.md,'=1+1\r\n"
 */
export function formatCatalogue({ above, columns, rows, separator }: Catalogue): Uint8Array {
  const lines = [...above, columns, ...rows].map((cells) =>
    cells.map((cell) => guardCell(cell.replace(/\r\n?/g, '\n'))),
  )
  const text = Papa.unparse(lines, { delimiter: separator, newline: '\r\n' })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}
