import type { Line } from './read-lines.ts'

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Where, if at a width. */
  readonly width: number | undefined
  /** Words that it holds, to tell a hyphen of a word from one of a line. */
  readonly words: ReadonlySet<string>
  /** A hyphen at the end of a line is one that breaks a word; else it is one that the word has. */
  readonly breaksWords: boolean
}

/** Columns are not narrower, and no text is wrapped wider. */
const NARROWEST = 30
const WIDEST = 130
/** Of the lines that others follow, so many reach near the width where it is one. */
const FULL_SHARE = 0.6
const NEAR = 0.72
/** Addresses, tables and headings may be longer; where more lines are, they were not wrapped. */
const WIDER_SHARE = 0.3
/** Two lines as long as those of mails and terminals tell. */
const COMMON = 60
/** Of so many lines it can be told whether words were broken: if as many of them end in a hyphen. */
const MANY_LINES = 40
const HYPHENATED = 0.025
const ENDS_SENTENCE = /[.!?:…]["'”’»)\]]{0,3}$/
const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu
const HYPHEN = /\p{L}[-\u2010]$/u

/** Finds out whether the lines of a text were broken at a width. */
export function findWrapping(lines: readonly Line[]): Wrapping {
  const lengths: number[] = []
  for (const [place, line] of lines.entries())
    if (line.text.length >= NARROWEST && lines[place + 1]?.text) lengths.push(line.text.length)
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const full = lengths.filter((length) => length >= NEAR * width).length
  const filled = lines.filter(({ text }) => text.length >= NARROWEST)
  const wider = filled.filter(({ text }) => text.length > 1.25 * width).length
  const isWrapped =
    width >= NARROWEST &&
    width <= WIDEST &&
    lengths.length >= (width < COMMON ? 3 : 2) &&
    full >= FULL_SHARE * lengths.length &&
    wider <= WIDER_SHARE * filled.length
  return { width: isWrapped ? width : undefined, ...findWords(lines) }
}

/** The words of a text, if it has lines that end in a hyphen, and what those hyphens are. */
function findWords(lines: readonly Line[]): Omit<Wrapping, 'width'> {
  if (!lines.some(({ text }) => HYPHEN.test(text))) return { words: new Set(), breaksWords: false }
  const words = new Set<string>()
  const seconds: string[] = []
  for (const [place, { text }] of lines.entries()) {
    const isSecond = HYPHEN.test(lines[place - 1]?.text ?? '')
    for (const [at, [word]] of [...text.toLowerCase().matchAll(WORD)].entries())
      if (at === 0 && isSecond) seconds.push(word)
      else words.add(word)
  }
  return { words, breaksWords: isHyphenated(lines.filter(({ text }) => text.length >= NARROWEST).length) }

  /** Programs that break words do so in one line of twenty; compounds alone come to the end of one in a hundred. */
  function isHyphenated(count: number): boolean {
    if (count >= MANY_LINES) return seconds.length >= HYPHENATED * count
    const whole = seconds.filter((word) => words.has(word)).length
    return whole * 2 < seconds.length || [...words].some((word) => /[æøåäö]/.test(word))
  }
}

/** Says whether a paragraph goes on in the next line, without an empty one between them. */
export function goesOn(line: string, next: string, { width }: Wrapping): boolean {
  const isOpen = !ENDS_SENTENCE.test(line)
  if (isOpen && /^\p{Ll}/u.test(next) && line.length >= (width === undefined ? NARROWEST : 0.4 * width)) return true
  if (width === undefined) return false
  const [word = ''] = next.split(' ', 1)
  if (line.length + 1 + word.length >= (isOpen ? NEAR : 0.9) * width) return true
  return isOpen && line.length >= 0.6 * width
}

/** Joins the lines of a paragraph, and words that were broken between them. */
export function joinLines(lines: readonly string[], { words, breaksWords }: Wrapping): string {
  const pieces: string[] = []
  for (const [place, line] of lines.entries()) {
    const before = pieces.at(-1)
    if (place === 0 || before === undefined) pieces.push(line)
    else if (HYPHEN.test(before) && /^\p{Ll}/u.test(line)) {
      const first = /[\p{L}\p{N}-]+[-\u2010]$/u.exec(before.slice(-60))?.[0].slice(0, -1).toLowerCase() ?? ''
      const second = /^[\p{L}\p{N}-]+/u.exec(line.slice(0, 60))?.[0].toLowerCase() ?? ''
      // "social- og sundhedsområdet": the hyphen stands for a word to come.
      if (/^(?:og|och|eller|and|or|to|til|till|samt)$/.test(second)) pieces.push(' ', line)
      else if (isCompound(first, second)) pieces.push(line)
      else pieces.splice(-1, 1, before.slice(0, -1), line)
    } else pieces.push(' ', line)
  }
  return pieces.join('').replace(/\s+/g, ' ').trim()

  /** As the text itself writes it elsewhere, else as most of its hyphens are. */
  function isCompound(first: string, second: string): boolean {
    if (words.has(`${first}-${second}`) || first.includes('-')) return true
    return !words.has(first + second) && !breaksWords
  }
}

/** Says whether a text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text)
}
