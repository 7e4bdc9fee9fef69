import type { Transitions } from './decode.ts'
import { readKeys } from './read-keys.ts'
import { TAG_COUNT } from './tags.ts'

/** What was learned of one language. */
export interface Weights {
  readonly transitions: Transitions
  /** Adds what a feature says for each tag to `scores`, from `at` on. */
  addTo(scores: Float32Array, at: number, feature: number): void
}

/** A weight is one of so many sizes, and of either sign. */
const SIZES = 16

/**
 * Reads the weights that training wrote: the transitions and the greatest weight, as 32-bit numbers, little-endian; the keys
 * of the features; for each of these, the lower byte of a number that says which tags it has a weight for, then for each the
 * higher; and the weights, a byte each.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = Float32Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT + 1 }, (_, index) =>
    view.getFloat32(4 * index, true),
  )
  const greatest = head.at(-1) ?? 0
  const { keys, end } = readKeys(bytes, 4 * head.length)
  const rows = new Float32Array(keys.length * TAG_COUNT)
  let at = end + 2 * keys.length
  for (let row = 0; row < keys.length; row++) {
    const mask = (bytes[end + row] ?? 0) | ((bytes[end + keys.length + row] ?? 0) << 8)
    for (let tag = 0; tag < TAG_COUNT; tag++)
      if (mask & (1 << tag)) rows[row * TAG_COUNT + tag] = expandWeight(view.getInt8(at++), greatest)
  }
  const find = indexKeys(keys)
  return {
    transitions: head.subarray(0, -1),
    addTo(scores, to, feature) {
      const row = find(feature)
      if (row < 0) return
      for (let tag = 0; tag < TAG_COUNT; tag++)
        scores[to + tag] = (scores[to + tag] ?? 0) + (rows[row * TAG_COUNT + tag] ?? 0)
    },
  }
}

/** A weight of its size and sign: small ones are finer than great ones. */
function expandWeight(size: number, greatest: number): number {
  return Math.sign(size) * (size / SIZES) ** 2 * greatest
}

/** The size and sign that come nearest to a weight. */
export function shrinkWeight(weight: number, greatest: number): number {
  return Math.sign(weight) * Math.round(SIZES * Math.sqrt(Math.abs(weight) / greatest))
}

/**
 * Finds the row of a key, -1 for none. A table of open addresses, each a key beside its row and one, 0 for none: many times
 * faster than a Map of as many numbers.
 */
function indexKeys(unsigned: Uint32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(unsigned.length * 2 + 2))
  const slots = new Int32Array(2 * size)
  const last = size - 1
  // Most features are not known: a bit for each of the last bits of a key says so without a look at the table.
  const marks = new Uint8Array(2 ** 18)
  const lastMark = marks.length - 1
  for (const [row, key] of unsigned.entries()) {
    let slot = key & last
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & last
    slots[2 * slot] = key
    const mark = (key >>> 3) & lastMark
    marks[mark] = (marks[mark] ?? 0) | (1 << (key & 7))
    slots[2 * slot + 1] = row + 1
  }
  return (unsignedOrNot) => {
    const key = unsignedOrNot | 0
    if (((marks[(key >>> 3) & lastMark] ?? 0) & (1 << (key & 7))) === 0) return -1
    for (let slot = key & last; ; slot = (slot + 1) & last) {
      const row = (slots[2 * slot + 1] ?? 0) - 1
      if (row < 0 || slots[2 * slot] === key) return row
    }
  }
}
