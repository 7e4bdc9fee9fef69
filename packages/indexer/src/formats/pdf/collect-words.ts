import type { Font, Word } from './page.ts'

/** A glyph as it stands on the page. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly font: Font
  readonly colour: string
  /** What the file adds after every letter, in points. */
  readonly spacing: number
  readonly isArtifact: boolean
  /** Number of the stretch that the file sets in one go. */
  readonly run: number
}

/** Collects glyphs in the order of the file into words. */
export interface WordCollector {
  add(glyph: Glyph): void
  words(): Word[]
}

/** A wider gap, in ems, parts words; a narrower one is kerning. Spaces of justified text are rarely under .15. */
const GAP = 0.12
/** More words than this are no page. */
const MAX_WORDS = 50_000
const MOST_LETTERS = 500
const SOFT_HYPHEN = '\u00ad'
/** Glyphs drawn again this near, in ems, only make the first ones bolder. */
const SHADOW = 0.12

/** Makes words of glyphs: a space, a gap, another style, another baseline begins a new one. */
export function collectWords(): WordCollector {
  const words: Word[] = []
  let texts: string[] = []
  let first: Glyph | undefined
  let last: Glyph | undefined
  let isSpaced = false
  let wasSpaced = false
  /** Where the last words stand, to tell a shadow. */
  const recent: Word[] = []

  return { add, words: finish }

  function add(glyph: Glyph): void {
    // Zero-width spaces and soft hyphens within a line show nothing.
    if (/^[\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(glyph.text) && glyph.text !== SOFT_HYPHEN) return
    if (glyph.text.trim() === '' || glyph.text === '\0') {
      close()
      isSpaced = true
      return
    }
    if (first !== undefined && last !== undefined && (texts.length > MOST_LETTERS || !goesOn(last, glyph))) close()
    if (first === undefined) {
      first = glyph
      wasSpaced = isSpaced
      isSpaced = false
    }
    texts.push(glyph.text)
    last = glyph
  }

  function close(): void {
    if (first === undefined || last === undefined) return
    const { left, baseline, font, colour, isArtifact, run } = first
    const size = Math.round(first.size * 10) / 10
    const word = {
      text: texts.join(''),
      left,
      right: Math.max(last.right, left),
      baseline,
      size,
      font,
      colour,
      isArtifact,
      run,
    }
    if (words.length < MAX_WORDS && !recent.some((other) => isShadow(other, word))) {
      const placed: Word = { ...word, isSpaced: wasSpaced, order: words.length }
      words.push(placed)
      recent.push(placed)
      if (recent.length > 24) recent.shift()
    }
    texts = []
    first = undefined
    last = undefined
  }

  function finish(): Word[] {
    close()
    return words
  }
}

function goesOn(last: Glyph, next: Glyph): boolean {
  const { size } = last
  if (last.font !== next.font || last.colour !== next.colour || last.isArtifact !== next.isArtifact) return false
  if (Math.abs(last.size - next.size) > 0.02 * size || Math.abs(last.baseline - next.baseline) > 0.05 * size)
    return false
  const gap = next.left - last.right - Math.max(0, last.spacing)
  return gap < GAP * size && gap > -0.5 * size
}

function isShadow(other: Word, word: Omit<Word, 'isSpaced' | 'order'>): boolean {
  const near = SHADOW * word.size
  return (
    other.text === word.text &&
    Math.abs(other.left - word.left) < near &&
    Math.abs(other.baseline - word.baseline) < near &&
    Math.abs(other.size - word.size) < near
  )
}
