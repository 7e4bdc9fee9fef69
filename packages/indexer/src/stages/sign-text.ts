import { fold, tokenize } from '@viden/core'
import { hashText } from '../hash-text.ts'

/** Words in a row that make one shingle. */
const SHINGLE = 5
/** A shorter text has too few shingles to be known by a part of them. */
const LEAST_WORDS = 30
/** Smallest hashes that are kept, each of another hash function. */
export const SIGNATURE = 60

/** Different for each hash function, the same everywhere. */
const SEEDS = Uint32Array.from({ length: SIGNATURE }, (_, number) => mix(Math.imul(number + 1, 0x9e3779b1)))

/**
 * Gives the signature of a text (Broder 1997): two texts agree in about as many of its numbers as they share shingles, which
 * are runs of five words, case and diacritics aside. A text of less than 30 words has none.
 */
export function signText(text: string): readonly number[] | undefined {
  const shingles = shinglesOf(text)
  if (shingles.length + SHINGLE - 1 < LEAST_WORDS) return undefined
  const least = new Uint32Array(SIGNATURE).fill(0xffffffff)
  for (const shingle of shingles)
    for (let number = 0; number < SIGNATURE; number++) {
      const hash = mix(shingle ^ (SEEDS[number] ?? 0))
      if (hash < (least[number] ?? 0)) least[number] = hash
    }
  return Array.from(least)
}

/** Gives the shingles of a text as hashes, in order, each time that one occurs; none for a text of less than five words. */
export function shinglesOf(text: string): Uint32Array {
  const words = tokenize(text).map(({ word }) => hashText(fold(word)))
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (const start of shingles.keys()) {
    let hash = 0
    for (let place = start; place < start + SHINGLE; place++) hash = Math.imul(hash, 0x85ebca6b) + (words[place] ?? 0)
    shingles[start] = mix(hash)
  }
  return shingles
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
