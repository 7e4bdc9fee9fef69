import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

const ID = /\{#([^\s{}]+)\}$/

/** Gives a heading the id that stands behind its words: `## Our method {#method}`. */
export function headingAnchors() {
  return (tree: Root, file: VFile): void => {
    if (!String(file).includes('{#')) return
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1)
      if (last?.type !== 'text') return
      const words = last.value.trimEnd()
      const id = ID.exec(words)?.[1]
      if (id === undefined) return
      last.value = words.replace(ID, '').trimEnd()
      heading.data = { ...heading.data, hProperties: { id } }
    })
  }
}
