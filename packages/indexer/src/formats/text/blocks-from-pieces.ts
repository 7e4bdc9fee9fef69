import { findDates } from '../../quantities/find-dates.ts'
import type { Block } from '../format.ts'
import type { Piece } from './piece.ts'
import { ATTRIBUTION } from './split-pieces.ts'
import { endsSentence } from './wrapping.ts'

/** Longer lines are sentences, whatever they end in. */
const HEADING_LENGTH = 100
const TITLE_LENGTH = 200
/** As many lines in a row, none with text below it, are an address or a verse. */
const HEADINGS_IN_ROW = 3
/** Items of a list are not longer than what is said. */
const ITEM_LENGTH = 200
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{Lu}/u
/** The questions below it stand in its section. */
const FAQ =
  /^(?:frequently asked questions|faqs?|questions and answers|(?:ofte|oftest) still(?:te|ede) spørsmål|ofte stillede spørgsmål|spør(?:s|gs)mål og svar|vanlig[ae] (?:frågor|spørsmål)|frågor och svar)/i
const CAPTION =
  /^(?:(?:photo|picture|image|photograph|illustration|foto|bilde|billede|bild|illustras?jon|illustrasjonsfoto|fotograf)(?: (?:by|av|af|credit|credits))?\s?[:/©]|(?:figure|table|chart|box|figur|tabell|tabel|diagram)\s\d{1,3}(?:\.\d{1,2})?[.:]\s)/i
