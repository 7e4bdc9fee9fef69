import type { PassageKind } from '@viden/core'

/** A paragraph, a heading, an item of a list: lines that belong together, told by their looks alone. */
export interface Piece {
  /** A `text` may be a paragraph or a heading; an `item` is one of a list, and a `dash` may be one or speech. */
  readonly kind: 'text' | 'item' | 'dash' | Exclude<PassageKind, 'paragraph' | 'list' | 'question'>
  /** In one line, save of tables and code; without the mark of a list or a quotation. */
  readonly text: string
  /** What stood before the text of an item. */
  readonly marker?: string
  /** Of a heading whose looks tell. */
  readonly level?: number
  readonly indent: number
  /** An empty line, or the edge of the file, stands above it. */
  readonly isApart: boolean
}
