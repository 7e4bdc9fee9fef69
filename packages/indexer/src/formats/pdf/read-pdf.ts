import type { Document } from '../format.ts'
import { markCaptions } from './captions.ts'
import { type ContentsEntry, findContentsTable } from './contents-table.ts'
import { addDrawnBullets } from './drawn-bullets.ts'
import { joinDropCaps } from './drop-caps.ts'
import { joinFlow } from './flow.ts'
import { splitNotes } from './footnotes.ts'
import { findHabits } from './habits.ts'
import { markHeadings } from './headings.ts'
import { type Hyphens, learnHyphens } from './hyphens.ts'
import { readInformation } from './information.ts'
import { layoutPage, type Region } from './layout-page.ts'
import { joinLinesText, lineText } from './line-text.ts'
import type { PdfContent } from './open-pdf.ts'
import { unite } from './page.ts'
import { labelPages } from './page-labels.ts'
import { type Habits, type Paragraph, splitParagraphs } from './paragraphs.ts'
import { firstLine, type Piece } from './piece.ts'
import type { Bookmark } from './read-outline.ts'
import { findRunningHeads } from './running-heads.ts'
import { segmentText } from './segment-text.ts'
import { findSegments, type Segment } from './segments.ts'
import { settleBoxes } from './settle-boxes.ts'
import { tableText } from './table-text.ts'

/** Type this much larger than the text may be a title. */
const LARGE = 1.3

/** Reads the text of a PDF from how it is laid out. */
export function readPdf(content: PdfContent): Omit<Document, 'problems'> {
  const { information, outline, pages } = content
  const segmented = pages.map(({ dots, height, words }) => ({
    height,
    segments: findSegments(addDrawnBullets(joinDropCaps(words), dots)),
  }))
  const heads = findRunningHeads(segmented)
  const labels = labelPages(
    content.labels,
    segmented.map(({ segments }) => linesOf(segments.filter((segment) => heads.has(segment)))),
  )
  const entries: ContentsEntry[] = []
  const regions = pages.map((page, number) => {
    const { segments = [] } = segmented[number] ?? {}
    const kept = segments.filter((segment) => !heads.has(segment) && !isMarginal(segment, page.height))
    const contents = findContentsTable(kept, pages.length)
    entries.push(...(contents?.entries ?? []))
    return layoutPage(page, contents === undefined ? kept : kept.filter((segment) => !contents.segments.has(segment)))
  })
  const columns = regions.flat().flatMap((region) => (region.kind === 'text' ? [region.lines] : region.rows.flat()))
  const habits = findHabits(columns)
  const hyphens = learnHyphens(columns)
  const pieces = regions.flatMap((own, page) =>
    makePieces(own, { page, height: pages[page]?.height ?? 0, habits, hyphens }),
  )
  const bookmarks = outline.length > 1 ? outline : bookmarksOf(entries)
  const headed = markHeadings(markCaptions(pieces, habits), { bookmarks, habits })
  const blocks = joinFlow(settleBoxes(headed, habits), hyphens)
  return {
    blocks,
    pages: labels,
    ...readInformation(information, {
      opening: segmented.slice(0, 3).flatMap(({ segments }) => linesOf(segments)),
      closing: segmented.slice(Math.max(3, segmented.length - 2)).flatMap(({ segments }) => linesOf(segments)),
      largest: largestText(pieces, habits),
      text: blocks.map(({ text }) => text).join('\n'),
    }),
  }
}

/** What the file itself calls no part of the text, at the top or the foot of its page. */
function isMarginal({ baseline, words }: Segment, height: number): boolean {
  return words.every(({ isArtifact }) => isArtifact) && (baseline < 0.15 * height || baseline > 0.85 * height)
}

interface PageSetting {
  readonly page: number
  readonly height: number
  readonly habits: Habits
  readonly hyphens: Hyphens
}

