import type { PassageKind } from '@viden/core'
import type { AnyNode, Element } from 'domhandler'
import type { Block } from '../format.ts'
import { BLOCK_ELEMENTS, headingLevel, isElement, isSilent } from './element.ts'
import { loadHtml } from './load-html.ts'

const KINDS: ReadonlyMap<string, PassageKind> = new Map([
  ['blockquote', 'quote'],
  ['caption', 'caption'],
  ['dd', 'list'],
  ['dt', 'list'],
  ['figcaption', 'caption'],
  ['li', 'list'],
  ['pre', 'code'],
])

/**
 * Reads the blocks of a piece of HTML: paragraphs, headings, list items, quotations, captions, tables, code, footnotes.
 * Walks without recursion: nesting has no limit.
 *
 * @param html - A fragment or a page.
 */
export function blocksFromHtml(html: string): Block[] {
  return blocksOfElement(loadHtml(html).root()[0]?.children ?? [])
}

/** What is being read: an element, what its text counts as, and whether white space matters. */
interface Frame {
  readonly nodes: readonly AnyNode[]
  next: number
  readonly element: Element | undefined
  readonly kind: PassageKind
  readonly heading: { readonly level: number; readonly anchor?: string } | undefined
}

/**
 * Reads the blocks of parsed nodes.
 *
 * @param isLeftOut - Elements to pass over, beside those that nobody sees.
 */
export function blocksOfElement(
  nodes: readonly AnyNode[],
  isLeftOut: (element: Element) => boolean = () => false,
): Block[] {
  const blocks: Block[] = []
  const frames: Frame[] = [{ nodes, next: 0, element: undefined, kind: 'paragraph', heading: undefined }]
  let pieces: string[] = []

  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.nodes[frame.next++]
    if (node === undefined) {
      leave(frame)
      frames.pop()
    } else if (node.type === 'text') pieces.push(frame.kind === 'code' ? node.data : node.data.replace(/\s+/g, ' '))
    else if (isElement(node) && !isSilent(node) && !isFootnoteMark(node) && !isLeftOut(node)) enter(node, frame)
  }
  return blocks

  function enter(element: Element, parent: Frame): void {
    const { name } = element
    if (name === 'br') pieces.push('\n')
    else if (name === 'img') addImage(element, parent)
    else {
      if (parent.kind !== 'table' && BLOCK_ELEMENTS.has(name)) flush(parent)
      const level = headingLevel(element)
      const heading =
        level === undefined ? parent.heading : { level, ...(element.attribs.id && { anchor: element.attribs.id }) }
      frames.push({ nodes: element.children, next: 0, element, kind: kindOf(element, parent), heading })
    }
  }

  function leave(frame: Frame): void {
    const name = frame.element?.name ?? 'html'
    if (frame.kind !== 'table' || name === 'table' || name === 'caption') {
      if (BLOCK_ELEMENTS.has(name)) flush(frame)
    } else if (name === 'tr') pieces.push('\n')
    else if (name === 'td' || name === 'th') pieces.push('\t')
    else if (BLOCK_ELEMENTS.has(name)) pieces.push(' ')
  }

  function flush({ kind, heading }: Frame): void {
    const text = kind === 'code' ? pieces.join('').replace(/^\n+/, '').trimEnd() : tidy(pieces.join(''))
    pieces = []
    if (text === '') return
    // A list, a quotation or a table within a heading is no heading.
    if (kind === 'heading' && heading !== undefined) blocks.push({ kind, text: text.replace(/\s+/g, ' '), ...heading })
    else blocks.push({ kind, text })
  }

  /** Markdown has no captions; the title of an image serves as one. */
  function addImage({ attribs }: Element, parent: Frame): void {
    const title = attribs.title?.trim()
    if (!title || parent.kind === 'table') return
    const before = pieces
    pieces = [title]
    flush({ ...parent, kind: 'caption' })
    pieces = before
  }
}

function kindOf(element: Element, parent: Frame): PassageKind {
  if (headingLevel(element) !== undefined) return 'heading'
  if (element.name === 'table') return isLayoutTable(element) ? parent.kind : 'table'
  if ('data-footnotes' in element.attribs) return 'footnote'
  if (parent.kind === 'footnote' || (parent.kind === 'table' && element.name !== 'caption')) return parent.kind
  return KINDS.get(element.name) ?? parent.kind
}

/** Tables were once used to lay out pages; those hold headings, other tables, or several paragraphs in a cell. */
function isLayoutTable(table: Element): boolean {
  const open: AnyNode[] = [...table.children]
  let paragraphs = 0
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue
    if (headingLevel(node) !== undefined || node.name === 'table' || node.name === 'article') return true
    if (node.name === 'p' && ++paragraphs > 3) return true
    open.push(...node.children)
  }
  return false
}

/** The number of a footnote in the text, the arrow back to it, and the heading that only screen readers see. */
function isFootnoteMark({ attribs }: Element): boolean {
  return 'data-footnote-ref' in attribs || 'data-footnote-backref' in attribs || attribs.id === 'footnote-label'
}

function tidy(text: string): string {
  return text
    .replace(/[ \u00a0]*\t[ \t\u00a0]*(?=\n|$)/g, '')
    .replace(/ *([\n\t]) */g, '$1')
    .replace(/\n{2,}/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
