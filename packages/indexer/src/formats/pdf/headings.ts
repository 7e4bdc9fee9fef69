import { chooseHeadings, isNumbering } from './choose-headings.ts'
import { headingLevels } from './heading-levels.ts'
import { lookKey, lookOf, rankLooks } from './heading-looks.ts'
import { matchOutline, type OutlineMatch } from './match-outline.ts'
import type { Habits } from './paragraphs.ts'
import { numberOf, type Piece } from './piece.ts'
import type { Bookmark } from './read-outline.ts'

/**
 * Marks headings and gives them levels: those that the outline names get its levels, the others are known by their type,
 * larger or bolder than the text, and ranked by it.
 */
export function markHeadings(
  pieces: readonly Piece[],
  { bookmarks, habits }: { readonly bookmarks: readonly Bookmark[]; readonly habits: Habits },
): Piece[] {
  const matches = matchOutline(pieces, bookmarks)
  const given = new Map(matches.flatMap(({ level, places }) => places.map((place) => [place, level])))
  const headings = chooseHeadings(pieces, { given: new Set(given.keys()), habits })
  const ranks = rankLooks(headings.map(({ look }) => look))
  const topmost = topmostSize(pieces, matches, habits)
  const levels = headingLevels(
    headings.map(({ look, place }) => ({
      rank: ranks.get(lookKey(look)) ?? 0,
      given: given.get(place),
      isAbove: look.size >= topmost,
    })),
  )
  const levelOf = new Map(headings.map(({ place }, number) => [place, levels[number] ?? 1]))
  return joinHeadings(pieces, levelOf, new Set(matches.flatMap(({ places }) => places.slice(1))))
}

/** A size clearly above that of the headings that the outline has at its top. */
function topmostSize(pieces: readonly Piece[], matches: readonly OutlineMatch[], habits: Habits): number {
  const topmost = matches.filter(({ level }) => level === 1).flatMap(({ places: [place = -1] }) => pieces[place] ?? [])
  const sizes = topmost.map((piece) => lookOf(piece, habits).size)
  return sizes.length === 0 ? Infinity : 1.05 * Math.max(...sizes)
}

/** Writes headings with their numbers; one that the outline has as a whole, or a number above its name, is one. */
function joinHeadings(
  pieces: readonly Piece[],
  levels: ReadonlyMap<number, number>,
  goesOn: ReadonlySet<number>,
): Piece[] {
  const marked: Piece[] = []
  for (const [place, piece] of pieces.entries()) {
    const level = levels.get(place)
    const last = marked.at(-1)
    if (level === undefined) marked.push(piece)
    else if (last?.kind === 'heading' && last.page === piece.page && (goesOn.has(place) || isNumbering(last.text))) {
      const text = `${last.text} ${withNumber(piece)}`
      marked[marked.length - 1] = { ...last, text, level: Math.min(level, last.level ?? level) }
    } else marked.push({ ...piece, kind: 'heading', text: withNumber(piece), level })
  }
  return marked
}

function withNumber(piece: Piece): string {
  const number = numberOf(piece)
  return number === undefined ? piece.text : `${number} ${piece.text}`
}
