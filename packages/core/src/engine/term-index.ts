import { VidenError } from '../errors.ts'
import { FIELDS } from '../query/query.ts'
import { VarintReader } from './varint.ts'

/** The indexed fields: those a query may name, the pairs of adjacent terms that ranking uses, and the ids of concepts. */
export const INDEXED_FIELDS = [...FIELDS, 'pairs', 'concepts'] as const

/** A field of the term index. */
export type IndexedField = (typeof INDEXED_FIELDS)[number]

/** A term index as it is stored. */
export interface StoredTermIndex {
  /** The terms, sorted, UTF-8, one a line. */
  readonly terms: Uint8Array
  /** Where the postings of each term begin, and where the last ones end: u32, little-endian. */
  readonly offsets: Uint8Array
  /** For each term and indexed field: how many windows, then for each the distance from the last one and the frequency. */
  readonly postings: Uint8Array
  /** For each indexed field the number of terms of each window. */
  readonly lengths: readonly (readonly number[])[]
}

/** Terms that count as one: those of the text, pairs of adjacent ones, and concepts that it names. */
export interface TermSet {
  readonly terms: readonly string[]
  readonly pairs?: readonly string[]
  readonly concepts?: readonly string[]
}

/** Which terms stand in which windows of articles. Windows have numbers, in the order in which they were given. */
export interface TermIndex {
  readonly windowCount: number
  /** Number of terms of a window's field. */
  length(field: IndexedField, window: number): number
  has(term: string): boolean
  /** Visits the windows that hold a term in these fields, ascending within a field, with its frequency. */
  visit(term: string, fields: readonly IndexedField[], visitor: (window: number, frequency: number) => void): void
}

/**
 * Reads stored term indexes as one, numbering on: the windows of the second follow the first's. Postings are decoded
 * when they are asked for.
 */
export function readTermIndex(stored: readonly StoredTermIndex[]): TermIndex {
  const parts = stored.map(readPart)
  const windowCount = parts.reduce((sum, part) => sum + part.windowCount, 0)
  const lengths = INDEXED_FIELDS.map((_, field) =>
    Uint32Array.from(stored.flatMap((part) => part.lengths[field] ?? [])),
  )
  return {
    windowCount,
    length: (field, window) => lengths[INDEXED_FIELDS.indexOf(field)]?.[window] ?? 0,
    has: (term) => parts.some((part) => part.has(term)),
    visit(term, fields, visitor) {
      let first = 0
      for (const part of parts) {
        const from = first
        part.read(term, (field, window, frequency) => {
          if (fields.includes(field)) visitor(from + window, frequency)
        })
        first += part.windowCount
      }
    },
  }
}

interface Part {
  readonly windowCount: number
  has(term: string): boolean
  read(term: string, visitor: (field: IndexedField, window: number, frequency: number) => void): void
}

function readPart({ lengths, offsets, postings, terms }: StoredTermIndex): Part {
  const list = terms.length === 0 ? [] : new TextDecoder().decode(terms).split('\n')
  const starts = new DataView(offsets.buffer, offsets.byteOffset, offsets.byteLength)
  const windowCount = lengths[0]?.length ?? 0
  if (lengths.length !== INDEXED_FIELDS.length || lengths.some((own) => own.length !== windowCount)) throw damaged()
  if (offsets.length !== (list.length + 1) * 4) throw damaged()
  return {
    windowCount,
    has: (term) => find(list, term) !== undefined,
    read(term, visitor) {
      const place = find(list, term)
      if (place === undefined) return
      const reader = new VarintReader(postings, starts.getUint32(place * 4, true))
      for (const field of INDEXED_FIELDS) {
        const count = reader.read()
        if (count > windowCount) throw damaged()
        let window = 0
        for (let number = 0; number < count; number++) {
          window += reader.read()
          const frequency = reader.read()
          if (window >= windowCount) throw damaged()
          visitor(field, window, frequency)
        }
      }
    },
  }
}

/** Finds a term in the sorted list. */
function find(terms: readonly string[], wanted: string): number | undefined {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const term = terms[middle] ?? ''
    if (term === wanted) return middle
    if (term < wanted) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

function damaged(): VidenError {
  return new VidenError('index-damaged', 'The term index in this file makes no sense. Run "viden index" again.')
}
