import type { Paragraph } from '../../../../packages/indexer/src/formats/pdf/paragraphs.ts'
import type { Piece } from '../../../../packages/indexer/src/formats/pdf/piece.ts'
import { makeTextLines } from './make-words.ts'

/** Makes a piece of a text, on one line that fills its column. */
export function makePiece(text: string, piece: Partial<Piece> & { readonly page: number }): Piece {
  const paragraph: Paragraph = { lines: makeTextLines([text], { left: 50, baseline: 100 }), marker: undefined }
  const area = { left: 50, top: 92, right: 300, bottom: 102 }
  return {
    kind: 'paragraph',
    column: 0,
    columnLeft: 50,
    columnRight: 50,
    box: undefined,
    area,
    paragraph,
    text,
    ...piece,
  }
}
