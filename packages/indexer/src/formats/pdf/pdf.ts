import type { Problem } from '@viden/core'
import type { Document, Format } from '../format.ts'
import { openPdf, type PdfContent, type PdfFault } from './open-pdf.ts'
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
    const { blocks, metadata } = readPdf(content)
    return { metadata, blocks, pages: content.labels, problems: findProblems(content, path) }
  },
}

const FAULTS: Readonly<Record<PdfFault, string>> = {
  empty: 'It is empty. Download or export it again.',
  encrypted: 'It asks for a password. Save a copy without one (qpdf --decrypt) and index that.',
  damaged:
    'It is no PDF, or a damaged one. Open it in a PDF reader; if that shows it, print it to a new PDF, else get it anew.',
}

function findProblems({ labels, pages, unread }: PdfContent, path: string): Problem[] {
  const problems: Problem[] = []
  const pictures = pages.flatMap(({ hasPicture, words }, place) =>
    hasPicture && words.length === 0 ? [labels[place] ?? ''] : [],
  )
  if (pictures.length > 0) {
    const [is, it] = pictures.length === 1 ? ['is a picture', 'it'] : ['are pictures', 'them']
    const message = `${pictures.length === 1 ? 'Page' : 'Pages'} ${listLabels(pictures)} ${is} without text: run ${it} through OCR (e.g. ocrmypdf) and index again.`
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

/** "3, 4 and 7"; of many only how many more there are. */
function listLabels(labels: readonly string[]): string {
  const shown = labels.slice(0, labels.length > 12 ? 10 : 12)
  const more = labels.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`
}
