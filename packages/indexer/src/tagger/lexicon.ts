import { mix } from './hash.ts'
import { readKeys } from './read-keys.ts'

/** What is known of words and names whatever the text, by their hashes. */
export interface Lexicon {
  /** Groups of words of like use, at three sizes, from the coarsest; each from 1. */
  readonly clusters: ReadonlyMap<number, WordClusters>
  /** Known names by {@link nameKey}: what they name, as a sum of {@link KNOWN}. */
  readonly names: ReadonlyMap<number, number>
}

export type WordClusters = readonly [number, number, number]

/** What a known name may be; a name may be several. */
export const KNOWN = { place: 1, organisation: 2, givenName: 4, city: 8, familyName: 16 } as const

/** The key of a name, from the hashes of its words. */
export function nameKey(words: readonly number[]): number {
  return words.reduce(mix, 0)
}

/**
 * Reads the lexicon that training wrote: how many words there are, their keys, and three bytes of clusters each (6, 8 and
 * 10 bits); then the same of names, a byte each.
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const words = readKeys(bytes, 0)
  let at = words.end
  const clusters = new Map<number, WordClusters>()
  for (const key of words.keys) {
    const packed = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    clusters.set(key | 0, [(packed & 63) + 1, ((packed >> 6) & 255) + 1, (packed >> 14) + 1])
    at += 3
  }
  const known = readKeys(bytes, at)
  const names = new Map(Array.from(known.keys, (key, index) => [key | 0, bytes[known.end + index] ?? 0]))
  return { clusters, names }
}
