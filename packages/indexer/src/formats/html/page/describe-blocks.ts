import type { Element } from 'domhandler'
import type { PlacedBlock } from '../walk-blocks.ts'
import { type BlockView, describeBlock } from './features.ts'
import { findRoots } from './find-roots.ts'
import { measureOrder } from './measure-order.ts'
import { measurePaths } from './measure-paths.ts'
import { measureTexts, type TextMeasure } from './measure-texts.ts'
import { measureElements } from './page-elements.ts'
import type { PageHints } from './page-hints.ts'
import { findSurroundings } from './surroundings.ts'

/** A block and what is known of it. */
export interface DescribedBlock extends PlacedBlock {
  readonly words: number
  readonly isTitle: boolean
  /** By `FEATURE_NAMES`; nothing for what its markup says is boilerplate. */
  readonly features: Float64Array | undefined
}

/**
 * Describes the blocks of a page by numbers: their text, what surrounds them, their order, and the page.
 *
 * @param body - What all blocks stand in.
 */
export function describeBlocks(blocks: readonly PlacedBlock[], body: Element, hints: PageHints): DescribedBlock[] {
  const elements = measureElements(blocks, body)
  const [whole, ...others] = elements.values()
  if (whole === undefined) return []
  const texts = measureTexts(blocks, hints.title)
  const title = findTitle(blocks, texts)
  const titleBlock = title === undefined ? undefined : blocks[title]
  const roots = findRoots([whole, ...others])
  const places = findSurroundings(elements.values(), roots, titleBlock && elements.get(titleBlock.element ?? body))
  const page = { whole, roots, hints, title }
  const order = measureOrder(blocks)
  const paths = measurePaths(blocks, (block) => places.get(block.element ?? body)?.path ?? '')
  return blocks.flatMap((block, index) => {
    const around = places.get(block.element ?? body)
    const [text, own, path] = [texts[index], order[index], paths[index]]
    if (around === undefined || text === undefined || own === undefined || path === undefined) return []
    const view: BlockView = {
      index,
      block,
      text,
      next: texts[index + 1],
      order: own,
      heading: headingOf(own.heading),
      path,
      around,
      page,
    }
    const features = around.isBoilerplate ? undefined : describeBlock(view)
    return { ...block, words: text.words, isTitle: text.isTitle && block.kind === 'heading', features }
  })

  function headingOf(index: number | undefined): BlockView['heading'] {
    return index === undefined ? undefined : { level: blocks[index]?.level, text: texts[index] }
  }
}

/** The heading that is the title of the page, else the first of the first level. */
function findTitle(blocks: readonly PlacedBlock[], texts: readonly TextMeasure[]): number | undefined {
  const title = blocks.findIndex(({ kind }, index) => kind === 'heading' && texts[index]?.isTitle)
  const index = title === -1 ? blocks.findIndex(({ level }) => level === 1) : title
  return index === -1 ? undefined : index
}
