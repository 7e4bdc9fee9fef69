import type { AnyNode, Element } from 'domhandler'
import { headingLevel, isElement } from './element.ts'

const NOTE_ROLE = /^doc-(noteref|backlink)$/
/** Where links lead that go to notes and back. */
const NOTE_LINK = /^#_?(fn|ftn|edn|footnote|endnote|note|ref|cite)/i
const NOTE_NUMBER = /^[[(]?(\d{1,3}|[ivx]{1,4}|[a-z])[\])]?$/i
/** Class names of links of a heading, and of numbers of lines. */
const MARK_NAME = /(^|\s)(headerlink|mw-editsection|editsection|linenos?|line-?numbers?|hljs-ln-numbers)(?=\s|$)/i
/** Class names of what is there to be heard only; it would stand twice in a text. */
const SPOKEN_NAME = /(^|[\s_])(sr-only|visually-?hidden|screen-reader(-text)?|assistive-text)(?=\s|$)/i
const LETTER = /[\p{L}\p{N}]/u
const LONGEST_MARK = 8

/**
 * Tells signs that are no text: numbers that lead to a note and arrows back, links of a heading to itself, numbers of
 * lines of code, and what is there to be heard only.
 */
export function isMark({ attribs, children, name, parent }: Element): boolean {
  if (name === 'a' && (isNoteMark(attribs, children) || isHeadingLink(attribs, children, parent))) return true
  if ('data-footnote-ref' in attribs || 'data-footnote-backref' in attribs || attribs.id === 'footnote-label')
    return true
  const { class: names = '', role = '' } = attribs
  return NOTE_ROLE.test(role) || MARK_NAME.test(names) || SPOKEN_NAME.test(names)
}

function isNoteMark({ href = '' }: Element['attribs'], children: readonly AnyNode[]): boolean {
  if (!NOTE_LINK.test(href)) return false
  const text = shortText(children)
  return text !== undefined && (NOTE_NUMBER.test(text) || !LETTER.test(text))
}

function isHeadingLink({ href }: Element['attribs'], children: readonly AnyNode[], parent: Element['parent']): boolean {
  const isInHeading = parent !== null && isElement(parent) && headingLevel(parent) !== undefined
  if (!isInHeading || !href?.startsWith('#')) return false
  const text = shortText(children)
  return text !== undefined && !LETTER.test(text)
}

/** The text of nodes, if it is no longer than a mark; else nothing. */
function shortText(nodes: readonly AnyNode[]): string | undefined {
  const open = nodes.slice(0, LONGEST_MARK + 1)
  let text = ''
  for (let steps = 0; open.length > 0 && steps <= LONGEST_MARK; steps++) {
    const node = open.shift()
    if (node?.type === 'text') text += node.data.slice(0, LONGEST_MARK + 1).trim()
    else if (node !== undefined && isElement(node)) open.unshift(...node.children.slice(0, LONGEST_MARK + 1))
  }
  return open.length > 0 || text.length > LONGEST_MARK ? undefined : text
}
