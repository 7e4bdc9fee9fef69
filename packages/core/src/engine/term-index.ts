import { VidenError } from '../errors.ts'
import { FIELDS, type Field } from '../query/query.ts'
import { VarintReader } from './varint.ts'

/** The indexed fields: those a query may name, and the pairs of adjacent terms that ranking uses. */
export const INDEXED_FIELDS = [...FIELDS, 'pairs'] as const

/** A field of the term index. */
export type IndexedField = Field | 'pairs'

/** A term index as it is stored. */
export interface StoredTermIndex {
  /** The terms, sorted, UTF-8, one a line. */
  readonly terms: Uint8Array
  /** Where the postings of each term begin, and where the last ones end: u32, little-endian. */
  readonly offsets: Uint8Array
  /** For each term and indexed field: how many articles, then for each the distance from the last one and the frequency. */
  readonly postings: Uint8Array
  /** For each indexed field the number of terms of each article. */
  readonly lengths: readonly (readonly number[])[]
}

/** The articles that hold a term in one field, by number, ascending, and how often. */
export interface Postings {
  readonly documents: readonly number[]
  readonly frequencies: readonly number[]
}

/** Which terms stand in which articles. Articles have numbers, in the order in which they were given. */
export interface TermIndex {
  readonly documentCount: number
  /** Number of terms of an article's field. */
  length(field: IndexedField, document: number): number
  postings(term: string, field: IndexedField): Postings
}

/**
 * Reads stored term indexes as one, numbering on: the articles of the second follow the first's. Postings are decoded
 * when they are asked for.
 */
export function readTermIndex(stored: readonly StoredTermIndex[]): TermIndex {
  const parts = stored.map(readPart)
  const documentCount = parts.reduce((sum, part) => sum + part.documentCount, 0)
  const lengths = INDEXED_FIELDS.map((_, field) =>
    Uint32Array.from(stored.flatMap((part) => part.lengths[field] ?? [])),
  )
  return {
    documentCount,
    length: (field, document) => lengths[INDEXED_FIELDS.indexOf(field)]?.[document] ?? 0,
    postings(term, field) {
      const documents: number[] = []
      const frequencies: number[] = []
      let first = 0
      for (const part of parts) {
        part.read(term, INDEXED_FIELDS.indexOf(field), (document, frequency) => {
          documents.push(first + document)
          frequencies.push(frequency)
        })
        first += part.documentCount
      }
      return { documents, frequencies }
    },
  }
}

interface Part {
  readonly documentCount: number
  read(term: string, field: number, visit: (document: number, frequency: number) => void): void
}

function readPart({ lengths, offsets, postings, terms }: StoredTermIndex): Part {
  const list = terms.length === 0 ? [] : new TextDecoder().decode(terms).split('\n')
  const starts = new DataView(offsets.buffer, offsets.byteOffset, offsets.byteLength)
  const documentCount = lengths[0]?.length ?? 0
  if (lengths.length !== INDEXED_FIELDS.length || lengths.some((own) => own.length !== documentCount)) throw damaged()
  if (offsets.length !== (list.length + 1) * 4) throw damaged()
  return {
    documentCount,
    read(term, field, visit) {
      const place = find(list, term)
      if (place === undefined) return
      const reader = new VarintReader(postings, starts.getUint32(place * 4, true))
      for (let current = 0; current <= field; current++) {
        const count = reader.read()
        if (count > documentCount) throw damaged()
        let document = 0
        for (let number = 0; number < count; number++) {
          document += reader.read()
          const frequency = reader.read()
          if (document >= documentCount) throw damaged()
          if (current === field) visit(document, frequency)
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
