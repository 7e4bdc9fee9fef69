import iconv from 'iconv-lite'
import { scanUtf8 } from './mixed-utf8.ts'

/** What was found of a text that was decoded wrongly before it was saved. */
export interface Mojibake {
  /** Mended, if nearly all of it was so. */
  readonly text: string
  readonly message: string
  /** Of the first. */
  readonly line: number
}

/** Fewer may be an article that shows what it looks like. */
const FEWEST = 3
/** Overwhelming evidence: this many that were UTF-8 to one that never was. */
const SHARE = 20
/** What begins a letter of UTF-8 that was read as windows-1252, and what goes on. */
const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/u
const RUN = /[^\0-\u007f\ufffd]+/gu

/**
 * Mends a text in UTF-8 that was read as windows-1252 and saved again: "Ã¸" for "ø", "â€™" for "’".
 * Does so only if nearly everything beyond ASCII is like that; what is so in part is reported and left.
 */
export function mendMojibake(text: string): Mojibake | undefined {
  const place = text.search(SUSPECT)
  if (place === -1) return undefined
  let broken = 0
  let whole = 0
  // A closing quotation mark has a byte that windows-1252 does not; some programs lose it.
  const mended = text.replaceAll('â€\ufffd', 'â€\u009d').replace(RUN, (run) => {
    const inner = undo(run)
    if (inner !== undefined) broken++
    else if (run.trim() !== '') whole++
    return inner ?? run
  })
  const line = text.slice(0, place).split('\n').length
  if (broken < FEWEST || broken < whole) return undefined
  const what = 'This was UTF-8, read as windows-1252 and saved so ("Ã¸" for "ø")'
  if (whole * SHARE > broken)
    return { text, line, message: `${what}, in part; it was left as it is. Mend it, or take the original.` }
  // What was spoilt twice is mended twice.
  return { text: mendMojibake(mended)?.text ?? mended, line, message: `${what}; it was mended. Save it as UTF-8.` }
}

/** Letters as the UTF-8 that their bytes are. */
function undo(run: string): string | undefined {
  const bytes = new Uint8Array(run.length)
  for (let at = 0; at < run.length; at++) {
    const byte = BYTES.get(run.charCodeAt(at))
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  const { strays, isCut } = scanUtf8(bytes)
  return strays > 0 || isCut ? undefined : Buffer.from(bytes).toString('utf8')
}

/** Each code of windows-1252 and Latin-1 with its byte. */
const BYTES: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 128 }, (_, index) => index + 128).flatMap((byte) => {
    const letter = iconv.decode(Buffer.from([byte]), 'windows-1252').charCodeAt(0)
    return letter === 0xfffd
      ? [[byte, byte] as const]
      : [
          [letter, byte] as const,
          // Some programs read the bytes as Latin-1.
          [byte, byte] as const,
        ]
  }),
)
