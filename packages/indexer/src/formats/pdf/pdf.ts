import type { Problem } from '@viden/core'
import type { Block, Document, Format } from '../format.ts'
import { openPdf, type PdfContent, type PdfFault } from './open-pdf.ts'
import type { PageContent } from './page.ts'
import { readPdf } from './read-pdf.ts'

/** PDF: the text as it is read, page by page, from how it is laid out. */
export const pdf: Format = {
  name: 'pdf',
  extensions: ['.pdf'],
  type: 'report',
  async parse({ bytes, path }): Promise<Document> {
    const content = await openPdf(bytes)
    if (typeof content === 'string') {
      const message = FAULTS[content]
      return { metadata: {}, blocks: [], problems: [{ code: 'source-unreadable', message, source: path }] }
    }
    const text = readPdf(content)
    return { ...text, problems: findProblems(content, text, path) }
  },
}

const FAULTS: Readonly<Record<PdfFault, string>> = {
  empty: 'It is empty. Download or export it again.',
  encrypted: 'It asks for a password. Save a copy without one (qpdf --decrypt) and index that.',
  damaged:
    'It is no PDF, or a damaged one. Open it in a PDF reader; if that shows it, print it to a new PDF, else get it anew.',
}

/** In a document of which fewer than half the pages are pictures, so many in a row are scanned; fewer are photographs. */
const SCANNED = 4

function findProblems(
  { pages, unread }: PdfContent,
  { blocks, pages: labels = [] }: Pick<Document, 'blocks' | 'pages'>,
  path: string,
): Problem[] {
  const problems: Problem[] = []
  const pictures = findScans(pages, blocks).map((page) => labels[page] ?? '')
  if (pictures.length > 0) {
    const list = listLabels(pictures)
    const what = pictures.length === 1 ? `Page ${list} is a picture` : `Pages ${list} are pictures`
    const them = pictures.length === 1 ? 'it' : 'them'
    const message = `${what} without text: run ${them} through OCR (e.g. ocrmypdf) and index again.`
    problems.push({ code: 'needs-ocr', message, source: path })
  }
  if (unread > 0)
    problems.push({
      code: 'source-too-large',
      message: `It has ${pages.length + unread} pages; the first ${pages.length} were read. Split it.`,
      source: path,
    })
  return problems
}

/** Pages that are pictures and have no text, if there are so many that text must be missing. */
function findScans(pages: readonly PageContent[], blocks: readonly Block[]): number[] {
  const read = new Set(blocks.flatMap((block) => block.pages?.map(({ page }) => page) ?? []))
  const pictures = [...pages.keys()].filter((page) => pages[page]?.hasPicture && !read.has(page))
  const isRow = pictures.some((page, place) => pictures[place + SCANNED - 1] === page + SCANNED - 1)
  return isRow || 2 * pictures.length >= pages.length ? pictures : []
}

/** "3, 4 and 7"; of many only how many more there are. */
function listLabels(labels: readonly string[]): string {
  const shown = labels.slice(0, labels.length > 12 ? 10 : 12)
  const more = labels.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`
}
