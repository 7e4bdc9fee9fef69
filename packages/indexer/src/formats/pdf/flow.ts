import type { Block } from '../format.ts'
import type { Hyphens } from './hyphens.ts'
import { firstLine, lastLine, type Piece } from './piece.ts'
import { isSentenceEnd } from './sentence-end.ts'

/** A piece, with all that goes on from it in other columns and on the next page. */
interface Run {
  readonly piece: Piece
  readonly text: string
  readonly pages: { start: number; page: number }[]
  /** The last piece of it. */
  readonly last: Piece
}

/**
 * Joins paragraphs that run on in the next column or on the next page, puts what stands between apart, and gives the
 * blocks of the document. Pages never fall: what else stands on a page comes before the paragraph that leaves it.
 *
 * @param pieces - In the order in which they are read, notes of a page last.
 */
export function joinFlow(pieces: readonly Piece[], hyphens: Hyphens): Block[] {
  const runs: Run[] = []
  /** The run of the main text, and of each box, that may go on. */
  const open = new Map<string, number>()
  for (const piece of pieces) {
    // A box ends with its page.
    const key = piece.box === undefined ? '' : `${piece.page} ${piece.box}`
    const place = open.get(key)
    const run = place === undefined ? undefined : runs[place]
    const isFlow = piece.kind === 'paragraph' || piece.kind === 'list' || piece.kind === 'quote'
    if (run !== undefined && place !== undefined && isFlow && goesOn(run, piece, { runs, place })) {
      runs[place] = extend(run, piece, hyphens)
      continue
    }
    runs.push({ piece, text: piece.text, pages: [{ start: 0, page: piece.page }], last: piece })
    if (isFlow || piece.kind === 'heading') open.set(key, runs.length - 1)
  }
  return orderRuns(runs).map(toBlock)
}

/** Whether a piece goes on from a run, which nothing but notes, captions, tables and boxes has come after. */
function goesOn({ last, text }: Run, piece: Piece, { place, runs }: { place: number; runs: readonly Run[] }): boolean {
  if (last.kind === 'heading' || piece.paragraph?.marker !== undefined || piece.page > last.page + 1) return false
  const [above, below] = [lastLine(last), firstLine(piece)]
  if (above === undefined || below === undefined || Math.abs(above.size - below.size) > 0.07 * below.size) return false
  const isNear = place === runs.length - 1 && last.page === piece.page && last.column === piece.column
  if (isSentenceEnd(text) && !/[:;]$/.test(text)) return false
  const isBroken = /\p{L}[-\u2010\u00ad]$/u.test(text)
  const isLower = /^["“‘'(]?\p{Ll}/u.test(piece.text)
  const room = last.columnRight - above.right
  const isFull = room < Math.max(3 * above.size, 0.25 * (last.columnRight - last.columnLeft))
  if (isNear) return (isBroken || isLower) && isFull && last.paragraph !== undefined && last.paragraph.lines.length > 1
  if (isBroken || (isLower && !/[:;]$/.test(text))) return true
  // A name, a number: only where the line above is full and its sentence open.
  return (
    isFull &&
    !isSentenceEnd(text) &&
    (last.paragraph?.lines.length ?? 0) > 1 &&
    above.weight === below.weight &&
    text.length > 60
  )
}

function extend(run: Run, piece: Piece, hyphens: Hyphens): Run {
  const between = hyphens.join(run.text, piece.text)
  const isCut = between !== ' ' && /[\p{L}\p{M}\p{N}][-\u2010\u00ad]$/u.test(run.text)
  const head = (isCut ? run.text.slice(0, -1) : run.text) + between
  const pages = [...run.pages]
  if (piece.page !== run.last.page) pages.push({ start: head.length, page: piece.page })
  return { ...run, text: head + piece.text, pages, last: piece }
}

/** Moves a run that leaves its page behind all else that stands there, its heading with it. */
function orderRuns(runs: readonly Run[]): Run[] {
  const ordered: Run[] = []
  let page: Run[] = []
  for (const [place, run] of runs.entries()) {
    page.push(run)
    if (runs[place + 1]?.piece.page === run.piece.page) continue
    const leaving = page.findIndex(({ pages }) => pages.length > 1)
    if (leaving !== -1) {
      let first = leaving
      while (
        first > 0 &&
        page[first - 1]?.piece.kind === 'heading' &&
        page[first - 1]?.piece.box === page[leaving]?.piece.box
      )
        first--
      const moved = page.splice(first, leaving - first + 1)
      page.push(...moved)
    }
    ordered.push(...page)
    page = []
  }
  return ordered
}

function toBlock({ pages, piece, text }: Run): Block {
  return { kind: piece.kind, text, ...(piece.level !== undefined && { level: piece.level }), pages }
}
