import type { Line } from './line.ts'
import { segmentText } from './segment-text.ts'

/** Tells how a word goes on that a line breaks off with a hyphen. */
export interface Hyphens {
  /** What stands between two lines: nothing (and the hyphen goes), a space, or nothing after a hyphen that stays. */
  join(above: string, below: string): string
}

/** Letters of the longest word that counts. */
const LONGEST = 80
const BROKEN = /([\p{L}\p{M}\p{N}]+)[-\u2010\u00ad]$/u
const BEGUN = /^[\p{L}\p{M}]+/u
/** "co-creation", "non-profit": mostly written with a hyphen. */
const PREFIX = /^(?:co|non|self|ex)$/
/** "børne- og ungdomspolitik": the hyphen stands for the rest of the word. */
const SHARED = /^(?:og|eller|och|and|or|und|til|to|samt|men|but|nor)$/u

/**
 * Learns from a document which of its words have a hyphen of their own: "co-creation", written so within a line, keeps it
 * at the end of one; "environ-mentally" does not.
 */
export function learnHyphens(columns: readonly (readonly Line[])[]): Hyphens {
  const words = new Map<string, number>()
  /** What stands before hyphens. */
  const heads = new Set<string>()
  const breaks: [string, string][] = []
  const has = (word: string): boolean => words.has(word)
  const isPart = (word: string): boolean => has(word) || heads.has(word)
  const count = (word: string): void => {
    words.set(word, (words.get(word) ?? 0) + 1)
    const hyphen = word.indexOf('-')
    if (hyphen > 0) heads.add(word.slice(0, hyphen))
  }
  for (const lines of columns) {
    let above = ''
    for (const line of lines) {
      const text = segmentText(line.words)
      const [head, tail] = [headOf(above), tailOf(text)]
      if (head !== undefined && tail !== undefined) breaks.push([head.toLowerCase(), tail.toLowerCase()])
      // What is broken off is no word.
      const end = text.length - (headOf(text)?.length ?? -1) - 1
      const whole = text.slice(head === undefined ? 0 : (tail?.length ?? 0), end)
      for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu))
        count(word.replaceAll('\u2010', '-'))
      above = text
    }
  }
  // A document whose lines end in hyphens only where its words have them is not hyphenated.
  const joined = breaks.filter(([head, tail]) => has(head + tail)).length
  const apart = breaks.filter(
    ([head, tail]) => !has(head + tail) && (has(`${head}-${tail}`) || (isPart(head) && has(tail))),
  ).length
  const isHyphenated = joined > 0.5 * apart || apart === 0

  return {
    join(above, below) {
      const head = headOf(above)
      if (/\d[-–]$/.test(above) && /^\d/.test(below)) return above.endsWith('–') ? '' : '-'
      if (head === undefined) return /[-\u2010/]$/.test(above) && /\S[-\u2010/]$/.test(above) ? '' : ' '
      const tail = tailOf(below)
      if (tail === undefined) return /^[\p{N}]/u.test(below) ? '-' : ' '
      if (above.endsWith('\u00ad')) return ''
      if (SHARED.test(tail)) return '- '
      return keepsHyphen(head, tail) ? '-' : ''
    },
  }

  function keepsHyphen(head: string, tail: string): boolean {
    if (/^\p{Lu}/u.test(tail) || /\p{N}$/u.test(head)) return true
    const [first, second] = [head.toLowerCase(), tail.toLowerCase()]
    const joined = words.get(first + second) ?? 0
    const apart = words.get(`${first}-${second}`) ?? 0
    if (joined !== apart) return apart > joined
    if (PREFIX.test(first) && second.length > 5) return true
    return !isHyphenated
  }
}

/** The part of a word that a line ends in, before its hyphen. */
function headOf(line: string): string | undefined {
  return BROKEN.exec(line.slice(-LONGEST))?.[1]
}

/** The word or part of one that a line begins with. */
function tailOf(line: string): string | undefined {
  return BEGUN.exec(line.slice(0, LONGEST))?.[0]
}
