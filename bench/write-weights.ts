import { TAG_COUNT } from '../packages/indexer/src/tagger/tags.ts'
import { shrinkWeight } from '../packages/indexer/src/tagger/weights.ts'
import { writeKeys } from './write-keys.ts'

/** What was learned, as `readWeights` reads it. */
export interface WritableWeights {
  readonly transitions: Float32Array
  /** The hash of each feature. */
  readonly keys: Uint32Array
  /** `TAG_COUNT` weights for each feature. */
  readonly weights: Float32Array
}

/**
 * Writes the greatest weights, whatever their sign, each in a byte, for packing: what is alike stands together.
 *
 * @param most - Of so many weights.
 */
export function writeWeights({ transitions, keys, weights }: WritableWeights, most: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort()
  const greatest = sizes.at(-1) ?? 0
  const least = sizes.at(-most) ?? 0
  const rows: { readonly key: number; readonly values: readonly number[] }[] = []
  for (const [feature, key] of keys.entries()) {
    const own = weights.subarray(feature * TAG_COUNT, (feature + 1) * TAG_COUNT)
    const values = Array.from(own, (weight) => (Math.abs(weight) < least ? 0 : shrinkWeight(weight, greatest)))
    if (values.some((value) => value !== 0)) rows.push({ key, values })
  }
  const { sorted, bytes } = writeKeys(rows)
  const head = new DataView(new ArrayBuffer(4 * (transitions.length + 1)))
  for (const [index, value] of [...transitions, greatest].entries()) head.setFloat32(4 * index, value, true)
  const masks = sorted.map(({ values }) => values.reduce((sum, value, tag) => sum + (value === 0 ? 0 : 2 ** tag), 0))
  return Uint8Array.from([
    ...new Uint8Array(head.buffer),
    ...bytes,
    ...masks.map((mask) => mask & 255),
    ...masks.map((mask) => mask >> 8),
    ...sorted.flatMap(({ values }) => values.filter((value) => value !== 0).map((value) => value & 255)),
  ])
}
