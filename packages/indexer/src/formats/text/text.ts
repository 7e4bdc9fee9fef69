import { decodeText } from '../decode-text.ts'
import type { Document, Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { blocksFromPieces } from './blocks-from-pieces.ts'
import { readHead } from './read-head.ts'
import { readLines } from './read-lines.ts'
import { splitPieces } from './split-pieces.ts'
import { trimArticle } from './trim-article.ts'

/** Plain text, such as a web page saved as text: its structure is told by its looks, and what the site put around it left out. */
export const text: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  type: 'article',
  parse(source): Document {
    const decoded = decodeText(source)
    const front = splitFrontMatter(decoded.text, source.path)
    const head = readHead(front.content)
    const { pieces, title, authors, published, updated } = trimArticle(splitPieces(readLines(head.content)))
    const blocks = blocksFromPieces(pieces, title)
    // Without a line that stands out as the title, a heading that opens the text is one.
    const heading = blocks.find(({ kind, level }, place) => kind === 'heading' && (level === 1 || place === 0))?.text
    return {
      metadata: {
        ...(heading !== undefined && { title: heading }),
        ...(published !== undefined && { date: published }),
        ...(updated !== undefined && { updated }),
        ...(authors.length > 0 && { authors }),
        ...head.metadata,
        ...front.metadata,
      },
      blocks,
      problems: [...decoded.problems, ...front.problems],
    }
  },
}
