import type { FootnoteDefinition, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Footnotes stand at the end, in the order of their definitions, whether or not anything refers to them. */
export function footnotesLast() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes('[^')) return
    const notes: FootnoteDefinition[] = []
    visit(tree, 'footnoteDefinition', (note, index, parent) => {
      if (parent === undefined || index === undefined) return
      notes.push(note)
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
    if (notes.length === 0) return
    tree.children.push(
      { type: 'html', value: '<section data-footnotes>' },
      ...notes.flatMap(({ children }) => children),
      { type: 'html', value: '</section>' },
    )
  }
}
