import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { blocksFromHtml } from './blocks-from-html.ts'
import { decodeText } from './decode-text.ts'
import type { Document, Format } from './format.ts'
import { splitFrontMatter } from './front-matter.ts'
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
    const html = String(toHtml.processSync(stripTemplates(content)))
    return { metadata, blocks: blocksFromHtml(html), problems: [...decoded.problems, ...problems] }
  },
}

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()
