import MiniSearch from 'minisearch'
import { compareText } from '../compare-text.ts'
import { INDEXED_FIELDS, type IndexedField, type StoredTermIndex } from './term-index.ts'
import { VarintWriter } from './varint.ts'

/** A window of an article as the term index takes it: its finished terms by field. */
export interface TermDocument {
  /** Its number. */
  readonly id: number
  readonly terms: Readonly<Record<IndexedField, readonly string[]>>
}

const SEPARATOR = '\n'

/**
 * Builds the term index with MiniSearch, and compiles it into the columns that are stored and searched.
 * Analysis is done: terms go in as they are.
 */
export function buildTermIndex(documents: readonly TermDocument[]): StoredTermIndex {
  const index = new MiniSearch<TermDocument>({
    fields: [...INDEXED_FIELDS],
    extractField: (document, name) => {
      const field = INDEXED_FIELDS.find((known) => known === name)
      return field === undefined ? String(document.id) : document.terms[field].join(SEPARATOR)
    },
    tokenize: (text) => (text === '' ? [] : text.split(SEPARATOR)),
    processTerm: (term) => term,
  })
  index.addAll(documents)
  const { fieldIds, index: entries } = index.toJSON()
  const sorted = entries.toSorted(([a], [b]) => compareText(a, b))
  const postings = new VarintWriter()
  const offsets = new Uint32Array(sorted.length + 1)
  for (const [place, [, byField]] of sorted.entries()) {
    offsets[place] = postings.length
    for (const field of INDEXED_FIELDS) writePostings(postings, byField[fieldIds[field] ?? ''] ?? {})
  }
  offsets[sorted.length] = postings.length
  return {
    terms: new TextEncoder().encode(sorted.map(([term]) => term).join(SEPARATOR)),
    offsets: toLittleEndian(offsets),
    postings: postings.bytes(),
    lengths: INDEXED_FIELDS.map((field) => documents.map(({ terms }) => terms[field].length)),
  }
}

/** MiniSearch numbers windows in the order in which they were added, and JavaScript keeps number keys in order. */
function writePostings(writer: VarintWriter, frequencies: Readonly<Record<string, number>>): void {
  const entries = Object.entries(frequencies)
  writer.write(entries.length)
  let before = 0
  for (const [key, frequency] of entries) {
    const document = Number(key)
    writer.write(document - before)
    writer.write(frequency)
    before = document
  }
}

function toLittleEndian(numbers: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4))
  for (const [place, number] of numbers.entries()) view.setUint32(place * 4, number, true)
  return new Uint8Array(view.buffer)
}
