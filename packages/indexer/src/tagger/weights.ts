import type { Transitions } from './decode.ts'
import { readKeys } from './read-keys.ts'
import { TAG_COUNT } from './tags.ts'

/** What was learned of one language. */
export interface Weights {
  readonly transitions: Transitions
  /** Adds what a feature says for each tag to `scores`, from `at` on. */
  addTo(scores: Float32Array, at: number, feature: number): void
}

/**
 * Reads the weights that training wrote: the transitions and the greatest weight, as 32-bit numbers, little-endian; the keys
 * of the features; for each of these two bytes that say which tags it has a weight for, and the weights, a byte each.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = Float32Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT + 1 }, (_, index) =>
    view.getFloat32(4 * index, true),
  )
  const greatest = head.at(-1) ?? 0
  const { keys, end } = readKeys(bytes, 4 * head.length)
  const rows = new Float32Array(keys.length * TAG_COUNT)
  let at = end
  for (let row = 0; row < keys.length; row++) {
    const mask = view.getUint16(at, true)
    at += 2
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

/** A weight of a byte: small ones are finer than great ones. */
function expandWeight(byte: number, greatest: number): number {
  return Math.sign(byte) * (byte / 127) ** 2 * greatest
}

/** The byte that comes nearest to a weight. */
export function shrinkWeight(weight: number, greatest: number): number {
  return Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / greatest))
}

/** Finds the row of a key, -1 for none. A table of open addresses: many times faster than a Map of as many numbers. */
function indexKeys(unsigned: Uint32Array): (key: number) => number {
  const keys = Int32Array.from(unsigned)
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2))
  const slots = new Int32Array(size).fill(-1)
  for (const [row, key] of keys.entries()) {
    let slot = key & (size - 1)
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
    slots[slot] = row
  }
  return (key) => {
    for (let slot = key & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const row = slots[slot] ?? -1
      if (row < 0 || keys[row] === (key | 0)) return row
    }
  }
}
