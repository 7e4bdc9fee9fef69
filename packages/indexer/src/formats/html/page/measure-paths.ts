import type { PlacedBlock } from '../walk-blocks.ts'
import { proseOf } from './page-elements.ts'

/** What of a page stands on one path: paragraphs of one text do. */
export interface PathMeasure {
  blocks: number
  characters: number
  prose: number
}

/** Measures, for each block, all that stands on its path. */
export function measurePaths(
  blocks: readonly PlacedBlock[],
  pathOf: (block: PlacedBlock) => string,
): readonly PathMeasure[] {
  const measures = new Map<string, PathMeasure>()
  return blocks.map((block) => {
    const path = pathOf(block)
    const measure = measures.get(path) ?? { blocks: 0, characters: 0, prose: 0 }
    measures.set(path, measure)
    measure.blocks++
    measure.characters += block.text.length
    measure.prose += proseOf(block)
    return measure
  })
}
