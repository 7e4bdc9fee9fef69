import iconv from 'iconv-lite'

/** How much of some bytes is UTF-8. */
export interface Utf8Scan {
  /** Characters beyond ASCII that are. */
  readonly characters: number
  /** Bytes that are part of no character. */
  readonly strays: number
  /** Where the first of them is, if there is one. */
  readonly firstStray: number
  /** The last character is begun, and the rest of it missing: no strays. */
  readonly isCut: boolean
}

/** Counts what is UTF-8 and what is not. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let characters = 0
  let strays = 0
  let firstStray = bytes.length
  const end = endOfWhole(bytes)
  for (let at = 0; at < end; ) {
    const length = characterLength(bytes, at)
    if (length > 1) characters++
    else if (length === 0) {
      if (strays === 0) firstStray = at
      strays++
    }
    at += Math.max(1, length)
  }
  if (end === bytes.length || characters > 0) return { characters, strays, firstStray, isCut: end < bytes.length }
  // Where nothing else is UTF-8, the last bytes are none either.
  return { characters, strays: strays + bytes.length - end, firstStray: Math.min(firstStray, end), isCut: false }
}

/** Decodes UTF-8, and what is none in between as windows-1252; a character cut off at the end gives U+FFFD. */
export function decodeMixedUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfWhole(bytes)
  const pieces: string[] = []
  let start = 0
  for (let at = 0; at < end; ) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      pieces.push(buffer.toString('utf8', start, at), iconv.decode(buffer.subarray(at, at + 1), 'windows-1252'))
      start = at + 1
    }
    at += Math.max(1, length)
  }
  pieces.push(buffer.toString('utf8', start, end))
  if (end < bytes.length) pieces.push('\ufffd')
  return pieces.join('')
}

/** Where a character begins that is cut off at the end; else the end. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const at = bytes.length - back
    const byte = bytes[at] ?? 0
    if (isContinuation(byte)) continue
    return expectedLength(byte) > back ? at : bytes.length
  }
  return bytes.length
}

/** Bytes of the character that begins here; 0 if none does. Overlong forms and surrogates are none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const length = expectedLength(first)
  if (length < 2) return length
  const second = bytes[at + 1] ?? 0
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  if (first === 0xf4 && second > 0x8f) return 0
  for (let next = 1; next < length; next++) if (!isContinuation(bytes[at + next] ?? 0)) return 0
  return length
}

function expectedLength(byte: number): number {
  if (byte < 0x80) return 1
  if (byte < 0xc2 || byte > 0xf4) return 0
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}
