import { readCredit } from '../../read-credit.ts'
import { foldText } from '../metadata/fold-text.ts'
import type { DescribedBlock } from './describe-blocks.ts'
import { endsSentence } from './ends-sentence.ts'
import { findThreshold } from './find-threshold.ts'
import { probabilityOf, type Tree } from './trees.ts'

/** What must be known of a block to choose. */
export type Choosable = Pick<DescribedBlock, 'kind' | 'text' | 'words' | 'isTitle' | 'features'>

/** A block less likely than this is not taken, however unclear the page. */
const UNLIKELY = 0.1
/** A heading that stands right over what is taken need not be much likelier. */
const UNLIKELY_HEADING = 0.15
/** A text of so many words is taken once: pages hold one text twice, for wide screens and for narrow ones. */
const LONG = 20
/** A caption belongs to what is taken if there is some of it, on both sides, among so many blocks. */
const NEAR = 3

/**
 * Chooses the blocks of a page that are its main content, and tells of each whether it is. The title of the page and the
 * line below it that says who wrote, and when, are left out: they are metadata.
 *
 * @param trees - What the features are worth.
 * @param authors - Of the page.
 */
export function chooseBlocks(
  blocks: readonly Choosable[],
  trees: readonly Tree[],
  authors: readonly string[] = [],
): boolean[] {
  const candidates = blocks.map(({ features, words }) => ({
    probability: features === undefined ? 0 : probabilityOf(features, trees),
    words,
  }))
  const threshold = Math.max(UNLIKELY, findThreshold(candidates))
  const seen = new Set<string>()
  const chosen = blocks.map(({ text, words }, index) => {
    if ((candidates[index]?.probability ?? 0) < threshold) return false
    if (words < LONG) return true
    const folded = foldText(text)
    const isNew = !seen.has(folded)
    seen.add(folded)
    return isNew
  })
  const start = blocks.findIndex(({ kind, words }, index) => chosen[index] && kind !== 'heading' && words >= LONG)
  return blocks.map((block, index) => {
    if (block.isTitle || (index < start && readCredit(block.text, authors) !== undefined)) return false
    if (chosen[index] || block.features === undefined) return chosen[index] ?? false
    if (block.kind === 'heading')
      return Boolean(chosen[index + 1]) && (candidates[index]?.probability ?? 0) > UNLIKELY_HEADING
    // A caption that tells something, rather than who took a picture.
    return block.kind === 'caption' && endsSentence(block.text) && isAmong(chosen, index)
  })
}

function isAmong(chosen: readonly boolean[], index: number): boolean {
  return (
    chosen.slice(Math.max(0, index - NEAR), index).includes(true) &&
    chosen.slice(index + 1, index + 1 + NEAR).includes(true)
  )
}
