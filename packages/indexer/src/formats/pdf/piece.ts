import type { PassageKind } from '@viden/core'
import type { Line } from './line.ts'
import type { Area } from './page.ts'
import type { Paragraph } from './paragraphs.ts'

/** A paragraph or a table in its place in the document, and what it is taken for. */
export interface Piece {
  readonly kind: PassageKind
  /** Of a heading, 1 to 6. */
  readonly level?: number
  /** Number of the page, from 0. */
  readonly page: number
  /** Number of the column among those of its page, from 0. */
  readonly column: number
  readonly area: Area
  readonly columnLeft: number
  readonly columnRight: number
  /** Number of the box on its page that sets it apart from the text around it. */
  readonly box: number | undefined
  /** None for a table. */
  readonly paragraph: Paragraph | undefined
  readonly text: string
}

/** The number that stands before a piece and was cut off it; a bullet says nothing. */
export function numberOf({ paragraph }: Piece): string | undefined {
  const marker = paragraph?.marker
  const isNumber = marker !== undefined && /[\p{L}\p{N}]/u.test(marker.text) && !marker.font.isSymbols
  return isNumber && marker.text !== 'o' ? marker.text : undefined
}

/** The first line of a piece; a table has none. */
export function firstLine({ paragraph }: Piece): Line | undefined {
  return paragraph?.lines[0]
}

/** The last line of a piece; a table has none. */
export function lastLine({ paragraph }: Piece): Line | undefined {
  return paragraph?.lines.at(-1)
}

/** The least weight in a piece: a heading in bold has no word that is not. Marks of notes do not count. */
export function lightestWeight({ paragraph }: Piece): number {
  let lightest = Infinity
  for (const { size, words } of paragraph?.lines ?? [])
    for (const { font, size: own, text } of words)
      if (font.weight < lightest && own > 0.85 * size && /[\p{L}\p{N}]/u.test(text)) lightest = font.weight
  return lightest === Infinity ? 400 : lightest
}
