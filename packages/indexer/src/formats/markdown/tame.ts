import { makeFenceReader, readFence } from './code/fence.ts'
import { columnsOf } from './delimiter-row.ts'
import { plainInline } from './plain-inline.ts'

/** A paragraph with more marks is no one's writing, and takes a parser time with the square of their number. */
const MOST_MARKS = 400
/** Quotations and lists in one another; deeper ones overflow the stack of a parser. */
const DEEPEST = 30
/** Columns of indentation: lists nest by it. */
const WIDEST = 60
/** A table with more columns, or with so many more cells than characters, would fill the memory: missing cells are made. */
const MOST_COLUMNS = 300
const CELLS_PER_CHARACTER = 4

const MARK = /[[\]*_`~<&\\]/g
/** What begins a paragraph, or anything else, on the line below another one. */
const BEGINNING = /^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\||<\/?[a-z])/i
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:#{1,6}[ \t]+)?/
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/
const CONTAINER = /[>*+-]|\d{1,9}[.)]/g

/** Told what is wrong, and the line where it begins, as given. */
export type TameReport = (fault: string, line: string) => void

/**
 * Takes the sting out of Markdown that a parser would take minutes for, or the whole memory: paragraphs of thousands of
 * marks lose the marks, what nests absurdly deep nests no deeper, and what would be a monstrous table is none. All words
 * stay, and Markdown that someone wrote stays as it is.
 *
 * @param report - Told what was changed, and the line where it begins.
 */
export function tame(markdown: string, report: TameReport = () => {}): string {
  const lines = markdown.split('\n')
  const lastLineOf = makeFenceReader(lines)
  const isMonstrous = makeTableGuard(lines)
  const written: string[] = []
  let paragraph: string[] = []
  /** The first line of it, as given. */
  let begins = ''
  const flush = (): void => {
    const tamed = tameParagraph(paragraph)
    if (tamed !== paragraph) report(`This paragraph has more than ${MOST_MARKS} marks`, begins)
    for (const line of tamed) written.push(line)
    paragraph = []
  }
  for (let number = 0; number < lines.length; number++) {
    const given = lines[number] ?? ''
    const line = tameLine(given, report)
    const fence = readFence(line)
    if (fence !== undefined) {
      flush()
      const last = lastLineOf(fence, number)
      for (let code = number; code <= last; code++) written.push(lines[code] ?? '')
      number = last
    } else if (line.trim() === '') {
      flush()
      written.push(line)
    } else {
      if (BEGINNING.test(line)) flush()
      if (paragraph.length === 0) begins = given
      const isTable = isMonstrous(line, number)
      if (isTable) report('This table has more columns, or more empty cells, than anyone reads', given)
      paragraph.push(isTable ? line.replace(/\S/, '\\$&') : line)
    }
  }
  flush()
  return written.join('\n')
}

function tameLine(line: string, report: TameReport): string {
  const indent = line.search(/\S/)
  const narrow = indent > WIDEST ? line.slice(indent - WIDEST) : line
  const [containers = ''] = CONTAINERS.exec(narrow) ?? []
  if (containers.length < DEEPEST) return narrow
  const marks = [...containers.matchAll(CONTAINER)]
  const first = marks[DEEPEST]
  if (first === undefined) return narrow
  report(`This line has quotations or lists more than ${DEEPEST} deep in one another`, line)
  const { 0: mark, index } = first
  // The mark of a number is its dot.
  const place = index + mark.length - 1
  return `${narrow.slice(0, place)}\\${narrow.slice(place)}`
}

/** Makes a test for lines below the head of a table. It counts what is below once for all of them. */
function makeTableGuard(lines: readonly string[]): (line: string, number: number) => boolean {
  /** For each line, how many lines and characters there are from it to the next empty line. */
  let below: { readonly rows: number; readonly characters: number }[] | undefined
  return (line, number) => {
    const columns = columnsOf(line.replace(/^[ \t>]+/, ''))
    if (columns === undefined) return false
    below ??= measure()
    const { rows, characters } = below[number] ?? { rows: 0, characters: 0 }
    return columns > MOST_COLUMNS || columns * rows > CELLS_PER_CHARACTER * characters
  }

  function measure(): { rows: number; characters: number }[] {
    const measured = lines.map(() => ({ rows: 0, characters: 0 }))
    let rows = 0
    let characters = 0
    for (let number = lines.length - 1; number >= 0; number--) {
      const line = lines[number] ?? ''
      const isEmpty = line.trim() === ''
      rows = isEmpty ? 0 : rows + 1
      characters = isEmpty ? 0 : characters + line.length
      measured[number] = { rows, characters }
    }
    return measured
  }
}

function tameParagraph(lines: readonly string[]): readonly string[] {
  const [first = ''] = lines
  // HTML is not looked into for marks.
  if (/^\s*<\/?(?:p|div|table|ul|ol|li|tr|td|th|dl|section|article|blockquote|figure|pre|script|style)\b/i.test(first))
    return lines
  let marks = 0
  for (const line of lines) marks += line.match(MARK)?.length ?? 0
  if (marks <= MOST_MARKS) return lines
  const [prefix = ''] = PREFIX.exec(first) ?? []
  const bodies = lines.map((line, number) => line.slice(number === 0 ? prefix.length : 0).replace(/^[ \t>]+/, ''))
  const text = plainInline(bodies.join('\n'))
    .split('\n')
    .map((body) => body.trim())
    .join(' ')
  if (first.trimStart().startsWith('|')) return [text.replace(/[[\]*_`~<&\\]/g, '\\$&')]
  return [`${prefix.replace(/#+[ \t]+$/, '')}<p>${escapeHtml(text)}</p>`, prefix.includes('>') ? '>' : '']
}

/** Entities stay what they are. */
function escapeHtml(text: string): string {
  return text
    .replace(/&(?!(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
