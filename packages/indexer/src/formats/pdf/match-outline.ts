import { firstLine, type Piece } from './piece.ts'
import { plainKey } from './plain-key.ts'
import type { Bookmark } from './read-outline.ts'

/** Pieces that together are the heading that a bookmark names. */
export interface OutlineMatch {
  /** Numbers of the pieces, in order. */
  readonly places: readonly number[]
  /** From 1. */
  readonly level: number
}

/** A heading is spread over no more pieces. */
const MOST = 3
/** An outline of which less is found on the pages belongs to some other layout. */
const LEAST_FOUND = 0.3

/** Finds the headings that bookmarks name, on their page or near it. Each piece is taken once. */
export function matchOutline(pieces: readonly Piece[], bookmarks: readonly Bookmark[]): OutlineMatch[] {
  const byKey = new Map<string, number[][]>()
  for (const place of pieces.keys()) {
    let key = ''
    for (let count = 1; count <= MOST; count++) {
      const piece = pieces[place + count - 1]
      if (piece === undefined || !mayBeHeading(piece) || piece.page !== pieces[place]?.page) break
      key += plainKey(piece.text)
      if (key.length > 300) break
      const places = pieces.slice(place, place + count).map((_, step) => place + step)
      const same = byKey.get(key)
      if (same === undefined) byKey.set(key, [places])
      else same.push(places)
    }
  }
  const taken = new Set<number>()
  let last = -1
  const matches: OutlineMatch[] = []
  for (const { level, page, title } of bookmarks) {
    const found = (byKey.get(plainKey(title)) ?? []).filter((places) => !places.some((place) => taken.has(place)))
    const best = nearest(found, page)
    if (best === undefined || title.length < 2) continue
    last = Math.max(last, ...best)
    for (const place of best) taken.add(place)
    matches.push({ places: best, level: Math.min(6, level) })
  }
  return matches.length >= LEAST_FOUND * bookmarks.length ? matches : []

  function nearest(found: readonly number[][], page: number | undefined): number[] | undefined {
    const distance = ([place = 0]: readonly number[]): number =>
      page === undefined ? 0 : Math.abs((pieces[place]?.page ?? 0) - page)
    const sizeOf = ([place = 0]: readonly number[]): number => {
      const piece = pieces[place]
      return piece === undefined ? 0 : (firstLine(piece)?.size ?? 0)
    }
    return found
      .filter((places) => distance(places) <= 1)
      .sort((a, b) => distance(a) - distance(b) || sizeOf(b) - sizeOf(a))[0]
  }
}

function mayBeHeading({ kind, text }: Piece): boolean {
  return (kind === 'paragraph' || kind === 'list') && text.length <= 250
}
