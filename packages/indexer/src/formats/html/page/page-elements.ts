import type { Element } from 'domhandler'
import { classWords } from '../class-words.ts'
import { isElement } from '../element.ts'
import type { PlacedBlock } from '../walk-blocks.ts'

/** A paragraph at least this long, and mostly no links, is prose. */
const PROSE_LENGTH = 80
const PROSE_LINKS = 0.4

/** An element that holds text, and how much and what of it. Characters of text; in links; of prose. */
export interface PageElement {
  readonly element: Element
  readonly parent: PageElement | undefined
  /** Of its class names and id. */
  readonly words: readonly string[]
  /** Its name and first class: elements of one shape are one kind of thing. */
  readonly shape: string
  readonly depth: number
  characters: number
  linked: number
  prose: number
  blocks: number
  headings: number
  /** How many children of its parent have its shape, itself included. */
  alike: number
}

/**
 * Measures the elements around the blocks of a page: every one that holds text, parents before children.
 * Takes time in proportion to their number, however deep they nest.
 *
 * @param body - What all blocks stand in.
 */
export function measureElements(blocks: readonly PlacedBlock[], body: Element): ReadonlyMap<Element, PageElement> {
  const elements = new Map<Element, PageElement>()
  const root = newElement(body, undefined)
  elements.set(body, root)
  for (const block of blocks) {
    const holder = place(block.element)
    holder.characters += block.text.length
    holder.linked += block.linked
    holder.prose += proseOf(block)
    holder.blocks++
    holder.headings += block.kind === 'heading' ? 1 : 0
  }
  addUp([...elements.values()])
  return elements

  function place(element: Element | undefined): PageElement {
    const unknown: Element[] = []
    let next = element
    for (; next !== undefined && !elements.has(next); next = parentOf(next)) unknown.push(next)
    let known = (next && elements.get(next)) ?? root
    for (const child of unknown.reverse()) {
      known = newElement(child, known)
      elements.set(child, known)
    }
    return known
  }
}

/** How many characters of a block are prose: running text, links not counted. */
export function proseOf({ kind, text, linked }: PlacedBlock): number {
  const isProse = kind !== 'heading' && text.length >= PROSE_LENGTH && linked < text.length * PROSE_LINKS
  return isProse ? text.length - linked : 0
}

function parentOf({ parent }: Element): Element | undefined {
  return parent !== null && isElement(parent) ? parent : undefined
}

function newElement(element: Element, parent: PageElement | undefined): PageElement {
  const [first = ''] = (element.attribs.class ?? '').trim().split(/\s+/, 1)
  return {
    element,
    parent,
    words: classWords(element),
    shape: `${element.name}.${first.replace(/\d+/g, '0')}`,
    depth: parent === undefined ? 1 : parent.depth + 1,
    characters: 0,
    linked: 0,
    prose: 0,
    blocks: 0,
    headings: 0,
    alike: 1,
  }
}

/** Adds what children hold to their parents, and counts the children of one shape. */
function addUp(elements: readonly PageElement[]): void {
  const shapes = new Map<PageElement, Map<string, number>>()
  for (const own of elements.toReversed()) {
    const { parent, shape } = own
    if (parent === undefined) continue
    parent.characters += own.characters
    parent.linked += own.linked
    parent.prose += own.prose
    parent.blocks += own.blocks
    parent.headings += own.headings
    const counts = shapes.get(parent) ?? new Map<string, number>()
    shapes.set(parent, counts.set(shape, (counts.get(shape) ?? 0) + 1))
  }
  for (const own of elements) if (own.parent !== undefined) own.alike = shapes.get(own.parent)?.get(own.shape) ?? 1
}
