import type { AnyNode, Element } from 'domhandler'
import { headingLevel, isElement } from './element.ts'

/** Paragraphs of one table that make it more than data. */
const PARAGRAPHS = 3

/**
 * Tells a table that lays out a page, as was once done, from one of data: it says so, or holds headings, other
 * tables, or several paragraphs.
 */
export function isLayoutTable(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.attribs.role ?? '')) return true
  const open: AnyNode[] = [...table.children]
  let paragraphs = 0
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue
    if (headingLevel(node) !== undefined || node.name === 'table' || node.name === 'article') return true
    if (node.name === 'p' && ++paragraphs > PARAGRAPHS) return true
    for (const child of node.children) open.push(child)
  }
  return false
}
