import { type Boilerplate, readBoilerplate } from './boilerplate.ts'
import type { Piece } from './piece.ts'
import { endsSentence } from './wrapping.ts'

/**
 * What a piece is among the others: boilerplate of some kind, or text of some kind. A `life` is the name of an author below
 * the text, a `credit` says who wrote it or when, `short` lines are no sentences, and tables and quotations are `solid`.
 */
export type PieceRole = Boilerplate | 'life' | 'credit' | 'prose' | 'short' | 'item' | 'solid'

/** A sentence has as many words; with an exclamation mark it is a call to do something, unless it has more. */
const SENTENCE_WORDS = 3
const EXCLAMATION_WORDS = 6
const ANNOUNCING_WORDS = 8
/** Nobody writes as much without a full stop, save in prose. */
const PROSE_WORDS = 25
const FURNITURE: ReadonlySet<PieceRole | undefined> = new Set<PieceRole>([
  'always',
  'edge',
  'contact',
  'ending',
  'contents',
])

/** Tells the role of a piece that is no credit. */
export function roleOf({ kind, text }: Piece): PieceRole {
  if (kind === 'heading') return readBoilerplate(text) ?? 'short'
  if (kind === 'table') return text.split(/[\t\n]/).every((cell) => !cell || readBoilerplate(cell)) ? 'edge' : 'solid'
  if (kind !== 'text' && kind !== 'item' && kind !== 'dash') return 'solid'
  const boilerplate = readBoilerplate(text)
  if (boilerplate !== undefined) return boilerplate
  if (kind === 'item') return 'item'
  return isProse(text) ? 'prose' : kind === 'dash' ? 'item' : 'short'
}

/** Says whether a role is that of what a page puts around its articles. */
export function isFurniture(role: PieceRole | undefined): boolean {
  return FURNITURE.has(role)
}

/** Counts what has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function isProse(text: string): boolean {
  const words = countWords(text)
  if (words >= PROSE_WORDS) return true
  if (words < (text.endsWith('!') ? EXCLAMATION_WORDS : SENTENCE_WORDS)) return false
  if (text.endsWith('?')) return /[.!]\s/.test(text)
  if (text.endsWith(':') && words < ANNOUNCING_WORDS) return false
  return endsSentence(text) || (words >= 15 && /\p{Ll}\.["'”’»)]?\s+\p{Lu}/u.test(text))
}
