import { type Credit, isCreditLabel, isNameLike, readCredit } from '../read-credit.ts'
import { findAsides } from './find-asides.ts'
import type { Piece } from './piece.ts'
import { countWords, type PieceRole, roleOf } from './piece-role.ts'
import { findStart, fold, trimHead } from './trim-head.ts'
import { trimTail } from './trim-tail.ts'

/** An article without the page around it, and what the page says of it. */
export interface TrimmedArticle {
  readonly pieces: readonly Piece[]
  /** Which of them is the title. */
  readonly title?: Piece
  readonly authors: readonly string[]
  readonly published?: string
  readonly updated?: string
}

/** So many pieces are near. */
const NEAR = 6
/** A sentence that is a title has no more words, and stands among the first of the text. */
const TITLE_WORDS = 15
const TITLE_AMONG = 3
/** "Date: 5 May 2018" beside one of these is when something takes place, or took. */
const EVENT =
  /^(?:place|venue|location|where|when|time|present|participants|absent|sted|tid|hvor|når|til ?stede|deltag?ere|deltakarar|afbud|forfall|plats|var|när|närvarande|deltagare|frånvarande|referent|ordstyrer|møteleder|mødeleder)\s?:/i
const EMPTY =
  /^(?:by|(?:last )?(?:published|posted|updated|modified)(?: on)?|(?:sist |sidst |senast )?(?:publisert|publiceret|publicerad|oppdatert|opdateret|uppdaterad|endret|ændret|ändrad))\s?:?$/i
const DATE_FIELD = /^(?:date|dato|datum)\b/i

/** Leaves out what a site puts around its articles: above the title, below the end, and in between. */
export function trimArticle(given: readonly Piece[]): TrimmedArticle {
  const credits = readCredits(given)
  const roles = given.map((piece, place) => (credits[place] === undefined ? roleOf(piece) : 'credit'))
  const start = findTitled(given, roles, credits, findStart(given, roles))
  const { title, from, leftOut: above } = trimHead(given, roles, start)
  markLives(given, roles, authorsOf(given, credits, from, start))
  const { end, leftOut: below } = trimTail(given, roles, start)
  const asides = findAsides(given, roles, { start, end })
  const second = roles.indexOf('prose', start + 1)
  // Dates that stand alone further down head parts of the text, and so may the first of them.
  const isDated = credits.some((credit, at) => at > second && at < end && credit !== undefined && !isSure(credit))
  const bylines = credits.flatMap((credit, at) =>
    at > start && at < (second === -1 ? start + NEAR : second) && credit && (isSure(credit) || !isDated) ? [at] : [],
  )
  const always = roles.flatMap((role, at) => (role === 'always' ? [at] : []))
  const leftOut = new Set([...always, ...above, ...bylines, ...asides, ...below])
  const head = [...credits.slice(from, start), ...bylines.map((at) => credits[at])]
  const tail = credits.slice(Math.max(start + 1, end), end + 2 * NEAR)
  // A date alone below the text is that of another article, unless a byline stands above it.
  const told = tail.filter((credit, at) => isSure(credit) || (tail[at - 1]?.authors.length ?? 0) > 0)
  return {
    pieces: given.filter((_, at) => !leftOut.has(at)),
    ...(title !== undefined && { title }),
    ...joinCredits([...head, ...told]),
  }
}

/** What stands above a line with a byline below it is above the title, even if it is prose; a title may be a sentence. */
function findTitled(
  pieces: readonly Piece[],
  roles: PieceRole[],
  credits: readonly (Credit | undefined)[],
  start: number,
): number {
  for (let at = start; at < start + TITLE_AMONG; at++) {
    const text = pieces[at]?.text ?? ''
    const isLine =
      roles[at] === 'short' || (roles[at] === 'prose' && roles[at - 1] !== 'short' && countWords(text) <= TITLE_WORDS)
    const next = credits[at + 1] ?? (roles[at + 1] === 'prose' ? credits[at + 2] : undefined)
    if (!isLine || !(isSure(next) || (at === start && credits[at + 1] !== undefined))) continue
    const first = roles.indexOf('prose', at + 1)
    if (first === -1) return start
    roles[at] = 'short'
    return first
  }
  return start
}

/** Lines of credits; a label alone is read together with the line below it. */
function readCredits(pieces: readonly Piece[]): (Credit | undefined)[] {
  const credits = new Array<Credit | undefined>(pieces.length).fill(undefined)
  for (const [place, { kind, text }] of pieces.entries()) {
    if (credits[place] !== undefined || (kind !== 'text' && kind !== 'item')) continue
    const next = pieces[place + 1]
    if (DATE_FIELD.test(text) && (EVENT.test(next?.text ?? '') || EVENT.test(pieces[place - 1]?.text ?? ''))) continue
    const both = next !== undefined && isCreditLabel(text) ? readCredit(`${text} ${next.text}`) : undefined
    if (both !== undefined) credits[place + 1] = { authors: [], isLabelled: false }
    // A label that lost its value says nothing either.
    const empty = EMPTY.test(text) ? { authors: [], isLabelled: false } : undefined
    credits[place] = both ?? readCredit(text) ?? empty
  }
  return credits
}

/** It says that it is a credit: not only a date, which may head a part of the text. */
function isSure(credit: Credit | undefined): boolean {
  return credit !== undefined && (credit.isLabelled || credit.authors.length > 0)
}

function joinCredits(all: readonly (Credit | undefined)[]): Pick<TrimmedArticle, 'authors' | 'published' | 'updated'> {
  const labelled = all.find((credit) => credit?.isLabelled && credit.published !== undefined)?.published
  const published = labelled ?? all.find((credit) => credit?.published !== undefined)?.published
  const updated = all.find((credit) => credit?.updated !== undefined)?.updated
  const authors = all.find((credit) => credit !== undefined && credit.authors.length > 0)?.authors ?? []
  return { authors, ...(published !== undefined && { published }), ...(updated !== undefined && { updated }) }
}

/** Names that stand near the top: those of bylines, and those alone on a line. */
function authorsOf(
  pieces: readonly Piece[],
  credits: readonly (Credit | undefined)[],
  from: number,
  start: number,
): Set<string> {
  const names = credits.slice(from, start + NEAR).flatMap((credit) => credit?.authors ?? [])
  const alone = pieces.slice(from, start).flatMap(({ text }) => (isNameLike(text) ? [text] : []))
  return new Set([...names, ...alone].map(fold))
}

/** The name of an author on a line below the text heads a life. */
function markLives(pieces: readonly Piece[], roles: PieceRole[], authors: ReadonlySet<string>): void {
  const start = roles.indexOf('prose')
  for (const [at, { text }] of pieces.entries())
    if (at > start && roles[at] === 'short' && isNameLike(text) && authors.has(fold(text))) roles[at] = 'life'
}
