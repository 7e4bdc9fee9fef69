/** Joins two hashes to one, in that order (the finaliser of MurmurHash3). */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (second + 0x9e3779b9 + (first << 6) + (first >>> 2)), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
