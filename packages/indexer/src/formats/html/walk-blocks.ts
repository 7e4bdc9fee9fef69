import type { PassageKind } from '@viden/core'
import type { AnyNode, Element } from 'domhandler'
import type { Block } from '../format.ts'
import { BLOCK_ELEMENTS, headingLevel, isElement, isHidden, isSilent } from './element.ts'
import { isFootnotes } from './footnotes.ts'
import { isLayoutTable } from './layout-table.ts'
import { ListNumbers } from './list-numbers.ts'
import { isMark } from './marks.ts'

/** A block, and where it stands. */
export interface PlacedBlock extends Block {
  /** The block element nearest around it; nothing for text outside all elements. */
  readonly element: Element | undefined
  /** How many characters of it stand in links. */
  readonly linked: number
}

/** How to read. */
export interface WalkOptions {
  /** Two line breaks in a row end a paragraph. Default: false. */
  readonly breaksSplit?: boolean
  /** What is hidden is read too. Default: false. */
  readonly readsHidden?: boolean
  /** The title of an image is its caption, as Markdown has no other. Default: false. */
  readonly titlesAreCaptions?: boolean
}

const KINDS: ReadonlyMap<string, PassageKind> = new Map([
  ['blockquote', 'quote'],
  ['caption', 'caption'],
  ['dd', 'list'],
  ['dt', 'list'],
  ['figcaption', 'caption'],
  ['li', 'list'],
  ['pre', 'code'],
])

/** What is being read: an element, what its text counts as, and where it belongs. */
interface Frame {
  readonly nodes: readonly AnyNode[]
  next: number
  readonly element: Element | undefined
  /** The block element that the text belongs to. */
  readonly block: Element | undefined
  readonly kind: PassageKind
  readonly heading: Element | undefined
  readonly language: string | undefined
  /** Of the item that it stands in, until a block has taken it. */
  readonly item: { marker: string | undefined } | undefined
  readonly isLinked: boolean
}

/**
 * Reads the blocks of parsed nodes: paragraphs, headings, list items, quotations, captions, tables, code, footnotes.
 * Walks without recursion: nesting has no limit.
 */
