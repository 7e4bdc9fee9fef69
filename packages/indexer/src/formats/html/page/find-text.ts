import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { loadHtml } from '../load-html.ts'
import { type PlacedBlock, walkBlocks } from '../walk-blocks.ts'

/** All text of a page that a reader may see, boilerplate and all. */
export interface PageText {
  /** What all blocks stand in. */
  readonly body: Element
  readonly blocks: readonly PlacedBlock[]
}

/** What is for readers without scripts counts if it is so much longer than what else there is. */
const LONGER = 2
/** A shorter note asks to turn scripts on. */
const SHORTEST_NOTE = 2_000

/**
 * Finds the text of a page; that for readers without scripts, if it is far longer: some forums give their threads to
 * search engines so. Nothing if there is no body.
 */
export function findPageText($: CheerioAPI): PageText | undefined {
  const [body] = $('body').toArray()
  const shown = body && { body, blocks: walkBlocks(body.children, { breaksSplit: true }) }
  const [note = ''] = $('noscript')
    .toArray()
    .map((element) => $(element).text())
    .sort((a, b) => b.length - a.length)
  if (note.length < SHORTEST_NOTE) return shown
  const [other] = loadHtml(note)('body').toArray()
  const noted = other && { body: other, blocks: walkBlocks(other.children, { breaksSplit: true }) }
  return noted !== undefined && lengthOf(noted) > LONGER * lengthOf(shown) ? noted : shown
}

/** The text of a page as scripts would have left it, what is hidden included. */
export function findHiddenText($: CheerioAPI): PageText | undefined {
  const [body] = $('body').toArray()
  return body && { body, blocks: walkBlocks(body.children, { breaksSplit: true, readsHidden: true }) }
}

function lengthOf(text: PageText | undefined): number {
  return text?.blocks.reduce((length, block) => length + block.text.length - block.linked, 0) ?? 0
}
