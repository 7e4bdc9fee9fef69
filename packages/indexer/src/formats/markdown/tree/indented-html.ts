import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Markdown takes an indented line for code. Within HTML that is interrupted by an empty line it is the rest of the HTML,
 * and shown as such by the site generators that such files were written for.
 */
export function indentedHtml() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    if (!source.includes('<')) return
    visit(tree, 'code', (node, index, parent) => {
      const start = node.position?.start.offset
      const isFenced = start !== undefined && /^[ \t]*[`~]/.test(source.slice(start, start + 100))
      if (isFenced || !/^\s*<\/?[a-z]/i.test(node.value) || parent === undefined || index === undefined) return
      parent.children[index] = { type: 'html', value: node.value }
    })
  }
}
