import type { Habits } from './paragraphs.ts'
import { firstLine, lightestWeight, type Piece } from './piece.ts'

const LABEL =
  /^(?:figure|fig\.?|table|chart|box|map|graph|diagram|exhibit|plate|figur|tabel|tabell|boks|faktaboks|kort|kart|karta|diagram|ruta)\s*(?:[A-Z]\.?)?\d{1,3}(?:[.-]\d{1,3})?[a-z]?/iu
const SOURCE =
  /^(?:sources?|notes?|kilde|kilder|källa|källor|note|noter|anm\.?|anmerkning|foto|photo|photo credit|image|bild|bilde|billede)\s*:/iu
/** Longer ones are paragraphs that begin with the name of a table. */
const LONGEST = 400

/** Marks captions: "Figure 3: …", "Tabel 2 …" set otherwise than the text, and the sources named below. */
export function markCaptions(pieces: readonly Piece[], habits: Habits): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'paragraph' && piece.text.length <= LONGEST && isCaption(piece, habits)
      ? { ...piece, kind: 'caption' }
      : piece,
  )
}

function isCaption(piece: Piece, habits: Habits): boolean {
  const { text } = piece
  if (SOURCE.test(text)) return (firstLine(piece)?.size ?? 0) < 1.05 * habits.size
  const label = LABEL.exec(text)?.[0]
  if (label === undefined) return false
  const rest = text.slice(label.length)
  if (/^\s*[:.–—|-]\s/u.test(rest)) return true
  const first = firstLine(piece)
  if (first === undefined) return false
  const isSetOff =
    first.size < 0.95 * habits.size ||
    first.isItalic ||
    lightestWeight(piece) >= habits.weight + 200 ||
    !/[.!?]$/.test(text)
  return isSetOff && /^\s+["“‘']?[\p{Lu}\p{N}]/u.test(rest)
}
