import type { Line } from './line.ts'
import { makeLine } from './line.ts'
import { isBullet, isMarker } from './markers.ts'
import type { Word } from './page.ts'
import { endsSentence } from './sentence-end.ts'

/** A line of an item, and the bullet or number that was cut off it. */
export interface MarkedLine {
  readonly marker: Word
  readonly line: Line
}

/** The lines above, in the same paragraph. */
export interface LinesAbove {
  readonly lines: readonly Line[]
  /** Whether the next word had found no room in the last of them. */
  readonly isLastFull: boolean
  /** Of the item that the paragraph is. */
  readonly marker: Word | undefined
}

/** Ems between a number and what it numbers, wider than a space. */
const TAB = 0.6
const GLUED = /^([•●▪■◦‣►▶➢➤✓])(?=[\p{L}\p{N}“"‘(])/u

/**
 * Tells a line that begins an item, by its bullet or number. A dash or a number may also stand at the beginning of a line
 * by chance; then the line above is full and its sentence open.
 *
 * @param above - The lines above in the same paragraph, if there are any.
 */
export function readMarker(line: Line, { isLastFull, lines, marker }: LinesAbove): MarkedLine | undefined {
  const last = lines.at(-1)
  const [first, second, third] = line.words
  if (first === undefined) return undefined
  // A list numbered anew, its old numbers below the new ones.
  const isDoubled =
    second !== undefined && second.left < first.right - 0.1 * line.size && isMarker(first.text + second.text)
  if (isDoubled && third !== undefined) return { marker: first, line: makeLine(line.words.slice(2)) }
  const glued = GLUED.exec(first.text)?.[1]
  if (glued !== undefined && !first.font.isSymbols) return cutGlued(line, first, glued)
  if (second === undefined) return undefined
  const gap = (second.left - first.right) / line.size
  const isOpen = last !== undefined && isLastFull && !endsSentence(last)
  const marked = { marker: first, line: makeLine(line.words.slice(1)) }
  if (isBullet(first.text, first.font.isSymbols)) {
    if (/^[o*§]$/.test(first.text)) return gap > TAB ? marked : undefined
    if (!/^[–—-]$/.test(first.text) || gap > TAB || last === undefined || endsSentence(last)) return marked
    // A dash within a sentence stands where its lines begin.
    return isBullet(marker?.text ?? '') || Math.abs(line.left - last.left) > 0.5 * line.size ? marked : undefined
  }
  if (!isMarker(first.text) || isWithinSentence(first.text, lines)) return undefined
  if (gap > TAB) return /^\d+$/.test(first.text) && /^[\d.,%]+$/.test(second.text) ? undefined : marked
  return /^\(?(?:\d{1,2}[.)]|(?:[a-zæøå]|[ivx]{1,4})\))$/.test(first.text) && gap > 0.1 && !isOpen ? marked : undefined
}

const NUMERALS = 'i ii iii iv v vi vii viii ix x'.split(' ')

/** "We will i) engage and ii) plan": the number before stands within the text, and so does this one. */
function isWithinSentence(marker: string, lines: readonly Line[]): boolean {
  const [, open = '', number = '', close = ''] = /^(\(?)([a-z]{1,4})(\))$/.exec(marker) ?? []
  const before = NUMERALS[NUMERALS.indexOf(number) - 1] ?? String.fromCharCode(number.charCodeAt(0) - 1)
  return number !== '' && lines.some(({ words }) => words.some(({ text }) => text === open + before + close))
}

function cutGlued(line: Line, first: Word, bullet: string): MarkedLine {
  const share = (first.right - first.left) / [...first.text].length
  const marker = { ...first, text: bullet, right: first.left + share }
  const rest = { ...first, text: first.text.slice(bullet.length), left: first.left + share }
  return { marker, line: makeLine([rest, ...line.words.slice(1)]) }
}
