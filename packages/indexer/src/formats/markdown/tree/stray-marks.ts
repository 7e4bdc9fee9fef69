import type { Html, Paragraph, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Marks of strong emphasis that Markdown could make nothing of; between words or slashes they mean something else. */
const STRONG = /(?<![\p{L}\p{N}/\\*])\*{2,4}(?![/*])|(?<![/\\*])\*{2,4}(?![\p{L}\p{N}/*])/gu
const UNDERLINED = /(?<![\p{L}\p{N}_])_{2,4}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?])_{2,4}(?![\p{L}\p{N}_])/gu
/** Marks that HTML separates from what they were to mark. */
const ALONE = /^\s*[*_]{2,}\s*$/
/** The half of an emphasis of a whole paragraph, and a line break where nothing follows. */
const OPENING = /^_(?=\p{Lu})/u
const CLOSING = /([.!?)”"])(?:_|\\)$/
/** Markdown in HTML: links, code, emphasis. */
const LINK = /!?\[([^[\]\n]{1,400})\]\((?:https?:|mailto:|tel:|\/|#)[^()\s]{0,2000}\)/g
const CODE = /(?<!`)`([^`\n]{1,400})`(?!`)/g
const EMPHASIS = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,2000})(?<=[^\s_])_(?![\p{L}\p{N}_])/gu

/**
 * Takes out marks that are left in the text because Markdown is stricter than those who write it: asterisks around words
 * that end in a dash or a space, and links and asterisks within HTML. Escaped ones stay.
 */
export function strayMarks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    visit(tree, (node) => {
      if (node.type === 'text') cleanText(node, source)
      else if (node.type === 'paragraph') cleanEnds(node)
      else if (node.type === 'html') cleanHtml(node)
    })
  }
}

function cleanText(node: Text, source: string): void {
  if (!node.value.includes('**') && !node.value.includes('__')) return
  if (isEscaped(node, source)) return
  node.value = ALONE.test(node.value) ? '' : node.value.replace(STRONG, '').replace(UNDERLINED, '')
}

function cleanEnds({ children }: Paragraph): void {
  const [first] = children
  const last = children.at(-1)
  if (first?.type === 'text') first.value = first.value.replace(OPENING, '')
  if (last?.type === 'text') last.value = last.value.replace(CLOSING, '$1')
}

function cleanHtml(node: Html): void {
  if (!/[`_]|\*\*|\]\(/.test(node.value) || /<(?:pre|code|script|style)\b/i.test(node.value)) return
  node.value = node.value.replace(/(?<=^|>)[^<>]+/g, readInline)
}

function readInline(text: string): string {
  return text.replace(LINK, '$1').replace(CODE, '$1').replace(STRONG, '').replace(EMPHASIS, '$1')
}

function isEscaped({ position }: Text, source: string): boolean {
  return source.slice(position?.start.offset, position?.end.offset).includes('\\')
}
