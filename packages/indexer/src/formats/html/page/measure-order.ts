import type { PlacedBlock } from '../walk-blocks.ts'
import { proseOf } from './page-elements.ts'

/** Farther tells nothing more. */
export const FAR = 99

/** What stands before and after a block. */
export interface OrderMeasure {
  /** The heading that it is or stands under. */
  readonly heading: number | undefined
  /** How many blocks away prose stands; `FAR` if none does. */
  readonly toProseBefore: number
  readonly toProseAfter: number
  /** Characters on the page before it, and how many of these are prose. */
  readonly charactersBefore: number
  readonly proseBefore: number
}

/** Measures where blocks stand among each other. */
export function measureOrder(blocks: readonly PlacedBlock[]): OrderMeasure[] {
  const prose = blocks.map(proseOf)
  const before = distances(prose)
  const after = distances(prose.toReversed()).reverse()
  let heading: number | undefined
  let charactersBefore = 0
  let proseBefore = 0
  return blocks.map((block, index) => {
    if (block.kind === 'heading') heading = index
    const measure = {
      heading,
      toProseBefore: before[index] ?? FAR,
      toProseAfter: after[index] ?? FAR,
      charactersBefore,
      proseBefore,
    }
    charactersBefore += block.text.length
    proseBefore += prose[index] ?? 0
    return measure
  })
}

/** How many blocks before each the last prose stands. */
function distances(prose: readonly number[]): number[] {
  let distance = FAR
  return prose.map((length) => {
    const own = distance
    distance = length > 0 ? 1 : Math.min(FAR, distance + 1)
    return own
  })
}
