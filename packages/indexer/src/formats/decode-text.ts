import type { Problem } from '@viden/core'
import { getEncoding } from 'encoding-sniffer'
import iconv from 'iconv-lite'
import type { Source } from '../source.ts'

/** A source as text, and what was guessed to get it. */
export interface DecodedText {
  readonly text: string
  readonly problems: readonly Problem[]
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Decodes a source: by its byte order mark, else as UTF-8 if it is valid, else as the charset that it declares,
 * else as windows-1252, which decodes anything and is reported. A binary file gives no text, and a problem.
 */
export function decodeText({ path, bytes }: Source): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return { text: new TextDecoder(marked[0]).decode(bytes), problems: [] }
  if (bytes.includes(0)) return { text: '', problems: [notText(path)] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const declared = declaredEncoding(bytes)
    if (declared !== undefined) return { text: decode(bytes, declared), problems: [] }
    const problem: Problem = {
      code: 'encoding-guessed',
      message: 'This is not valid UTF-8 and declares no other encoding; it was read as windows-1252. Save it as UTF-8.',
      source: path,
      line: lineOfFirstInvalidByte(bytes),
    }
    return { text: decode(bytes, 'windows-1252'), problems: [problem] }
  }
}

/** A text has no zero byte, save in UTF-16, which is told by its mark. */
function notText(path: string): Problem {
  const message = 'This is no text, whatever its name says: it holds zero bytes. Rename it, or save it as UTF-8.'
  return { code: 'source-unreadable', message, source: path }
}

/** By a library, not by the platform: Node 20 decodes the quotation marks and dashes of windows-1252 as control characters. */
function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}

/** An HTML page or an XML declaration may name its charset within the first kilobyte. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const encoding = getEncoding(bytes.subarray(0, 1024), { defaultEncoding: 'utf-8' }).toLowerCase()
  // Not UTF-8: that was tried.
  return encoding !== 'utf-8' && iconv.encodingExists(encoding) ? encoding : undefined
}

function lineOfFirstInvalidByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8').decode(bytes)
  const place = lossy.indexOf('\ufffd')
  return lossy.slice(0, Math.max(0, place)).split('\n').length
}
