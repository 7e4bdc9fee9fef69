import type { IsInHead } from './article-head.ts'
import { type DateLabel, readDateLabel } from './date-label.ts'
import { findDays, findNumberOrder } from './find-days.ts'
import type { Mark, PageEvidence, Piece } from './page-evidence.ts'
import { readMachineDate } from './read-machine-date.ts'
import { ELSEWHERE, FOREIGN, ROLE, SETTING } from './setting.ts'

/** A date that readers see. */
export interface SeenDate {
  readonly iso: string
  readonly label: DateLabel
  /** Index of the piece of text that holds it. */
  readonly piece: number
  /** Characters of text before it on the page. */
  readonly offset: number
  /** It stands in the head of the article. */
  readonly isHead: boolean
  /** It stands in an element for dates. */
  readonly isMarked: boolean
}

const YEAR = /(?:19|20)\d{2}/
/** A line with a date and more text besides is a sentence. */
const MAX_LINE = 150
const MAX_REST = 60
const MAX_LABEL = 40
/** An element with more pieces of text holds more than a date. */
const MAX_PIECES = 12
/** No page has more that count. */
const MAX_DATES = 1_000

/** Finds the dates that readers see, with what the words before them say of each, in the order of the page. */
export function findVisibleDates({ pieces, marks }: PageEvidence, isInHead: IsInHead): SeenDate[] {
  const times = new Map<number, Mark>()
  const marked = new Set<number>()
  for (const mark of marks) {
    if ((mark.role & ROLE.date) !== 0 && mark.end - mark.first <= MAX_PIECES)
      for (let piece = mark.first; piece < mark.end; piece++) marked.add(piece)
    if ((mark.role & ROLE.time) !== 0 && readMachineDate(mark.attribs.datetime ?? '') !== undefined)
      times.set(mark.first, mark)
  }
  const order = findNumberOrder(datedTexts(pieces))
  const found: SeenDate[] = []
  for (let index = 0; index < pieces.length && found.length < MAX_DATES; index++) {
    const piece = pieces[index]
    if (piece === undefined || (piece.setting & FOREIGN) !== 0) continue
    const isHead = isInHead(index)
    if (!isHead && (piece.setting & ELSEWHERE) !== 0) continue
    const { text, offset } = piece
    const place = { piece: index, offset, isHead }
    const time = times.get(index)
    const iso = readMachineDate(time?.attribs.datetime ?? '')
    if (time !== undefined && iso !== undefined) {
      const said = readDateLabel(`${labelBefore(pieces, index)} ${text.slice(0, MAX_REST)}`)
      found.push({ iso, label: said === 'none' ? labelOfRole(time.role) : said, ...place, isMarked: true })
      index = Math.max(index, time.end - 1)
    } else if (text.length <= MAX_LINE && YEAR.test(text)) {
      let from = 0
      const days = findDays(text, order)
      const rest = days.reduce((length, { start, end }) => length - (end - start), text.length)
      for (const { iso, start, end } of days) {
        const lead = text.slice(from, start)
        const label = readDateLabel(from === 0 && start <= 3 ? `${labelBefore(pieces, index)} ${lead}` : lead)
        from = end
        if (label !== 'none' || rest <= MAX_REST) found.push({ iso, label, ...place, isMarked: marked.has(index) })
      }
    }
  }
  return found
}

function* datedTexts(pieces: readonly Piece[]): Iterable<string> {
  for (const { text } of pieces) if (text.length <= MAX_LINE && YEAR.test(text)) yield text
}

/** The short text right before a piece, unless it is a heading. */
function labelBefore(pieces: readonly Piece[], index: number): string {
  const piece = pieces[index - 1]
  return piece !== undefined && piece.text.length <= MAX_LABEL && (piece.setting & SETTING.heading) === 0
    ? piece.text
    : ''
}

function labelOfRole(role: number): DateLabel {
  if ((role & ROLE.declaredUpdated) !== 0) return 'updated'
  return (role & ROLE.declaredPublished) !== 0 ? 'published' : 'none'
}
