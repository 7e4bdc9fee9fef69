import { isNameLike } from '../read-credit.ts'
import type { Piece } from './piece.ts'
import { countWords, isFurniture, type PieceRole } from './piece-role.ts'

/** The top of a page: where its title stands, and what is left out there. */
export interface TrimmedHead {
  readonly title?: Piece
  /** Credits count from here. */
  readonly from: number
  readonly leftOut: readonly number[]
}

/** A slogan has no more words, and a kicker above a title fewer. */
const SLOGAN_WORDS = 20
const KICKER_WORDS = 3
/** Longer texts are no titles. */
const TITLE_LENGTH = 200
/** What a piece says for being in the middle of an article, or against it; prose by its words. */
const WEIGHTS: Readonly<Record<Exclude<PieceRole, 'prose'>, number>> = {
  always: -6,
  edge: -6,
  ending: -12,
  life: -3,
  contents: -2,
  contact: -6,
  credit: 0,
  short: -3,
  item: -1,
  solid: 10,
}
const MOST_WEIGHT = 50
/** A page says no more in a row outside of its article. */
const PARAGRAPH_WORDS = 25

/** Finds where the article's prose begins: that of the stretch with most prose and least furniture; the end if there is none. */
export function findStart(pieces: readonly Piece[], roles: readonly PieceRole[]): number {
  let best = 0
  let start = -1
  let sum = 0
  let from = 0
  for (const [place, role] of roles.entries()) {
    if (sum <= 0) [sum, from] = [0, place]
    sum += role === 'prose' ? Math.min(MOST_WEIGHT, countWords(pieces[place]?.text ?? '')) : WEIGHTS[role]
    if (sum > best) [best, start] = [sum, from]
  }
  let first = start === -1 ? -1 : roles.indexOf('prose', start)
  if (first === -1) return roles.length
  const sizes = pieces.slice(0, first).map(({ text }, at) => (roles[at] === 'prose' ? countWords(text) : 0))
  const early = sizes.findIndex(
    (size, at) => size >= PARAGRAPH_WORDS && Math.max(sizes[at + 1] ?? 0, sizes[at + 2] ?? 0) >= PARAGRAPH_WORDS / 2,
  )
  if (early !== -1) first = early
  // Prose above it belongs to it too, unless there is furniture between, save links to other articles.
  let links = 0
  for (let at = first - 1; at >= 0; at--) {
    const role = roles[at]
    if (role === 'ending') links++
    else if (isFurniture(role) && role !== 'contents') break
    if (role !== 'prose') continue
    if (links > 1 || (links === 1 && countWords(pieces[at]?.text ?? '') < PARAGRAPH_WORDS / 2)) break
    first = at
    links = 0
  }
  return first
}

/**
 * Finds the title, and what stands above it and between it and the text that is none of the article.
 *
 * @param start - Where the prose begins.
 */
export function trimHead(pieces: readonly Piece[], roles: readonly PieceRole[], start: number): TrimmedHead {
  // A list, a table: nothing tells a head from it.
  if (start === roles.length) return { from: 0, leftOut: [] }
  const head = pieces.slice(0, start)
  const isPage = roles.slice(0, start).some(isFurniture)
  // With nothing of a page above it, a text begins with its title.
  const list = roles.slice(0, start).findIndex((role) => role === 'item' || role === 'solid')
  const place = findTitle(head, roles, isPage || list < 1 ? start : list)
  const title = pieces[place ?? -1]
  const key = fold(title?.text ?? '')
  const top = place ?? 0
  const hasMenu = roles.slice(0, top).some(isFurniture)
  const prose = roles.indexOf('prose', top)
  const leftOut = head.flatMap((_, at) => (isLeftOut(at) ? [at] : []))
  return { ...(title !== undefined && { title }), from: Math.max(0, top - 2), leftOut }

  function isLeftOut(at: number): boolean {
    const role = roles[at]
    const text = head[at]?.text ?? ''
    // Below the text it may be a heading, an address: what the middle of an article holds.
    if (at > prose && (role === 'edge' || role === 'contact')) return false
    if (isFurniture(role) || role === 'credit') return true
    if (key !== '' && at !== place && text.length <= TITLE_LENGTH && titlesOf(text).includes(key)) return true
    if (at !== place && isNameLike(text) && (roles[at - 1] === 'credit' || roles[at + 1] === 'credit')) return true
    if (at >= top) return false
    if (role === 'prose') return hasMenu && countWords(text) <= SLOGAN_WORDS
    return hasMenu ? role === 'short' || role === 'item' : role === 'short' && countWords(text) <= KICKER_WORDS
  }
}

/** The line above the text that looks most like a title: long, repeated, next to the text or its date. */
function findTitle(head: readonly Piece[], roles: readonly PieceRole[], start: number): number | undefined {
  const counts = new Map<string, number>()
  for (const { text } of head) {
    if (text.length > TITLE_LENGTH) continue
    for (const key of new Set(titlesOf(text))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let best: { place: number; score: number } | undefined
  let between = 0
  for (let place = start - 1; place >= 0; place--) {
    const role = roles[place]
    if (role === 'edge' || role === 'ending' || role === 'item') between++
    const isDated = roles[place + 1] === 'credit' || (roles[place + 2] === 'credit' && roles[place + 1] !== 'short')
    const piece = head[place]
    if (role !== 'short' || piece === undefined || !isTitle(piece.text, isDated) || isField(place)) continue
    const words = countWords(piece.text)
    const score =
      Math.min(words, 6) +
      ((counts.get(fold(piece.text)) ?? 0) > 1 ? 4 : 0) +
      (isDated ? 3 : place + 1 === start ? 2 : 0) +
      (piece.kind === 'heading' ? 3 : 0) -
      (isNameLike(piece.text) || NO_TITLE.test(piece.text) ? 3 : 0) -
      (words > 25 ? 4 : 0) -
      Math.min(8, between / 2)
    if (best === undefined || score >= best.score) best = { place, score }
  }
  if (best === undefined) return undefined
  const key = fold(head[best.place]?.text ?? '')
  return head.findIndex(({ text }, at) => roles[at] === 'short' && fold(text) === key)

  /** "Place: Oslo" among others like it. */
  function isField(at: number): boolean {
    const near = [head[at - 1], head[at + 1]]
    return FIELD.test(head[at]?.text ?? '') && near.some((piece) => FIELD.test(piece?.text ?? ''))
  }
}

function isTitle(text: string, isDated: boolean): boolean {
  if (text.length > TITLE_LENGTH || /^\p{Ll}|@|https?:|\[email/u.test(text)) return false
  return isDated || !/[.:;,…]$/.test(text)
}

/** What heads a part of a text, asks to do something, or says who wrote it and when. */
const NO_TITLE =
  /^(?:introduction|intro|overview|summary|abstract|background|key takeaways|innledning|innleiing|indledning|inledning|bakgrunn|baggrund|bakgrund|sammendrag|samandrag|resumé|sammanfattning)$|^(?:(?:by|av|af|get|new to|updated|posted|fact checked|reviewed|«)[ :]|\$)|[\p{L}\d](?:19|20)\d\d(?!\d)|\b\p{L}{3,9}\.? \d{1,2}, 20\d\d/iu

const FIELD = /^\p{Lu}[\p{L} ]{1,40}:\s\S/u

/** A text itself, and the parts of "Title | Site". */
function titlesOf(text: string): string[] {
  return [text, ...text.split(/ [|·»›>–—-] /)].map(fold)
}

/** Letters and digits alone, without the number of a heading: what is the same in all places where a title stands. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
