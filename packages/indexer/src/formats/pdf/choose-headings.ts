import { type Look, lookKey, lookOf, proseShares } from './heading-looks.ts'
import { looksLikeHeading } from './looks-like-heading.ts'
import type { Habits } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import { isSentenceEnd } from './sentence-end.ts'

/** A piece that is a heading. */
export interface HeadingPlace {
  /** Number of the piece. */
  readonly place: number
  readonly look: Look
}

/** "Chapter 3" or "Pillar 1:", above the name of the chapter. */
const NUMBERING =
  /^(?:(?:chapter|part|pillar|section|annex|appendix|theme|goal|kapitel|kapittel|del|bilag|vedlegg|bilaga|tema|mål)\s+)?(?:\d{1,2}|[ivx]{1,5}|[a-h])\s*[:.–-]?$/i

/** Tells the number of a chapter that stands alone, its name below it. */
export function isNumbering(text: string): boolean {
  return NUMBERING.test(text)
}

/**
 * Chooses the pieces that are headings: those that the outline names, and those that look like one.
 *
 * @param given - Numbers of the pieces that the outline names.
 */
export function chooseHeadings(
  pieces: readonly Piece[],
  { given, habits }: { readonly given: ReadonlySet<number>; readonly habits: Habits },
): HeadingPlace[] {
  const prose = proseShares(pieces, habits)
  const pages = byPage(pieces)
  const looks = pieces.map((piece) => lookOf(piece, habits))
  const isLike = pieces.map((piece, place) => {
    if (given.has(place)) return true
    const share = prose.get(lookKey(lookOf(piece, habits))) ?? 0
    return looksLikeHeading(piece, { pieces, place, onPage: pages.get(piece.page) ?? [], habits, prose: share })
  })
  /** The largest type on pages that have no text: covers, title pages. */
  const largest = new Map<number, number>()
  for (const [page, own] of pages)
    if (!own.some(isText)) largest.set(page, Math.max(...own.map((piece) => lookOf(piece, habits).size)))
  return looks.flatMap((look, place) =>
    isLike[place] && (given.has(place) || isChosen(look, place)) ? [{ place, look }] : [],
  )

  function isChosen({ size }: Look, place: number): boolean {
    const piece = pieces[place]
    if (piece === undefined || isOneOfMany(piece, place)) return false
    return size > 0.85 * (largest.get(piece.page) ?? 0) || isNumbering(piece.text)
  }

  /** Whether it stands above something of the same look that is no heading: a name above an office. */
  function isOneOfMany(piece: Piece, place: number): boolean {
    const next = pieces[place + 1]
    if (next === undefined || isLike[place + 1] || next.kind !== 'paragraph' || !/\p{L}{2}/u.test(next.text))
      return false
    const [look, nextLook] = [looks[place], looks[place + 1]]
    if (look === undefined || nextLook === undefined) return false
    return next.page === piece.page && next.column === piece.column && lookKey(look) === lookKey(nextLook)
  }
}

function byPage(pieces: readonly Piece[]): Map<number, Piece[]> {
  const pages = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const own = pages.get(piece.page)
    if (own === undefined) pages.set(piece.page, [piece])
    else own.push(piece)
  }
  return pages
}

/** More than stands on a title page. */
function isText({ kind, text }: Piece): boolean {
  return kind !== 'paragraph' || text.length > 160 || (text.length > 60 && isSentenceEnd(text))
}
