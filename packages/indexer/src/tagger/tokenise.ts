import { type Range, splitSentences } from '@viden/core'

/** A word, number or mark, as the tagger reads them. */
export interface Piece extends Range {
  readonly text: string
}

/** A piece of a line or a cell: those of a passage never share a name. */
const LINE = /[^\n\t]+/gu
/** Marks that open or close, one by one, at the ends of what stands between spaces. */
const OPENING = /^["'“”„‘’«»‹›()[\]{}<*_#@¿¡–—-]$/u
const CLOSING = /^["'“”‘’«»‹›()[\]{}>*_,;:!?…–—-]$/u
/** A stop belongs to what looks like an abbreviation: an initial, letters with stops between them, or one of these. */
const ABBREVIATED =
  /^(?:\p{L}|(?:\p{L}{1,2}\.)+\p{L}{1,2}|mrs?|ms|dr|prof|st|jr|sr|inc|ltd|co|corp|gov|sen|rep|gen|lt|col|capt|rev|hon|dept|no|vs|etc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ca|kl|nr|mia|mill?|kr|pct|bl\.a|f\.eks|bla|osv|m\.fl|anm|journ|stk|tlf|str)$/iu
const LONGEST_ABBREVIATION = 12
/** What is left of a word: ’s, ’re. */
const CONTRACTED = /^['’]\p{Ll}{1,2}$/u
/** An English genitive or contraction at the end of a word. */
const GENITIVE = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu
/** One piece, whatever marks are in it. */
const ADDRESS = /^(?:https?:|www\.|[^\s@]+@[^\s@])/iu
/** Marks that stand between words without a space. */
const INNER = /[/–—()[\]"“”:;,&+=<>|…]/u
/** Not so: 3,5 and 12:30, AT&T. */
const NUMBER_OR_INITIALS = /^.?[,:]\d$|^\p{Lu}&\p{Lu}$/u

/** Splits a passage into sentences of pieces. A line break and a tab end a sentence here, as in a table or an address. */
export function tokenise(text: string, range: Range, language: string): Piece[][] {
  const sentences: Piece[][] = []
  for (const line of text.slice(range.start, range.end).matchAll(LINE)) {
    const start = range.start + line.index
    for (const sentence of splitSentences(text, { start, end: start + line[0].length })) {
      const pieces = splitPieces(text, sentence, language)
      if (pieces.length > 0) sentences.push(pieces)
    }
  }
  return sentences
}

function splitPieces(text: string, range: Range, language: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.slice(range.start, range.end).matchAll(/\S+/gu)) {
    const start = range.start + match.index
    splitChunk(text, { start, end: start + match[0].length }, language, pieces)
  }
  return pieces
}

/** Splits what stands between spaces: marks from its ends, then what is joined within. */
function splitChunk(text: string, chunk: Range, language: string, pieces: Piece[]): void {
  let { start, end } = chunk
  while (end - start > 1 && OPENING.test(text.charAt(start)) && !CONTRACTED.test(text.slice(start, end).slice(0, 4))) {
    push(start, start + 1)
    start++
  }
  const closing: number[] = []
  while (end - start > 1) {
    const last = text.charAt(end - 1)
    const before = text.slice(Math.max(start, end - LONGEST_ABBREVIATION), end - 1)
    if (last === '.' ? ABBREVIATED.test(before) : !CLOSING.test(last)) break
    end--
    closing.push(end)
  }
  if (ADDRESS.test(text.slice(start, end))) push(start, end)
  else splitJoined()
  for (const at of closing.reverse()) push(at, at + 1)

  function splitJoined(): void {
    let from = start
    for (let at = start; at < end; at++) {
      if (!INNER.test(text.charAt(at)) || NUMBER_OR_INITIALS.test(text.slice(Math.max(start, at - 1), at + 2))) continue
      push(from, at)
      push(at, at + 1)
      from = at + 1
    }
    const genitive = language === 'en' ? GENITIVE.exec(text.slice(from, end)) : null
    if (genitive !== null && genitive.index > 0) {
      push(from, from + genitive.index)
      from += genitive.index
    }
    push(from, end)
  }

  function push(from: number, to: number): void {
    if (to > from) pieces.push({ text: text.slice(from, to), start: from, end: to })
  }
}
