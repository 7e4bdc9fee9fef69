import type { Range } from '../article.ts'

/** Words after which a full stop ends no sentence, lower case, without the stop; English, Danish, Norwegian, Swedish. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr vs etc cf eg ie no nos vol pp fig figs al dept gov sen rep gen col lt capt rev hon inc ltd co corp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri approx est ext ' +
    'bl bla f.eks fx eks ca kl nr jf mfl m.fl m.v mv osv o.l ol dvs d.v.s pga p.g.a pr evt inkl ekskl vedr ang tlf stk hhv ' +
    't.d t.ex ex bl.a s.k sk d.v.s resp st dr fr o.s.v m.m mm e.g i.e u.s u.k d.c a.m p.m ph.d'
  ).split(' '),
)
/** Quotation marks open in one language and close in another: »…« and „…“ are Danish, ”…” is Swedish. */
const END = /(?<![.!?…])[.!?…]+["'”’“»«)\]]*(?=\s|$)/gu
const OPENING = /^\s+["'“”„‘«»([–—-]*\s*[\p{Lu}\p{N}"'“”„‘«»(]/u

/**
 * Splits a part of a text into sentences. Ranges never start or end in white space, and together hold every word of it.
 *
 * @param range - Usually one passage: a line break or a paragraph does not end a sentence here, a passage does.
 * @example
 * splitSentences('Dr. Hansen came. She spoke.') // => [{ start: 0, end: 16 }, { start: 17, end: 27 }]
 */
export function splitSentences(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const part = text.slice(range.start, range.end)
  const sentences: Range[] = []
  let start = 0
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length
    const before = {
      text: part.slice(Math.max(start, match.index - LOOK_BACK), match.index),
      isWhole: match.index - start <= LOOK_BACK,
    }
    if (end < part.length && !endsSentence(before, match[0], part.slice(end, end + 8))) continue
    push(start, end)
    start = end
  }
  push(start, part.length)
  return sentences

  function push(from: number, to: number): void {
    const piece = part.slice(from, to)
    const trimmed = piece.trimStart()
    const first = range.start + from + piece.length - trimmed.length
    const length = trimmed.trimEnd().length
    if (length > 0) sentences.push({ start: first, end: first + length })
  }
}

/** Longer words are no abbreviations. */
const LOOK_BACK = 40

function endsSentence(before: { text: string; isWhole: boolean }, mark: string, after: string): boolean {
  if (!OPENING.test(after)) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(before.text)?.[0] ?? ''
  // An initial ("J. Bang Andersen"), an ordinal ("19. januar" has no capital after it, "3. Rigs" might), an abbreviation.
  if (/^\p{Lu}$/u.test(word)) return false
  if (/^\d{1,2}$/.test(word) && /^\s+\p{L}/u.test(after) && before.isWhole && before.text.trim() === word) return false
  return !ABBREVIATIONS.has(word.toLowerCase())
}
