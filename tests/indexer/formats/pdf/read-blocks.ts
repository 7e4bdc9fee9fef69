import type { Document } from '../../../../packages/indexer/src/formats/format.ts'
import { pdf } from '../../../../packages/indexer/src/formats/pdf/pdf.ts'
import { type FileInput, makePdf, type PageInput } from './make-pdf.ts'

/** Reads a PDF made of pages. */
export async function readDocument(pages: readonly PageInput[], file?: FileInput): Promise<Document> {
  return pdf.parse({ path: 'report.pdf', bytes: makePdf(pages, file) })
}

/** The blocks of a PDF made of pages, a line each: kind, level, number, text. */
export async function readBlocks(pages: readonly PageInput[], file?: FileInput): Promise<string[]> {
  const { blocks } = await readDocument(pages, file)
  return blocks.map(
    ({ kind, level, marker, text }) => `${kind}${level ?? ''}: ${marker === undefined ? '' : `${marker} `}${text}`,
  )
}