const FIELD = /^\p{Lu}[\p{L} ]{1,40}:\s\S/u
const SPEECH =
  /[,?!.…"”»]\s(?:(?:\p{Lu}[\p{L}.-]*\s){1,3})?(?:says?|said|explains?|adds?|argues?|siger|sagde|fortæller|forklarer|mener|understreger|tilføjer|udtaler|oplyser|sier|sa|seier|forteller|fortel|meiner|understreker|uttaler|opplyser|påpeker|fortsetter|avslutter|legger|säger|sade|berättar|förklarar|menar|betonar|tillägger|påpekar|konstaterar|konstaterer|lyder)(?!\p{L})/u
const QUOTED = /^["“„»«'‘”].*["“”»«'’]\.?$/

/** Makes the blocks of an article from its pieces. */
export function blocksFromPieces(pieces: readonly Piece[], title: Piece | undefined): Block[] {
  const blocks: Block[] = []
  const lists = findDashLists(pieces)
  const notes = findNotes(pieces)
  const fields = findFields(pieces)
  const headings = findHeadings(pieces, title, fields)
  for (const [place, piece] of pieces.entries()) {
    const { kind } = piece
    const level = headings.get(place)
    const text = kind === 'dash' || level !== undefined ? withMarker(piece) : piece.text
    if (level !== undefined) blocks.push({ kind: 'heading', text: piece === title ? titleText(text) : text, level })
    else if (kind === 'dash' && lists.has(place)) blocks.push({ kind: 'list', text: piece.text })
    else if (kind === 'dash' && isAttribution(pieces, place)) blocks.push({ kind: 'quote', text })
    else if (notes.has(place)) blocks.push({ kind: 'footnote', text, ...numberOf(piece) })
    else if (kind === 'item' || fields.has(place)) blocks.push({ kind: 'list', text, ...numberOf(piece) })
    else if (kind === 'text' && CAPTION.test(text) && text.length <= 2 * ITEM_LENGTH)
      blocks.push({ kind: 'caption', text })
    else if (kind === 'text' && isAttribution(pieces, place + 1)) blocks.push({ kind: 'quote', text })
    else blocks.push({ kind: kind === 'text' || kind === 'dash' || kind === 'heading' ? 'paragraph' : kind, text })
  }
  return blocks
}

function withMarker({ marker, text }: Piece): string {
  return marker === undefined ? text : `${marker} ${text}`
}

/** The number or letter that stood before an item or a note; bullets say nothing. */
function numberOf({ marker }: Piece): Pick<Block, 'marker'> {
  return marker !== undefined && /[.)]$/.test(marker) ? { marker } : {}
}

/** "Title | Site": the longest of the parts. */
function titleText(text: string): string {
  const parts = text.split(/ [|»] /)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').trim()
}

/** Headings, by place, with their levels. */
function findHeadings(
  pieces: readonly Piece[],
  title: Piece | undefined,
  fields: ReadonlySet<number>,
): Map<number, number> {
  const headings = new Map<number, number>()
  let hasQuestions = false
  for (let place = 0; place < pieces.length; ) {
    let end = place
    while (!fields.has(end) && isHeading(pieces, end, title)) end++
    // With nothing below them, they head nothing.
    if (end < pieces.length)
      for (let at = place; at < end; at++)
        if (end - place <= HEADINGS_IN_ROW || pieces[at] === title || (at === end - 1 && pieces[at]?.isApart))
          headings.set(at, levelOf(at))
    place = Math.max(end, place) + 1
  }
  return headings

  function levelOf(place: number): number {
    const piece = pieces[place]
    if (piece === undefined || piece === title || (place === 0 && title === undefined)) return 1
    const isQuestion = piece.text.endsWith('?')
    if (FAQ.test(piece.text)) hasQuestions = true
    else if (!isQuestion) hasQuestions = false
    const depth = NUMBERED.exec(withMarker(piece))?.[1]?.split('.').length
    if (depth !== undefined) return Math.min(6, depth + 1)
    return isQuestion && hasQuestions ? 3 : Math.max(2, piece.level ?? 2)
  }
}

function isHeading(pieces: readonly Piece[], place: number, title: Piece | undefined): boolean {
  const piece = pieces[place]
  if (piece === undefined) return false
  if (piece === title || piece.kind === 'heading') return piece.text.length <= TITLE_LENGTH
  const { kind, marker, text } = piece
  if (text.length > HEADING_LENGTH || !/^["'“‘«(]?[\p{Lu}\p{N}¿¡]/u.test(text)) return false
  if (!text.endsWith('?') && /[.!:;,…–—-]["'”’»)]*$/u.test(text)) return false
  if (CAPTION.test(text) || !/\p{L}{2}/u.test(text) || /@|https?:|www\./.test(text) || isDate(text)) return false
  if (kind === 'text') return true
  // "1. Background" with text below it, and no "2." before or after.
  if (kind !== 'item' || marker === undefined || !/^\d{1,2}[.)]$/.test(marker)) return false
  const next = pieces[place + 1]
  if (next === undefined || next.kind === 'item' || pieces[place - 1]?.kind === 'item') return false
  return next.text.length > text.length || endsSentence(next.text)
}

function isDate(text: string): boolean {
  const [date] = findDates(text)
  return date !== undefined && date.start === 0 && date.end === text.length
}

/** Places of dashes that are bullets: several in a row that say nothing in anyone's name. */
function findDashLists(pieces: readonly Piece[]): Set<number> {
  const lists = new Set<number>()
  for (let place = 0; place < pieces.length; ) {
    let end = place
    while (pieces[end]?.kind === 'dash') end++
    const run = pieces.slice(place, end)
    const isTight = run.every(({ isApart }, at) => at === 0 || !isApart)
    const isSaid = run.some(({ text }) => SPEECH.test(text) || (text.endsWith('?') && run.length < 4))
    const isLong = run.some(({ text }) => text.length > ITEM_LENGTH || (!isTight && /[.!?]\s+\p{Lu}/u.test(text)))
    const isAnnounced = pieces[place - 1]?.text.endsWith(':') ?? false
    if ((run.length > 1 || (isAnnounced && run.length === 1)) && !isSaid && (!isLong || (isTight && isAnnounced)))
      for (let at = place; at < end; at++) lists.add(at)
    place = Math.max(end, place + 1)
  }
  return lists
}

/** "— Jane Smith" below a quotation in quotation marks. */
function isAttribution(pieces: readonly Piece[], place: number): boolean {
  const piece = pieces[place]
  const before = pieces[place - 1]
  if (piece?.kind !== 'dash' || before?.kind !== 'text' || !ATTRIBUTION.test(withMarker(piece))) return false
  return QUOTED.test(before.text)
}

/** Places of the notes that end a text: "1 …", "2 …", counted from one, with nothing but notes after them. */
function findNotes(pieces: readonly Piece[]): Set<number> {
  const notes = new Set<number>()
  let expected: number | undefined
  for (let place = pieces.length - 1; place > 0; place--) {
    const { kind, text } = pieces[place] ?? { kind: 'code', text: '' }
    if (kind === 'footnote') {
      notes.add(place)
      continue
    }
    const number = kind === 'text' ? Number(/^(\d{1,2})\s+["“]?\p{Lu}/u.exec(text)?.[1] ?? Number.NaN) : Number.NaN
    if (
      Number.isNaN(number) ||
      (expected !== undefined && number !== expected) ||
      findDates(text.slice(0, 40))[0]?.start === 0
    )
      break
    notes.add(place)
    expected = number - 1
    if (expected === 0) return notes
  }
  // They do not begin with the first: numbers, but of something else.
  for (const place of notes) if (pieces[place]?.kind !== 'footnote') notes.delete(place)
  return notes
}

/** Places of lines such as "Time: 10.30", three or more in a row: they are a list. */
function findFields(pieces: readonly Piece[]): Set<number> {
  const fields = new Set<number>()
  for (let place = 0; place < pieces.length; ) {
    let end = place
    while (
      pieces[end]?.kind === 'text' &&
      FIELD.test(pieces[end]?.text ?? '') &&
      (end === place || !pieces[end]?.isApart)
    )
      end++
    if (end - place >= 3) for (let at = place; at < end; at++) fields.add(at)
    place = Math.max(end, place + 1)
  }
  return fields
}
