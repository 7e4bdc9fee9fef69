/**
 * Hashes a text to 32 bits (FNV-1a over its UTF-16 units). Features are such numbers, so that no text of them is kept. They
 * have a sign, since maps and sets of unsigned ones are many times slower.
 *
 * @example
 * hashText('Oslo') === hashText('Oslo') // => true
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash | 0
}

/** Joins two hashes to one, in that order (the finaliser of MurmurHash3). */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (second + 0x9e3779b9 + (first << 6) + (first >>> 2)), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
