import type { Problem } from '@viden/core'
import { getEncoding } from 'encoding-sniffer'
import iconv from 'iconv-lite'
import type { Source } from '../source.ts'
import { mendMojibake } from './mend-mojibake.ts'
import { decodeMixedUtf8, scanUtf8 } from './mixed-utf8.ts'

/** A source as text, and what was guessed to get it. */
export interface DecodedText {
  readonly text: string
  readonly problems: readonly Problem[]
}

/** The longer mark first: that of UTF-32 begins as that of UTF-16. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-32LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
]
/** How files begin that are no text, though some of them hold no zero byte. */
const BINARY = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u001f\u008b', '{\\rtf']
/** Of a hundred bytes, a text has no more control characters than this. */
const CONTROL_SHARE = 2
/** Browsers look for a declaration in the first kilobyte. */
const HEAD = 1024
/** What a declaration of these is worth is told by the bytes: files in UTF-8 are full of them. */
const WESTERN = new Set(['utf-8', 'windows-1252'])

/**
 * Decodes a source: by its byte order mark, else as UTF-8 if it is valid, else as the charset that it declares,
 * else as windows-1252, which decodes anything and is reported. In UTF-8 with a few bytes of windows-1252 each is read as
 * what it is; UTF-16 without a mark is told by its zero bytes. A binary file gives no text, and a problem.
 */
export function decodeText({ path, bytes }: Source): DecodedText {
  const { text, guess, line } = readMarked(bytes) ?? readWide(bytes) ?? readNarrow(bytes)
  if (text === undefined) {
    const message =
      'This is no text, whatever its name says: its bytes are those of another kind of file. Rename it, or save it as UTF-8.'
    return { text: '', problems: [{ code: 'source-unreadable', message, source: path }] }
  }
  const mojibake = mendMojibake(text)
  const guesses = [
    ...(guess === undefined ? [] : [{ message: `${guess} Save it as UTF-8.`, line: line ?? 1 }]),
    ...(mojibake === undefined ? [] : [mojibake]),
  ]
  return {
    text: mojibake?.text ?? text,
    problems: guesses.map(({ message, line: place }) => ({
      code: 'encoding-guessed',
      message,
      source: path,
      line: place,
    })),
  }
}

/** What bytes say; no text if they are none. */
interface Reading {
  readonly text?: string
  /** What was guessed. */
  readonly guess?: string
  readonly line?: number
}

function readMarked(bytes: Uint8Array): Reading | undefined {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (found === undefined) return undefined
  const [encoding, mark] = found
  const body = bytes.subarray(mark.length)
  if (encoding === 'UTF-8') return body.includes(0) ? {} : readUtf8(body)
  const text = decode(body, encoding)
  const clean = text.replace(/\p{Cs}/gu, '\ufffd')
  const place = clean.indexOf('\ufffd')
  if (place === -1) return { text }
  const guess = `Some of this is not ${encoding}, as its byte order mark says, and stands as "\ufffd".`
  return { text: clean, guess, line: lineAt(clean, place) }
}

/** UTF-16 without its mark: in most languages every other byte of it is zero. */
function readWide(bytes: Uint8Array): Reading | undefined {
  if (!bytes.includes(0)) return undefined
  const zeros = [0, 0]
  // The index is 0 or 1.
  for (const [index, byte] of bytes.subarray(0, 4 * HEAD).entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = Math.min(bytes.length, 4 * HEAD) / 2
  const encoding = odd > 0.5 * half && even === 0 ? 'UTF-16LE' : even > 0.5 * half && odd === 0 ? 'UTF-16BE' : undefined
  if (encoding === undefined || bytes.length % 2 === 1) return {}
  const text = decode(bytes, encoding)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a text does not hold.
  if (/[\p{Cs}\0-\u0008\u000e-\u001a]/u.test(text)) return {}
  return { text, guess: `This has no byte order mark; it was read as ${encoding}, as its zero bytes tell.`, line: 1 }
}

function readNarrow(bytes: Uint8Array): Reading {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (BINARY.some((mark) => start.startsWith(mark)) || isControlled(bytes)) return {}
  return readUtf8(bytes, declaredEncoding(bytes))
}

function readUtf8(bytes: Uint8Array, declared?: string): Reading {
  const { characters, strays, firstStray, isCut } = scanUtf8(bytes)
  if (strays === 0) {
    const text = decodeMixedUtf8(bytes)
    const guess = 'This ends in the middle of a character; the file seems to be cut off.'
    return isCut ? { text, guess, line: lineAt(text, text.length) } : { text }
  }
  const isWestern = declared === undefined || WESTERN.has(declared)
  // Letters of windows-1252 hardly ever stand in an order that is UTF-8.
  if (isWestern && characters >= strays) {
    const text = decodeMixedUtf8(bytes)
    const count = strays === 1 ? 'one byte of it is' : `${strays} bytes of it are`
    const guess = `This is UTF-8, but ${count} not, the first on this line; read as windows-1252.`
    return { text, guess, line: lineOfByte(bytes, firstStray) }
  }
  if (declared !== undefined && declared !== 'utf-8') return { text: decode(bytes, declared) }
  const reason =
    declared === undefined ? 'is not valid UTF-8 and declares no other encoding' : 'declares UTF-8 but is not'
  const guess = `This ${reason}; it was read as windows-1252.`
  return { text: decode(bytes, 'windows-1252'), guess, line: lineOfByte(bytes, firstStray) }
}

/** By a library, not by the platform: Node 20 decodes the quotation marks and dashes of windows-1252 as control characters. */
function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}

/** An HTML page, an XML declaration or the head of a mail may name a charset; also one that browsers do not know, such as cp865. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD)
  const unknown = 'x-user-defined'
  const known = getEncoding(head, { defaultEncoding: unknown }).toLowerCase()
  const label = /\b(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i.exec(decode(head, 'latin1'))?.[1]?.toLowerCase()
  const encoding = known !== unknown ? known : label?.replace(/^x-mac-roman$/, 'macintosh')
  if (encoding === undefined || !iconv.encodingExists(encoding)) return undefined
  if (encoding === 'utf8') return 'utf-8'
  return /^(?:iso-?8859-1|latin-?1|us-ascii|ascii|cp1252)$/.test(encoding) ? 'windows-1252' : encoding
}

/** Tabs, new lines, form feeds and escapes belong to texts. */
function isControlled(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes)
    if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b && byte !== 0x1a) controls++
  return controls * 100 > bytes.length * CONTROL_SHARE
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}

function lineOfByte(bytes: Uint8Array, place: number): number {
  let line = 1
  for (const byte of bytes.subarray(0, place)) if (byte === 0x0a) line++
  return line
}
