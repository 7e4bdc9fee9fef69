import { makeFenceReader, readFence } from './code/fence.ts'
import { columnsOf } from './delimiter-row.ts'

/** Longer texts are cut: the parser's time grows faster than its text, by the number of blocks above all. */
const LONGEST = 16_000
const MOST_LINES = 200
/** A piece is at least so long, and ends where the next paragraph, heading or list begins. */
const ENOUGH = 4_000
const ENOUGH_LINES = 60

const DEFINITION = /^ {0,3}\[(?!\^)([^[\]\n]{1,400})\]:/gm
const LABEL = /\[([^[\]\n]{1,400})\]/g
const HTML_BLOCK =
  /^ {0,3}<\/?(?:p|div|table|ul|ol|li|tr|td|th|tbody|thead|dl|dt|dd|section|article|aside|blockquote|figure|details|form|pre|script|style|textarea|iframe|h[1-6])(?=[\s>/])/i

/**
 * Cuts a long text into pieces that a parser reads one by one as it would read them together: between paragraphs, or in
 * an endless one between lines; never within code or HTML. A table that is cut goes on under an empty head, and each
 * piece gets the definitions that its links refer to.
 */
export function cutIntoPieces(markdown: string): readonly string[] {
  if (markdown.length <= LONGEST && countLines(markdown) <= MOST_LINES) return [markdown]
  const labels = new Set([...markdown.matchAll(DEFINITION)].map(([, label = '']) => label.toLowerCase()))
  return cut(markdown.split('\n')).map((piece) => withDefinitions(piece, labels))
}

function countLines(text: string): number {
  let lines = 1
  for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) lines++
  return lines
}

function cut(lines: readonly string[]): string[] {
  const lastLineOf = makeFenceReader(lines)
  const pieces: string[] = []
  let piece: string[] = []
  let length = 0
  /** Of the block being read. */
  let delimiters: string | undefined
  let isHtml = false
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] ?? ''
    const isAfterEmpty = number === 0 || lines[number - 1]?.trim() === ''
    if (isAfterEmpty) {
      delimiters = undefined
      isHtml = HTML_BLOCK.test(line)
    }
    if (isEnough(isAfterEmpty, line)) {
      pieces.push(piece.join('\n'))
      piece = delimiters === undefined ? [] : [delimiters.replace(/[:-]/g, ' '), delimiters]
      length = 0
    }
    if (columnsOf(line) !== undefined) delimiters = line
    const fence = readFence(line)
    const last = fence === undefined ? number : lastLineOf(fence, number)
    for (; number <= last; number++) add(lines[number] ?? '')
    number--
  }
  return [...pieces, piece.join('\n')]

  function add(line: string): void {
    piece.push(line)
    length += line.length + 1
  }

  function isEnough(isAfterEmpty: boolean, line: string): boolean {
    if (isHtml && !isAfterEmpty) return false
    if (length >= LONGEST || piece.length >= MOST_LINES) return true
    return isAfterEmpty && /^\S/.test(line) && (length >= ENOUGH || piece.length >= ENOUGH_LINES)
  }
}

function withDefinitions(piece: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0) return piece
  const used = new Set<string>()
  for (const [, label = ''] of piece.matchAll(LABEL)) if (labels.has(label.toLowerCase())) used.add(label)
  return [piece, '', ...[...used].map((label) => `[${label}]: #`)].join('\n')
}
