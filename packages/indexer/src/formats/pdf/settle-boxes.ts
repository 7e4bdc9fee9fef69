import type { Habits } from './paragraphs.ts'
import { firstLine, type Piece } from './piece.ts'

/** Where more of the text stands in boxes, boxes set nothing apart. */
const MOST = 0.6

/**
 * Keeps boxes from taking over the text around them: after a box the text goes on in the section it was in, so that the title
 * of a box is a heading only where a heading follows the box.
 */
export function settleBoxes(given: readonly Piece[], habits: Habits): Piece[] {
  const pieces = withoutCovers(given, habits)
  const length = (some: readonly Piece[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  const boxed = pieces.filter(({ box }) => box !== undefined)
  if (length(boxed) > MOST * length(pieces)) return pieces.map((piece) => ({ ...piece, box: undefined }))
  /** Whether the text that follows outside boxes begins with a heading. */
  let isHeaded = true
  const settled: Piece[] = []
  for (const piece of [...pieces].reverse()) {
    if (piece.box === undefined) {
      if (piece.kind !== 'footnote' && piece.kind !== 'caption') isHeaded = piece.kind === 'heading'
      settled.push(piece)
    } else settled.push(piece.kind === 'heading' && !isHeaded ? { ...withoutLevel(piece), kind: 'caption' } : piece)
  }
  return settled.reverse()
}

/** A box that holds all of a page with large type on it is a cover or a title page. */
function withoutCovers(pieces: readonly Piece[], habits: Habits): Piece[] {
  const open = new Set(
    pieces.filter(({ box, kind }) => box === undefined && kind !== 'footnote').map(({ page }) => page),
  )
  const titled = new Set(
    pieces.filter((piece) => (firstLine(piece)?.size ?? 0) > 1.5 * habits.size).map(({ page }) => page),
  )
  return pieces.map((piece) => (titled.has(piece.page) && !open.has(piece.page) ? { ...piece, box: undefined } : piece))
}

function withoutLevel({ level: _, ...piece }: Piece): Piece {
  return piece
}