/** A paragraph, or a table for which an empty one stands, in its region. */
interface Draft {
  readonly column: number
  readonly region: Region
  readonly paragraph: Paragraph
}

/** Paragraphs and tables of a page, notes last. */
function makePieces(regions: readonly Region[], { habits, height, hyphens, page }: PageSetting): Piece[] {
  const drafts = regions.flatMap((region, column): Draft[] => {
    if (region.kind === 'table') return [{ column, region, paragraph: { lines: [], marker: undefined } }]
    return splitParagraphs(region, habits).map((paragraph) => ({ column, region, paragraph }))
  })
  const { notes, numbers, text } = splitNotes(drafts, { height, size: habits.size })
  return [...text.map((draft) => toPiece(draft, false)), ...notes.map((draft) => toPiece(draft, true))]

  function toPiece({ column, paragraph, region }: Draft, isNote: boolean): Piece {
    const lines = region.kind === 'table' ? region.rows.flat(2) : paragraph.lines
    const place = { page, column, box: region.box, area: unite(lines) }
    if (region.kind === 'table') {
      const text = tableText(region.rows, { hyphens, numbers })
      return { ...place, kind: 'table', columnLeft: 0, columnRight: 0, paragraph: undefined, text }
    }
    const joined = joinLinesText(paragraph.lines, hyphens, numbers)
    const kind = isNote ? 'footnote' : kindOf(paragraph, joined, habits)
    const text = kind === 'code' ? paragraph.lines.map((line) => lineText(line)).join('\n') : joined
    return { ...place, kind, columnLeft: region.left, columnRight: region.right, paragraph, text }
  }
}

function kindOf({ lines, marker }: Paragraph, text: string, habits: Habits): Piece['kind'] {
  if (marker !== undefined && !isNumberedParagraph(marker.text, text)) return 'list'
  if (!habits.isFixed && lines.every(({ words }) => words.every(({ font }) => font.isFixed))) return 'code'
  return isQuotation(text) ? 'quote' : 'paragraph'
}

/** "2.14" or "14" before a paragraph of a report whose paragraphs are numbered: that makes no list of it. */
function isNumberedParagraph(marker: string, text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3})+\.?$/.test(marker) || (/^\d{1,3}$/.test(marker) && text.length > 150)
}

/** Text in quotation marks from its beginning to its end; the first mark is often drawn, not written. */
function isQuotation(text: string): boolean {
  if (text.length < 20 || !/[”"»“]$/u.test(text)) return false
  return /^[“"«„»”]\s?[^“"«„”]+.$/u.test(text) || /^[^“"«„”»]+[”»]$/u.test(text)
}

/** A table of contents, in place of an outline. */
function bookmarksOf(entries: readonly ContentsEntry[]): Bookmark[] {
  const lefts = [...new Set(entries.map(({ left }) => Math.round(left / 4)))].sort((a, b) => a - b)
  // The numbers are those printed, which need not be those of the file.
  return entries.map(({ left, title }) => ({ title, level: lefts.indexOf(Math.round(left / 4)) + 1, page: undefined }))
}

/** What stands on the first page with text, if it is much larger than the text: often the title. */
function largestText(pieces: readonly Piece[], habits: Habits): string | undefined {
  const first = pieces[0]?.page
  const own = pieces.filter(({ page, text }) => page === first && /\p{L}{3}/u.test(text))
  const sizes = own.map((piece) => firstLine(piece)?.size ?? 0)
  const largest = Math.max(0, ...sizes)
  if (largest < LARGE * habits.size) return undefined
  const start = sizes.indexOf(largest)
  let text = ''
  for (let at = start; (sizes[at] ?? 0) > 0.95 * largest; at++) text = `${text} ${own[at]?.text ?? ''}`.trim()
  return text.length <= 200 ? text : undefined
}

function linesOf(segments: readonly Segment[]): string[] {
  return segments.map(({ words }) => segmentText(words).trim())
}
