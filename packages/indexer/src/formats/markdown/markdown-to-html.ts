import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { cutIntoPieces } from './cut-into-pieces.ts'
import { type TameReport, tame } from './tame.ts'
import { callouts } from './tree/callouts.ts'
import { footnotesLast } from './tree/footnotes-last.ts'
import { headingAnchors } from './tree/heading-anchors.ts'
import { indentedHtml } from './tree/indented-html.ts'
import { mistakenLists } from './tree/mistaken-lists.ts'
import { strayMarks } from './tree/stray-marks.ts'

/**
 * Renders GitHub's Markdown as HTML, raw HTML let through. Whatever it is given, it takes time in proportion to the
 * length.
 *
 * @param report - Told what no one reads so, and was read as text.
 */
export function markdownToHtml(markdown: string, report?: TameReport): string {
  const pieces = cutIntoPieces(tame(markdown, report))
  return pieces.map((piece) => String(renderer.processSync(piece))).join('\n')
}

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(indentedHtml)
  .use(headingAnchors)
  .use(callouts)
  .use(mistakenLists)
  .use(strayMarks)
  .use(footnotesLast)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()
