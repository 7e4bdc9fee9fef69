import type { List, ListItem, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'

/** A whole sentence, or several, begins with a capital and ends with a full stop. */
const BEGINNING = /^["'“”«»‘(*_[]{0,9}\p{Lu}/u
const END = /[.!?…]["'“”«»’)*_\]]{0,9}$/u
/** "19. januar" in the languages that write the number so. */
const MONTH =
  /^(?:januari?|februari?|mars|marts|märz|april|maj|mai|juni|juli|augusti?|september|o[kc]tober|november|de[sczk]ember)(?![\p{L}\p{N}])/iu
const NUMBER = /^(\d{1,9})[.)]/
/** No list is that long: a number so large is a year. */
const YEAR = 1000

/**
 * Lists that are none: a sentence behind a dash that stands alone between paragraphs is said by someone, and a number in
 * front of a month or as large as a year is no number of an item. The dash and the number come back into the text.
 */
export function mistakenLists() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    const sourceOf = ({ position }: RootContent): string =>
      source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
    tree.children = tree.children.flatMap((node, place, siblings): RootContent[] => {
      if (node.type !== 'list') return [node]
      const mark = isSpoken(node, siblings[place - 1], sourceOf) ? '- ' : undefined
      const marks = node.children.map(
        (item) => mark ?? (node.ordered === true ? dateMarkOf(item, sourceOf) : undefined),
      )
      for (const [number, item] of node.children.entries()) writeBefore(item, marks[number] ?? '')
      if (marks.some((own) => own !== undefined)) node.ordered = false
      // One item alone was a paragraph.
      return marks.length === 1 && marks[0] !== undefined ? (node.children[0]?.children ?? []) : [node]
    })
  }
}

function isSpoken(list: List, before: RootContent | undefined, sourceOf: (node: RootContent) => string): boolean {
  const [item, ...more] = list.children
  const [content, ...others] = item?.children ?? []
  if (item === undefined || more.length > 0 || content?.type !== 'paragraph' || others.length > 0) return false
  if (item.checked != null || !sourceOf(list).startsWith('- ') || !isSentence(sourceOf(content))) return false
  // What ends in a colon announces a list.
  return before === undefined || !/:[*_]*\s*$/.test(sourceOf(before).slice(-20))
}

function isSentence(source: string): boolean {
  return /\s/.test(source) && BEGINNING.test(source) && END.test(source.slice(-20))
}

/** The number of an item that belongs to a date, as it was written. */
function dateMarkOf(item: ListItem, sourceOf: (node: RootContent) => string): string | undefined {
  const [content] = item.children
  const number = NUMBER.exec(sourceOf(item))
  if (number === null || content?.type !== 'paragraph') return undefined
  const isDate = Number(number[1]) >= YEAR || MONTH.test(sourceOf(content).slice(0, 20))
  return isDate ? `${number[0]} ` : undefined
}

function writeBefore({ children: [content] }: ListItem, mark: string): void {
  if (mark !== '' && content?.type === 'paragraph') content.children.unshift({ type: 'text', value: mark })
}
