import type { Habits } from './paragraphs.ts'
import { firstLine, lightestWeight, type Piece } from './piece.ts'

/** How a piece is set, as far as it tells headings from text. */
export interface Look {
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** Sizes nearer to each other are one. */
const SAME_SIZE = 1.07
/** In longer pieces, letters; so long is no heading. */
const LONG = 150

/** How a piece is set; bold is what is clearly bolder than the text. */
export function lookOf(piece: Piece, habits: Habits): Look {
  const line = firstLine(piece)
  return {
    size: Math.round(2 * (line?.size ?? 0)) / 2,
    isBold: lightestWeight(piece) >= Math.max(500, habits.weight + 200),
    isItalic: line?.isItalic ?? false,
  }
}

/** A look as a key. */
export function lookKey({ isBold, isItalic, size }: Look): string {
  return `${size}${isBold ? ' bold' : ''}${isItalic ? ' italic' : ''}`
}

/** Gives, by look, the share of pieces that are sentences: introductions and quotations are set large, too. */
export function proseShares(pieces: readonly Piece[], habits: Habits): Map<string, number> {
  const counts = new Map<string, { all: number; prose: number }>()
  for (const piece of pieces) {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'quote') || piece.text.length < 2) continue
    const key = lookKey(lookOf(piece, habits))
    const count = counts.get(key) ?? { all: 0, prose: 0 }
    counts.set(key, count)
    count.all++
    if (piece.text.length > LONG || (/[.”"]$/.test(piece.text) && piece.text.length > 40)) count.prose++
  }
  return new Map([...counts].map(([key, { all, prose }]) => [key, prose / all]))
}

/** Ranks looks by size, then by weight: 0 is the most prominent. */
export function rankLooks(looks: readonly Look[]): Map<string, number> {
  const unique = new Map(looks.map((look) => [lookKey(look), look]))
  const sorted = [...unique].sort(
    ([, a], [, b]) => b.size - a.size || Number(b.isBold) - Number(a.isBold) || Number(a.isItalic) - Number(b.isItalic),
  )
  const ranks = new Map<string, number>()
  let rank = -1
  let last: Look | undefined
  for (const [key, look] of sorted) {
    const isSame =
      last !== undefined &&
      last.size / look.size < SAME_SIZE &&
      last.isBold === look.isBold &&
      last.isItalic === look.isItalic
    if (!isSame) rank++
    ranks.set(key, rank)
    last = look
  }
  return ranks
}
