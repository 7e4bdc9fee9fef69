import type { Problem } from '@viden/core'
import { quote } from '../../quote.ts'
import { decodeText } from '../decode-text.ts'
import type { Block, Document, Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { blocksFromHtml } from '../html/blocks-from-html.ts'
import { dateFromPath } from './date-from-path.ts'
import { readDialects } from './dialects/read-dialects.ts'
import { markdownToHtml } from './markdown-to-html.ts'
import type { TameReport } from './tame.ts'

/**
 * Markdown with front matter, GitHub's extensions, and the dialects of site generators. It is rendered to HTML and read
 * as that, so that HTML within Markdown, whole or in pieces, is understood as a browser would.
 */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdx'],
  type: 'article',
  parse(source): Document {
    const decoded = decodeText(source)
    const { metadata, content, problems } = splitFrontMatter(decoded.text, source.path)
    const isMdx = /\.mdx$/i.test(source.path)
    const tamed = new Map<string, string>()
    const blocks = readBlocks(content, isMdx, (fault, line) => tamed.set(fault, tamed.get(fault) ?? line))
    return {
      metadata: { ...dateFromPath(source.path, metadata), ...metadata, ...plainTexts(metadata) },
      blocks,
      problems: [...decoded.problems, ...problems, ...[...tamed].map(problemOf)],
    }

    function problemOf([fault, line]: readonly [string, string]): Problem {
      // Dialects may have changed it.
      const place = decoded.text.split(/\r\n?|\n/).indexOf(line)
      return {
        code: 'markdown-simplified',
        message: `${fault}, which begins ${quote(line)}; it was read as plain text. Split it, or write it more simply.`,
        source: source.path,
        ...(place !== -1 && { line: place + 1 }),
      }
    }
  },
}

function readBlocks(content: string, isMdx: boolean, report?: TameReport): Block[] {
  return blocksFromHtml(markdownToHtml(readDialects(content, { isMdx }), report))
}

/** Titles and summaries are written in Markdown too, and shown as text. */
function plainTexts(metadata: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = ['title', 'summary', 'deck', 'description', 'excerpt'].flatMap((key): [string, string][] => {
    const given = metadata[key]
    if (typeof given !== 'string' || !/[<>&*_`[\]{}\\]/.test(given)) return []
    const text = readBlocks(given, false)
      .map((block) => block.text)
      .join(' ')
    return text === '' ? [] : [[key, text]]
  })
  return Object.fromEntries(texts)
}
