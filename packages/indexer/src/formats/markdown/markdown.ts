import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { decodeText } from '../decode-text.ts'
import type { Block, Document, Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { blocksFromHtml } from '../html/blocks-from-html.ts'
import { stripTemplates } from './strip-templates.ts'

/**
 * Markdown with front matter, GitHub's extensions, and the tags of site generators. It is rendered to HTML and read as
 * that, so that HTML within Markdown, whole or in pieces, is understood as a browser would.
 */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdx'],
  type: 'article',
  parse(source): Document {
    const decoded = decodeText(source)
    const { metadata, content, problems } = splitFrontMatter(decoded.text, source.path)
    return {
      metadata: { ...metadata, ...plainTexts(metadata) },
      blocks: readBlocks(content),
      problems: [...decoded.problems, ...problems],
    }
  },
}

function readBlocks(content: string): Block[] {
  return blocksFromHtml(String(toHtml.processSync(stripTemplates(content))))
}

/** Titles and summaries are written in Markdown too, and shown as text. */
function plainTexts(metadata: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = ['title', 'summary', 'deck', 'description', 'excerpt'].flatMap((key): [string, string][] => {
    const given = metadata[key]
    if (typeof given !== 'string' || !/[<>&*_`[\]{}\\]/.test(given)) return []
    const text = readBlocks(given)
      .map((block) => block.text)
      .join(' ')
    return text === '' ? [] : [[key, text]]
  })
  return Object.fromEntries(texts)
}

/**
 * Markdown takes an indented line for code. Within HTML that is interrupted by an empty line it is the rest of the HTML,
 * and shown as such by the site generators that such files were written for.
 */
function indentedHtml() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    visit(tree, 'code', (node, index, parent) => {
      const start = node.position?.start.offset
      const isFenced = start !== undefined && /^[ \t]*[`~]/.test(source.slice(start))
      if (isFenced || !/^\s*<\/?[a-z]/i.test(node.value) || parent === undefined || index === undefined) return
      parent.children[index] = { type: 'html', value: node.value }
    })
  }
}

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(indentedHtml)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()
