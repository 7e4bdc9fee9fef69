import type { AnyNode } from 'domhandler'
import type { Block } from '../format.ts'
import { loadHtml } from './load-html.ts'
import { walkBlocks } from './walk-blocks.ts'

/**
 * Reads the blocks of a piece of HTML: paragraphs, headings, list items, quotations, captions, tables, code, footnotes.
 * Walks without recursion: nesting has no limit.
 *
 * @param html - A fragment or a page.
 */
export function blocksFromHtml(html: string): Block[] {
  return blocksOfElement(loadHtml(html).root()[0]?.children ?? [])
}

/** Reads the blocks of parsed nodes. */
export function blocksOfElement(nodes: readonly AnyNode[]): Block[] {
  const placed = walkBlocks(nodes, { titlesAreCaptions: true })
  return placed.map(({ element, linked, ...block }) => block)
}