export function walkBlocks(
  nodes: readonly AnyNode[],
  { breaksSplit = false, readsHidden = false, titlesAreCaptions = false }: WalkOptions = {},
): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  const frames: Frame[] = [
    {
      nodes,
      next: 0,
      element: undefined,
      block: undefined,
      kind: 'paragraph',
      heading: undefined,
      language: undefined,
      item: undefined,
      isLinked: false,
    },
  ]
  const numbers = new ListNumbers()
  let pieces: string[] = []
  let linked = 0
  let breaks = 0

  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.nodes[frame.next++]
    if (node === undefined) {
      leave(frame)
      frames.pop()
    } else if (node.type === 'text') addText(node.data, frame)
    else if (isElement(node) && isRead(node)) enter(node, frame)
  }
  return blocks

  function isRead(element: Element): boolean {
    if (isSilent(element) || isMark(element)) return false
    return readsHidden || !isHidden(element)
  }

  function addText(text: string, { kind, isLinked }: Frame): void {
    if (kind === 'code') pieces.push(text)
    else {
      const piece = text.replace(/\s+/g, ' ')
      pieces.push(piece)
      if (piece === ' ' || piece === '') return
      breaks = 0
      if (isLinked) linked += piece.trim().length
    }
  }

  function enter(element: Element, parent: Frame): void {
    const { name } = element
    if (name === 'br') addBreak(parent)
    else if (name === 'img') addImage(element, parent)
    else {
      const isBlock = BLOCK_ELEMENTS.has(name)
      if (parent.kind !== 'table' && isBlock) flush(parent)
      frames.push({
        nodes: element.children,
        next: 0,
        element,
        block: isBlock ? element : parent.block,
        kind: kindOf(element, parent),
        heading: headingLevel(element) === undefined ? parent.heading : element,
        language: element.attribs.lang ?? element.attribs['xml:lang'] ?? parent.language,
        item: name === 'li' ? { marker: numbers.next(element) } : parent.item,
        isLinked: parent.isLinked || (name === 'a' && 'href' in element.attribs),
      })
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

  function addBreak(frame: Frame): void {
    pieces.push('\n')
    if (++breaks > 1 && breaksSplit && frame.kind !== 'code' && frame.kind !== 'table') flush(frame)
  }

  function flush({ kind, heading, block, item, language }: Frame): void {
    const text = kind === 'code' ? tidyCode(pieces) : tidyText(pieces)
    const placed = { element: block, linked, ...(language && { language }) }
    pieces = []
    linked = 0
    breaks = 0
    if (text === '') return
    // A list, a quotation or a table within a heading is no heading.
    if (kind === 'heading' && heading !== undefined) blocks.push({ kind, ...readHeading(text, heading), ...placed })
    else blocks.push({ kind, text, ...placed, ...takeMarker(kind, item) })
  }

  /** The first block of an item has its number. */
  function takeMarker(kind: PassageKind, item: Frame['item']): Pick<Block, 'marker'> {
    const marker = item?.marker
    if (item === undefined || marker === undefined || (kind !== 'list' && kind !== 'footnote')) return {}
    item.marker = undefined
    return { marker }
  }

  function addImage({ attribs }: Element, parent: Frame): void {
    const title = attribs.title?.trim()
    if (!titlesAreCaptions || !title || parent.kind === 'table') return
    const before = { pieces, linked, breaks }
    pieces = [title]
    linked = 0
    flush({ ...parent, kind: 'caption' })
    pieces = before.pieces
    linked = before.linked
    breaks = before.breaks
  }
}

function kindOf(element: Element, parent: Frame): PassageKind {
  if (headingLevel(element) !== undefined) return 'heading'
  if (element.name === 'table') return isLayoutTable(element) ? parent.kind : 'table'
  if (isFootnotes(element)) return 'footnote'
  if (parent.kind === 'footnote' || (parent.kind === 'table' && element.name !== 'caption')) return parent.kind
  if (isCaption(element)) return 'caption'
  return KINDS.get(element.name) ?? parent.kind
}

/** What site generators write for captions, if not `<figcaption>`. */
function isCaption({ name, attribs }: Element): boolean {
  if (name !== 'p' && name !== 'div') return false
  return /(^|\s)(wp-caption-text|wp-element-caption|(image|photo|picture|figure|img|media|thumb)-?_{0,2}caption)(?=\s|$)/i.test(
    attribs.class ?? '',
  )
}

/** One line, and where it can be linked to: its own id, that of an anchor in it, or of the section that it opens. */
function readHeading(text: string, element: Element): { text: string; level: number; anchor?: string } {
  const anchor = element.attribs.id || anchorWithin(element) || anchorAround(element)
  return { text: text.replace(/\s+/g, ' '), level: headingLevel(element) ?? 2, ...(anchor && { anchor }) }
}

function anchorWithin({ children }: Element): string | undefined {
  const [first] = children.filter(isElement)
  return first?.attribs.id || (first?.name === 'a' ? first.attribs.name : undefined)
}

function anchorAround(heading: Element): string | undefined {
  const { parent } = heading
  if (parent === null || !isElement(parent) || !/^(section|article)$/.test(parent.name)) return undefined
  return parent.children.find(isElement) === heading ? parent.attribs.id : undefined
}

function tidyCode(pieces: readonly string[]): string {
  return pieces.join('').replace(/^\n+/, '').trimEnd()
}

/** Single spaces; no space around line breaks and tabs; no empty lines, and no tabs that end a line. */
function tidyText(pieces: readonly string[]): string {
  const lines = pieces.join('').split('\n')
  return lines
    .map(tidyLine)
    .filter((line) => line !== '')
    .join('\n')
}

function tidyLine(line: string): string {
  const cells = line.split('\t').map((cell) => cell.replace(/ {2,}/g, ' ').trim())
  while (cells.at(-1) === '') cells.pop()
  return cells.join('\t')
}
