import { quote } from '../quote.ts'
import { readLanguage } from '../stages/detect-language.ts'
import { isAccess } from '../stages/read-metadata.ts'
import { readAddress } from './address-key.ts'
import type { CatalogueProperty } from './columns.ts'
import { unmarkText } from './text-mark.ts'

/** What a cell gives: one text, several, or null, which says that there is none. */
export type CellValue = string | readonly string[] | null

/** What a cell means, and what is wrong with it; neither for an empty one, which says nothing. */
export interface CellReading {
  readonly value?: CellValue
  readonly fault?: string
}

const NONE = '-'
/** Properties that may have several values. */
const LISTS: ReadonlySet<CatalogueProperty> = new Set(['creators', 'place', 'organisation', 'topic'])
/** Between values: a semicolon or a line break. `\;` is a semicolon within one. A comma may belong to a name, `|` too. */
const BETWEEN = /(?<!\\);|\n/
const HASH = /^(?:sha256[-:])?([\da-f]{64})$/i

/**
 * Reads a cell of a column that means something.
 *
 * @param readDate - For the dates of its table.
 */
export function readCell(
  property: CatalogueProperty,
  cell: string,
  readDate: (cell: string) => string | undefined,
): CellReading {
  const text = readText(cell)
  if (text === undefined) return {}
  if (text === NONE) return { value: null }
  if (LISTS.has(property)) {
    const values = text.split(BETWEEN).map((value) => value.replaceAll('\\;', ';').trim())
    const value = values.filter((one) => one !== '')
    return value.length > 0 ? { value } : {}
  }
  switch (property) {
    case 'file':
      // The name of a file may begin or end with a blank.
      return { value: unmarkText(cell).normalize('NFC') }
    case 'published':
    case 'updated':
      return found(readDate(text), 'is not a date that can be read in one way only; write it as 2018-05-01')
    case 'language':
      return found(readLanguage(text), 'is no language; write its name or its code, such as "da"')
    case 'url':
      return found(readAddress(text), 'is no web address; write it as https://example.org/page')
    case 'hash':
      return found(readHash(text), 'is no hash of a file; leave the cell empty, and "viden catalogue" fills it')
    case 'access':
      return readAccess(text)
    default:
      return { value: text }
  }

  function found(value: string | undefined, fault: string): CellReading {
    return value === undefined ? { fault: `${quote(text ?? '')} ${fault}. The cell was left out.` } : { value }
  }
}

/** Gives what a cell says as a text, or nothing of an empty one. */
export function readText(cell: string): string | undefined {
  const text = unmarkText(cell.trim()).normalize('NFC').trim()
  return text === '' ? undefined : text
}

function readHash(text: string): string | undefined {
  const digest = HASH.exec(text)?.[1]
  return digest === undefined ? undefined : `sha256-${digest.toLowerCase()}`
}

/** As in front matter, what is meant to be narrow must not be shown whole. */
function readAccess(text: string): CellReading {
  const value = text.toLowerCase()
  if (isAccess(value)) return { value }
  const fault = `${quote(text)} is none of full, quote, metadata; it was taken as metadata, the narrowest.`
  return { value: 'metadata', fault }
}
