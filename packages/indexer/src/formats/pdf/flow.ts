import type { Block } from '../format.ts'
import type { Hyphens } from './hyphens.ts'
import { firstLine, lastLine, numberOf, type Piece } from './piece.ts'
import { restOfTable } from './rest-of-table.ts'
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
 * Joins paragraphs that run on in the next column or on the next page, and tables that go on there, puts what stands
 * between apart, and gives the blocks of the document. Pages never fall: what else stands on a page comes before the
 * paragraph or the table that leaves it.
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
    if (piece.kind === 'table' && joinTable(runs, piece)) continue
    runs.push({ piece, text: piece.text, pages: [{ start: 0, page: piece.page }], last: piece })
    if (isFlow || piece.kind === 'heading') open.set(key, runs.length - 1)
  }
  return orderRuns(runs).map(toBlock)
}

/** Whether a piece goes on from a run, which nothing but notes, captions, tables and boxes has come after. */
function goesOn(run: Run, piece: Piece, { place, runs }: { place: number; runs: readonly Run[] }): boolean {
  const { last, text } = run
  if (last.kind === 'heading' || piece.paragraph?.marker !== undefined) return false
  if (!mayReach(piece.page, run, runs.slice(place + 1))) return false
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

/** Adds a table to the one at the end of the page before, if it goes on from that. */
function joinTable(runs: Run[], piece: Piece): boolean {
  const place = runs.findLastIndex((run) => run.piece.kind !== 'footnote')
  const run = runs[place]
  if (run?.piece.kind !== 'table' || run.last.page === piece.page) return false
  if (run.piece.box !== undefined || piece.box !== undefined) return false
  const rest = restOfTable(run.text, piece.text)
  if (rest === undefined || !mayReach(piece.page, run, runs.slice(place + 1))) return false
  const text = `${run.text}\n`
  const pages = [...run.pages, { start: text.length, page: piece.page }]
  runs[place] = { ...run, text: text + rest, pages, last: piece }
  return true
}

/** Whether a run may go on on a page, where what has come after it can be put before it and pages still do not fall. */
function mayReach(page: number, { last, pages }: Run, after: readonly Run[]): boolean {
  if (page === last.page) return true
  const isFree = after.every((run) => run.pages.length === 1 && (pages.length === 1 || run.piece.page < last.page))
  return page === last.page + 1 && isFree
}

function extend(run: Run, piece: Piece, hyphens: Hyphens): Run {
  const between = hyphens.join(run.text, piece.text)
  const isCut = between !== ' ' && /[\p{L}\p{M}\p{N}][-\u2010\u00ad]$/u.test(run.text)
  const head = (isCut ? run.text.slice(0, -1) : run.text) + between
  const pages = [...run.pages]
  if (piece.page !== run.last.page) pages.push({ start: head.length, page: piece.page })
  return { ...run, text: head + piece.text, pages, last: piece }
}

/** Moves the run that leaves its page behind all else that stands there, its heading with it. */
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
  const { kind, level } = piece
  const marker = kind === 'heading' ? undefined : numberOf(piece)
  return { kind, text, ...(level !== undefined && { level }), ...(marker !== undefined && { marker }), pages }
}
