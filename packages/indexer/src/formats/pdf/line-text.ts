import type { Hyphens } from './hyphens.ts'
import type { Line } from './line.ts'
import type { Word } from './page.ts'
import { segmentText } from './segment-text.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const MARK = /^(?:\d{1,3}(?:[,–-]\d{1,3})*|[*†‡§]{1,3}),?$/
const UNIT = /^[a-zµ]?m$/
const LIGATURE = /[\ufb00-\ufb06]/g

/**
 * Joins lines into one text: broken words made whole, ligatures as letters, the marks of notes left out.
 *
 * @param notes - Numbers of the notes on the page.
 */
export function joinLinesText(
  lines: readonly Line[],
  hyphens: Hyphens,
  notes: ReadonlySet<string> = new Set(),
): string {
  let text = ''
  for (const line of lines) {
    const own = lineText(line, notes)
    if (text !== '' && own !== '') {
      const between = hyphens.join(text, own)
      // The hyphen itself is the last letter so far.
      text = /[-\u2010\u00ad]$/.test(text) && between !== ' ' ? keepHyphen(text, between) : text + between
    }
    text += own
  }
  return text
}

function keepHyphen(text: string, between: string): string {
  if (between === '' && !/[\p{L}\p{M}\p{N}][-\u2010\u00ad]$/u.test(text)) return text
  return text.slice(0, -1) + between
}

/** The text of one line. */
export function lineText(line: Line, notes: ReadonlySet<string> = new Set()): string {
  const words: Word[] = []
  for (const word of line.words) {
    if (!isRaised(word, line)) words.push(word)
    else if (!isNoteMark(word, words.at(-1), notes)) words.push({ ...word, text: raise(word.text) })
  }
  return (
    segmentText(words)
      .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
      .replace(/\s+/g, ' ')
      // What a mark stood before.
      .replace(/ (?=[,.;:](?: |$))/g, '')
      .trim()
  )
}

/** Tells a word set smaller and higher than its line. */
export function isRaised(word: Word, line: Line): boolean {
  return word.size < 0.85 * line.size && word.baseline < line.baseline - 0.12 * line.size
}

/** A number raised behind a word points to a note; one behind a figure or a unit is a power, unless there is such a note. */
function isNoteMark(word: Word, before: Word | undefined, notes: ReadonlySet<string>): boolean {
  if (!MARK.test(word.text)) return false
  const number = /\d+/.exec(word.text)?.[0] ?? word.text
  if (before === undefined || notes.has(number)) return true
  if (UNIT.test(before.text)) return false
  return !/\d$/.test(before.text) || /(?:19|20)\d\d$/.test(before.text)
}

function raise(text: string): string {
  return /^\d+$/.test(text) ? [...text].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('') : text
}
