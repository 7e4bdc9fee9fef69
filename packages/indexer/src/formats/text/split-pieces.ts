import { findTables, isRule, type TextTable } from './find-tables.ts'
import { readListMarker } from './list-marker.ts'
import type { Piece } from './piece.ts'
import type { Line } from './read-lines.ts'
import { endsSentence, findWrapping, goesOn, joinLines } from './wrapping.ts'

/** Longer lines are no headings or terms. */
const SHORT = 100
const WORD = /[\p{L}\p{N}]/u
const QUOTED = /^>[> ]*/
const FENCE = /^```/
const FOOTNOTE = /^(?:\[\d{1,3}\]:?|[¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\^\d{1,3})\s*(?=\S)/
const OPENS_QUOTE = /^["“„»«'‘”]/
/** "— Jane Smith, Director": who said what stands above. */
export const ATTRIBUTION = /^(?:[—–]|--?)\s*\p{Lu}\p{L}*[^.!?]{0,80}$/u
/** What lines of prose hardly ever hold or end in. */
const CODE =
  /[{};]$|^(?:[$#] |>>> |<\/?\w|\/\/|\/\*|@\w|import |from \w+ import|def |function |const |let |var |class |return |if \(|for \(|SELECT |curl |npm |git |sudo |cd )|=>|\(\)|==|::|^[\w.-]+ ?= ?\S|^"[\w-]+":/

/** Splits a text into its pieces. */
export function splitPieces(lines: readonly Line[]): Piece[] {
  const wrapping = findWrapping(lines)
  const tables = new Map(findTables(lines).map((table) => [table.start, table]))
  const base = commonIndent(lines)
  const hasTerms = countTerms(lines) >= 2
  const pieces: Piece[] = []
  let open: Line[] = []
  let openKind: Pick<Piece, 'kind' | 'marker'> = { kind: 'text' }
  let isApart = true
  /** Up to where indented lines were looked at, so that none is twice. */
  let looked = 0

  let place = 0
  for (let line = lines[0]; line !== undefined; line = lines[place]) {
    const length = line.text === '' ? 0 : takeRun(line)
    if (length > 0) {
      place += length
      continue
    }
    place++
    if (line.text === '') gap()
    else if (isRule(line)) {
      underline(line)
      gap()
    } else if (line.startsPage) {
      gap()
      if (!isRunOn(line)) begin(line)
    } else takeLine(line)
  }
  close()
  return pieces

  /** Takes lines that only make sense together; gives how many. */
  function takeRun(line: Line): number {
    if (FENCE.test(line.text)) return takeFence()
    const table = tables.get(place)
    if (table !== undefined) return takeTable(table)
    if (line.text.startsWith('>')) return takeQuoted()
    if (line.indent < base + 2 || (open.length > 0 && openKind.kind !== 'text')) return 0
    return takeIndented(line)
  }

  function takeFence(): number {
    let end = place + 1
    while (end < lines.length && !FENCE.test(lines[end]?.text ?? '')) end++
    // A fence that is not closed is none.
    if (end === lines.length) return 0
    close()
    add('code', codeOf(lines.slice(place + 1, end)))
    return end + 1 - place
  }

  function takeTable({ start, end, text }: TextTable): number {
    close()
    add('table', text)
    return end - start
  }

  /** A quotation as in mails; an empty line within it sets paragraphs apart. */
  function takeQuoted(): number {
    close()
    let end = place
    let quoted: string[] = []
    for (let text = lines[end]?.text; text?.startsWith('>'); text = lines[++end]?.text) {
      const inner = text.replace(QUOTED, '')
      if (inner !== '') quoted.push(inner)
      if (inner === '' || !lines[end + 1]?.text.startsWith('>')) {
        add('quote', joinLines(quoted, wrapping))
        quoted = []
      }
    }
    return end - place
  }

  /** Lines that stand further in than the rest: code, or a quotation with its marks or its author. */
  function takeIndented(line: Line): number {
    if (place < looked) return 0
    let end = place
    while ((lines[end]?.text ?? '') !== '' && (lines[end]?.indent ?? 0) >= base + 2) end++
    looked = end
    const run = lines.slice(place, end)
    const texts = run.map(({ text }) => text)
    if (line.indent >= base + 4 && texts.filter((text) => CODE.test(text)).length * 2 > texts.length) {
      close()
      add('code', codeOf(run))
      return run.length
    }
    const isSigned = run.length > 1 && ATTRIBUTION.test(texts.at(-1) ?? '')
    if (open.length > 0 || run.some(({ text }) => readListMarker(text) !== undefined && !ATTRIBUTION.test(text)))
      return 0
    if (!isSigned && !(OPENS_QUOTE.test(line.text) && /["“”»«'’]\.?$/.test(texts.at(-1) ?? ''))) return 0
    add('quote', joinLines(isSigned ? texts.slice(0, -1) : texts, wrapping))
    if (isSigned) add('quote', texts.at(-1) ?? '')
    return run.length
  }

  function takeLine(line: Line): void {
    const last = open.at(-1)
    const marker = readListMarker(line.text)
    if (last === undefined) begin(line)
    else if (marker !== undefined && !isMidSentence(last, line)) {
      close()
      begin(line)
    } else if (FOOTNOTE.test(line.text) || !isContinued(last, line)) {
      close()
      begin(line)
    } else open.push(line)
  }

  /** A paragraph that goes on after the end of its page is opened again. */
  function isRunOn(line: Line): boolean {
    const last = pieces.at(-1)
    if (last === undefined || !/^\p{Ll}/u.test(line.text) || endsSentence(last.text)) return false
    if (last.kind !== 'text' && last.kind !== 'item') return false
    pieces.pop()
    open = [{ ...line, text: last.text, indent: last.indent }, line]
    openKind = last
    isApart = last.isApart
    return true
  }

  /** A dash or a number in the middle of a paragraph that was broken there. */
  function isMidSentence(last: Line, line: Line): boolean {
    const before = pieces.at(-1)?.kind
    if (openKind.kind !== 'text' || before === 'item' || before === 'dash') return false
    return wrapping.width !== undefined && !endsSentence(last.text) && goesOn(last.text, line.text, wrapping)
  }

  function isContinued(last: Line, line: Line): boolean {
    if (openKind.kind !== 'text') {
      const isWithin = line.indent > (open[0]?.indent ?? 0)
      if (isWithin && wrapping.width === undefined) return !endsSentence(last.text) && /^\p{Ll}/u.test(line.text)
      return isWithin || (line.indent >= last.indent && goesOn(last.text, line.text, wrapping))
    }
    if (hasTerms && isTerm(last, line)) return false
    const isOwn = line.indent >= last.indent + 2 && endsSentence(last.text)
    return !isOwn && goesOn(last.text, line.text, wrapping)
  }

  function begin(line: Line): void {
    const marker = readListMarker(line.text)
    const before = pieces.at(-1)
    if (marker !== undefined) {
      const text = line.text.slice(marker.length)
      openKind = { kind: marker.kind === 'dash' ? 'dash' : 'item', marker: line.text.slice(0, marker.length).trim() }
      open = [{ ...line, text }]
    } else {
      // What stands as far in as the text of an item belongs to it.
      const isOfItem = before?.kind === 'item' && line.indent > before.indent && (line.indent > base || hasTerms)
      const isTermOf = hasTerms && lines[place]?.text !== '' && isTerm(line, lines[place])
      openKind = { kind: FOOTNOTE.test(line.text) ? 'footnote' : isOfItem || isTermOf ? 'item' : 'text' }
      open = [line]
    }
  }

  /** Under a short line it makes a heading of it, and is gone. */
  function underline(line: Line): void {
    const [heading, ...more] = open
    const isClose =
      heading !== undefined && Math.abs(heading.text.length - line.text.length) <= 0.4 * heading.text.length
    const isHeading = isClose && more.length === 0 && openKind.kind === 'text' && heading.text.length <= SHORT
    if (!isHeading || /[.:;,]$/.test(heading.text)) return
    open = []
    add('heading', heading.text, { level: line.text.startsWith('=') ? 1 : 2 })
  }

  function gap(): void {
    close()
    isApart = true
  }

  function close(): void {
    const first = open[0]
    const texts = open.map(({ text }) => text)
    open = []
    if (first !== undefined) add(openKind.kind, joinLines(texts, wrapping), openKind, first.indent)
    openKind = { kind: 'text' }
  }

  function add(kind: Piece['kind'], text: string, more: Partial<Piece> = {}, indent = base): void {
    if (!WORD.test(text)) return
    const { marker, level } = more
    pieces.push({
      kind,
      text,
      indent,
      isApart,
      ...(marker !== undefined && { marker }),
      ...(level !== undefined && { level }),
    })
    isApart = false
  }
}

/** How far in most of the text stands. */
function commonIndent(lines: readonly Line[]): number {
  const lengths = new Map<number, number>()
  for (const { indent, text } of lines) lengths.set(indent, (lengths.get(indent) ?? 0) + text.length)
  let common = 0
  for (const [indent, length] of lengths) if (length > (lengths.get(common) ?? 0)) common = indent
  return common
}

/** A term, and its explanation further in below it. */
function isTerm(term: Line, next: Line | undefined): boolean {
  if (next === undefined || next.text === '' || next.indent < term.indent + 2 || term.text.length > 60) return false
  return !endsSentence(term.text) && readListMarker(term.text) === undefined && readListMarker(next.text) === undefined
}

function countTerms(lines: readonly Line[]): number {
  let count = 0
  for (const [place, line] of lines.entries()) {
    const isFirst = line.text !== '' && (lines[place - 1]?.text ?? '') === ''
    if (isFirst && isTerm(line, lines[place + 1])) count++
  }
  return count
}

/** Without the white space that all of its lines begin with. */
function codeOf(lines: readonly Line[]): string {
  const filled = lines.filter(({ text }) => text !== '')
  const indent = filled.reduce(
    (least, line) => Math.min(least, line.raw.length - line.text.length),
    Number.MAX_SAFE_INTEGER,
  )
  return lines
    .map(({ raw }) => raw.slice(indent))
    .join('\n')
    .trimEnd()
}
