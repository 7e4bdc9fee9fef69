import { lookKey, lookOf } from './heading-looks.ts'
import type { Habits } from './paragraphs.ts'
import { firstLine, type Piece } from './piece.ts'
import { isSentenceEnd } from './sentence-end.ts'

/** What surrounds a piece. */
export interface Surroundings {
  readonly pieces: readonly Piece[]
  /** Number of the piece among them. */
  readonly place: number
  /** Those on its page. */
  readonly onPage: readonly Piece[]
  readonly habits: Habits
  /** Share of sentences among the pieces of its look. */
  readonly prose: number
}

/** Letters: longer texts are sentences, however they are set; so are those in type that is hardly larger. */
const LONGEST = 200
const LONGEST_SMALL = 120
/** A page with more pieces is a list of some kind. */
const MOST = 1000
const MOST_LINES = 5
/** Type this much larger than the text makes a heading. */
const LARGER = 1.12
/** Type this much larger makes one even of a sentence. */
const LARGE = 1.4
/** In a type of which more pieces are sentences, only the short ones in bold are headings. */
const PROSE = 0.4
const NO_HEADING = /©|copyright|isbn|issn|https?:|www\.|\S@\S/i

/** Tells a heading by its type: larger than the text, or bold, in capitals or in a colour of its own, above text. */
export function looksLikeHeading(piece: Piece, surroundings: Surroundings): boolean {
  const { habits, onPage, pieces, place, prose } = surroundings
  const { kind, paragraph, text } = piece
  if (paragraph === undefined || (kind !== 'paragraph' && !isNumbered(piece))) return false
  const size = firstLine(piece)?.size ?? 0
  const isBold = lookOf(piece, habits).isBold
  if (paragraph.lines.length > MOST_LINES || text.length > (size < LARGE * habits.size ? LONGEST_SMALL : LONGEST))
    return false
  if (!/\p{L}{2}/u.test(text) || /^[\p{Ll}“"«(]/u.test(text) || /[,;]$/.test(text) || NO_HEADING.test(text))
    return false
  if (!standsAbove(piece, onPage)) return false
  if (size >= LARGER * habits.size) {
    if (prose > PROSE)
      return isBold && text.length < 80 && paragraph.lines.length <= 2 && !/[.]$/.test(text) && isFollowed(surroundings)
    return !/[.]["”’)]?$/.test(text) || (isBold && size >= LARGE * habits.size && text.split(' ').length <= 8)
  }
  if (size < 0.93 * habits.size || isSentenceEnd(text.replace(/[?!:]$/, '')) || paragraph.lines.length > 3) return false
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
  if (!isBold && !isCapitals && !hasOwnColour(piece)) return false
  return (isBold || text.length <= 80) && isFollowed(surroundings) && !(kind === 'list' && isAmongItems(place, pieces))
}

/** Whether something stands below it on its page, or nothing else on the page at all. */
function standsAbove({ area, paragraph }: Piece, onPage: readonly Piece[]): boolean {
  if (onPage.length > MOST) return true
  const own = onPage.filter((other) => other.paragraph !== paragraph && other.kind !== 'footnote')
  const isBelow = ({ area: other }: Piece): boolean =>
    other.top >= area.bottom - 2 && other.left < area.right && other.right > area.left
  return own.length === 0 || own.some(isBelow) || !own.some(({ text }) => text.length > LONGEST)
}

/** "3" or "2.1" before what may be the title of a chapter. */
function isNumbered({ kind, paragraph }: Piece): boolean {
  return kind === 'list' && /^\d{1,2}(?:\.\d{1,2})*\.?$|^[A-Z]\.$/.test(paragraph?.marker?.text ?? '')
}

/** Whether the numbers before and after it are those of items. */
function isAmongItems(place: number, pieces: readonly Piece[]): boolean {
  const number = Number.parseInt(pieces[place]?.paragraph?.marker?.text ?? '', 10)
  return pieces.slice(Math.max(0, place - 10), place + 11).some(({ kind, paragraph, text }) => {
    const other = Number.parseInt(paragraph?.marker?.text ?? '', 10)
    return kind === 'list' && Math.abs(other - number) === 1 && (text.length > LONGEST_SMALL || isSentenceEnd(text))
  })
}

/** A heading stands above sentences, items or a table; a name stands above an office. */
function isFollowed({ habits, pieces, place }: Surroundings): boolean {
  const [piece, next] = [pieces[place], pieces[place + 1]]
  if (piece === undefined || next === undefined || next.page > piece.page + 1 || next.box !== piece.box) return false
  if (next.kind !== 'paragraph') return true
  const { text } = next
  if (text.length > LONGEST || isSentenceEnd(text) || /[.!?:;]\s/.test(text)) return true
  return (
    lookKey(lookOf(next, habits)) !== lookKey(lookOf(piece, habits)) &&
    (firstLine(next)?.size ?? 0) > 1.05 * habits.size
  )
}

/** A short line all in a colour that is neither black, grey nor white. */
function hasOwnColour({ paragraph, text }: Piece): boolean {
  const lines = paragraph?.lines ?? []
  if (lines.length > 2 || text.length > 70 || paragraph?.marker !== undefined) return false
  const [colour = '', ...more] = new Set(lines.flatMap(({ words }) => words.map((word) => word.colour)))
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return more.length === 0 && colour.startsWith('#') && Math.max(...parts) - Math.min(...parts) > 48
}
