import type { Field } from '../query/query.ts'
import { FIELDS } from '../query/query.ts'
import { INDEXED_FIELDS, type IndexedField, type TermIndex } from './term-index.ts'

/**
 * BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"), without the lower bound of BM25+.
 * The constants and weights were chosen on Cranfield, CISI and CACM; see docs/decisions/0003-ranking.md.
 */
const K1 = 1.2
const B = 0.7
/** All text as one field counts 1; the title again, and pairs of adjacent terms, add a little. */
const TITLE_WEIGHT = 0.3
const PAIRS_WEIGHT = 0.2

/** What a query matched: for each article whether it matched and with which score. */
export interface Matches {
  readonly matched: Uint8Array
  readonly scores: Float64Array
}

/** Scores terms against a term index. */
export interface Ranker {
  /** Matches articles that have any of these terms, which count as one term with one document frequency. */
  scoreTerms(terms: Iterable<string>, field?: Field): Matches
  /** Scores of the articles in which any of these pairs of terms stand side by side. */
  scorePairs(pairs: Iterable<string>): Float64Array
  /** Inverse document frequency of terms that count as one. */
  inverseDocumentFrequency(terms: Iterable<string>): number
}

/** Makes a ranker for a term index. */
export function createRanker(index: TermIndex): Ranker {
  const size = index.documentCount
  const text = measure(FIELDS)
  const single = new Map(INDEXED_FIELDS.map((field) => [field, measure([field])]))

  return {
    scoreTerms(terms, field) {
      const matched = new Uint8Array(size)
      const scores = new Float64Array(size)
      const list = [...terms]
      add(list, field === undefined ? text : measured(field), 1, scores, matched)
      if (field === undefined) add(list, measured('title'), TITLE_WEIGHT, scores)
      return { matched, scores }
    },
    scorePairs(pairs) {
      const scores = new Float64Array(size)
      add([...pairs], measured('pairs'), PAIRS_WEIGHT, scores)
      return scores
    },
    inverseDocumentFrequency(terms) {
      return idf(count([...terms], text.fields).documents.length)
    },
  }

  function measure(fields: readonly IndexedField[]): Measured {
    const lengths = new Float64Array(size)
    for (const field of fields)
      for (let document = 0; document < size; document++)
        lengths[document] = (lengths[document] ?? 0) + index.length(field, document)
    const total = lengths.reduce((sum, length) => sum + length, 0)
    return { fields, lengths, average: size === 0 ? 0 : total / size }
  }

  function measured(field: IndexedField): Measured {
    return single.get(field) ?? measure([field])
  }

  function add(
    terms: readonly string[],
    of: Measured,
    weight: number,
    scores: Float64Array,
    matched?: Uint8Array,
  ): void {
    const { documents, frequencies } = count(terms, of.fields)
    const weighted = weight * idf(documents.length)
    for (const document of documents) {
      const frequency = frequencies[document] ?? 0
      const normal = K1 * (1 - B + (B * (of.lengths[document] ?? 0)) / of.average)
      scores[document] = (scores[document] ?? 0) + (weighted * frequency * (K1 + 1)) / (frequency + normal)
      if (matched !== undefined) matched[document] = 1
    }
  }

  /** Unites the postings of several terms over several fields. */
  function count(
    terms: readonly string[],
    fields: readonly IndexedField[],
  ): { documents: number[]; frequencies: Float64Array } {
    const frequencies = new Float64Array(size)
    const documents: number[] = []
    for (const term of new Set(terms))
      for (const field of fields) {
        const postings = index.postings(term, field)
        for (const [place, document] of postings.documents.entries()) {
          if (frequencies[document] === 0) documents.push(document)
          frequencies[document] = (frequencies[document] ?? 0) + (postings.frequencies[place] ?? 0)
        }
      }
    return { documents, frequencies }
  }

  function idf(documents: number): number {
    return Math.log(1 + (size - documents + 0.5) / (documents + 0.5))
  }
}

/** A field, or several taken as one, with their lengths in terms. */
interface Measured {
  readonly fields: readonly IndexedField[]
  readonly lengths: Float64Array
  readonly average: number
}
