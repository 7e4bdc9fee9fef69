import type { Paragraph, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** The first line of a callout of GitHub or Obsidian: its kind, whether it is folded, and perhaps a title. */
const KIND = /^\[![\p{L}][\p{L}\p{N} |_-]*\][+-]?[ \t]*/u

/** A callout, `> [!NOTE]`, is written as a quotation and is none: its title and what it says are paragraphs. */
export function callouts() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes('[!')) return
    visit(tree, 'blockquote', (quote, index, parent) => {
      const [first, ...more] = quote.children
      const text = first?.type === 'paragraph' ? first.children[0] : undefined
      if (first?.type !== 'paragraph' || text?.type !== 'text' || parent === undefined || index === undefined) return
      if (!KIND.test(text.value)) return
      text.value = text.value.replace(KIND, '')
      parent.children.splice(index, 1, ...splitFirstLine(first), ...more)
      return [SKIP, index]
    })
  }
}

function splitFirstLine({ children }: Paragraph): Paragraph[] {
  const place = children.findIndex((child) => child.type === 'text' && child.value.includes('\n'))
  const text = children[place]
  if (text?.type !== 'text') return [{ type: 'paragraph', children }]
  const [title = '', ...lines] = text.value.split('\n')
  return [
    { type: 'paragraph', children: [...children.slice(0, place), { type: 'text', value: title }] },
    { type: 'paragraph', children: [{ type: 'text', value: lines.join('\n') }, ...children.slice(place + 1)] },
  ]
}
