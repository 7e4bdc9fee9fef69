import type { Range } from '@viden/core'
import { isBegin, type NameType, OUTSIDE, typeOf } from './tags.ts'
import type { Piece } from './tokenise.ts'

/** Where a text names somebody or something, whoever or whatever that is. */
export interface NameMention extends Range {
  readonly type: Exclude<NameType, 'other'>
}

/** Gives the names that the tags of sentences mark, in the order of the sentences. */
export function readNameMentions(sentences: readonly (readonly Piece[])[], tags: readonly Uint8Array[]): NameMention[] {
  return sentences.flatMap((pieces, index) => readSentenceNames(pieces, tags[index] ?? new Uint8Array()))
}

function readSentenceNames(pieces: readonly Piece[], tags: Uint8Array): NameMention[] {
  const names: NameMention[] = []
  for (const [first, piece] of pieces.entries()) {
    const tag = tags[first] ?? OUTSIDE
    const type = typeOf(tag)
    if (type === undefined || type === 'other' || !isBegin(tag)) continue
    let last = first
    while (tags[last + 1] === tag + 1) last++
    names.push({ start: piece.start, end: pieces[last]?.end ?? piece.end, type })
  }
  return names
}
