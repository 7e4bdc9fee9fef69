import type { Piece } from './piece.ts'
import type { PieceRole } from './piece-role.ts'
import { fold } from './trim-head.ts'

/** Of the lines of a table of contents, so many head something below. */
const CONTENTS_SHARE = 0.6
const FEWEST_CONTENTS = 3

/** Finds what stands in the middle of an article and is none of it: tables of contents, "Les også" and the lines below that. */
export function findAsides(
  pieces: readonly Piece[],
  roles: readonly PieceRole[],
  { start, end }: { readonly start: number; readonly end: number },
): number[] {
  const asides: number[] = []
  const last = new Map<string, number>()
  const hasHeadings = roles.some((role, at) => role === 'short' && at > start && at < end && isHeading(at))
  for (const [at, { text }] of pieces.entries()) if (roles[at] === 'short') last.set(fold(text), at)
  for (let at = 0; at < end; at++) {
    const isContents = roles[at] === 'contents' || (at < start && roles[at] === 'item' && roles[at - 1] !== 'item')
    if (isContents) addContents(at)
    else if (at >= start && roles[at] === 'ending') addLinks(at)
  }
  return asides

  /** A line between paragraphs. */
  function isHeading(at: number): boolean {
    return roles[at - 1] === 'prose' && roles[at + 1] === 'prose'
  }

  /** Lines that stand again as headings further down. */
  function addContents(at: number): void {
    const first = roles[at] === 'contents' ? at + 1 : at
    let next = first
    while (next < end && (roles[next] === 'item' || (first > at && roles[next] === 'short'))) next++
    const lines = Array.from({ length: next - first }, (_, index) => first + index)
    const found = lines.filter((line) => (last.get(fold(pieces[line]?.text ?? '')) ?? -1) > line)
    if (found.length < (first > at ? 1 : FEWEST_CONTENTS) || found.length < CONTENTS_SHARE * lines.length) return
    if (first > at) asides.push(at)
    for (const line of found) asides.push(line)
  }

  /** Headlines of other articles, up to the text or a heading of its own. */
  function addLinks(at: number): void {
    let next = at + 1
    while (next < end && /^(?:short|item|credit|always)$/.test(roles[next] ?? '')) next++
    if (roles[next] !== 'prose' || next === at + 1) return
    const isHeaded = hasHeadings && roles[next - 1] === 'short' && next - at > 2
    for (let link = at; link < (isHeaded ? next - 1 : next); link++) asides.push(link)
  }
}
