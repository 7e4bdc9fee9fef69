import { inflateSync } from 'fflate'
import { VidenError } from '../errors.ts'
import { crc32 } from './crc32.ts'
import {
  BLOCK_SIZE,
  FORMAT,
  type IndexHeader,
  MAGIC,
  PREAMBLE,
  SECTIONS,
  type SectionEntry,
  type SectionName,
} from './layout.ts'

/** Where bytes come from, a part at a time: a file handle, HTTP ranges, a database. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number
  /** Gives the bytes of `[start, end)`. */
  read(start: number, end: number): Uint8Array | Promise<Uint8Array>
}

/** What an index is opened from. */
export type IndexSource = Uint8Array | ArrayBuffer | Blob | RandomAccess

/** An opened index file, of which only the header was read. */
export interface IndexFile {
  readonly header: IndexHeader
  /** Reads a whole section, or the part `[start, end)` of it: only the blocks that hold it are taken. */
  section(name: SectionName, start?: number, end?: number): Promise<Uint8Array>
}

/**
 * Opens an index file.
 *
 * @throws {VidenError} `index-format` if it is no index, `index-version` if another version of Viden wrote it,
 *   `index-damaged` if it is cut off or a checksum fails, now or when a damaged block is read.
 */
export async function readIndexFile(source: IndexSource): Promise<IndexFile> {
  const bytes = toRandomAccess(source)
  const preamble = await take(bytes, 0, Math.min(PREAMBLE, bytes.size))
  if (preamble.length < PREAMBLE || MAGIC.some((byte, index) => preamble[index] !== byte))
    throw new VidenError('index-format', 'This is not a Viden index. Make one with "viden index FOLDER".')
  const view = new DataView(preamble.buffer, preamble.byteOffset, preamble.byteLength)
  const format = view.getUint32(MAGIC.length, true)
  if (format !== FORMAT)
    throw new VidenError(
      'index-version',
      `This index has format ${format}; this build reads format ${FORMAT}. Run "viden index" again.`,
    )
  const headerEnd = PREAMBLE + view.getUint32(MAGIC.length + 4, true)
  if (headerEnd > bytes.size) throw damaged('It is cut off within its header')
  const head = await take(bytes, PREAMBLE, headerEnd)
  if (crc32(head) !== view.getUint32(MAGIC.length + 8, true)) throw damaged('Its header fails its checksum')
  const header = parseHeader(head)
  if (headerEnd + header.bodySize !== bytes.size)
    throw damaged(`It should have ${headerEnd + header.bodySize} bytes and has ${bytes.size}`)

  const recent = new Map<string, Uint8Array>()
  return { header, section: readSection }

  async function readSection(name: SectionName, start = 0, end?: number): Promise<Uint8Array> {
    const entry = header.sections.find((section) => section.name === name)
    if (entry === undefined) throw damaged(`It has no section "${name}"`)
    const to = end ?? entry.size
    if (start < 0 || to > entry.size || start > to) throw damaged(`Section "${name}" ends before byte ${to}`)
    const first = Math.floor(start / BLOCK_SIZE)
    const blocks = await readBlocks(entry, first, Math.ceil(to / BLOCK_SIZE))
    const plain = new Uint8Array(to - start)
    for (const [index, block] of blocks.entries()) {
      const offset = (first + index) * BLOCK_SIZE - start
      plain.set(block.subarray(Math.max(0, -offset), to - start - offset), Math.max(0, offset))
    }
    return plain
  }

  /** Reads the blocks `[first, last)`. Single ones are kept for a while: articles that are asked for lie together. */
  async function readBlocks(entry: SectionEntry, first: number, last: number): Promise<Uint8Array[]> {
    const key = `${entry.name} ${first}`
    const known = last - first === 1 ? recent.get(key) : undefined
    if (known !== undefined) return [known]
    const from = headerEnd + entry.offset + storedLength(entry, 0, first)
    const stored = await take(bytes, from, from + storedLength(entry, first, last))
    let at = 0
    const blocks = entry.blocks.slice(first, last).map(([length, checksum], index) => {
      const block = stored.subarray(at, (at += length))
      const number = first + index
      if (crc32(block) !== checksum) throw damaged(`Block ${number} of section "${entry.name}" fails its checksum`)
      return inflate(block, Math.min(BLOCK_SIZE, entry.size - number * BLOCK_SIZE))
    })
    const [only] = blocks
    if (blocks.length === 1 && only !== undefined) {
      recent.set(key, only)
      const [oldest] = recent.keys()
      if (recent.size > RECENT_BLOCKS && oldest !== undefined) recent.delete(oldest)
    }
    return blocks
  }
}

/** A megabyte. */
const RECENT_BLOCKS = 16

function toRandomAccess(source: IndexSource): RandomAccess {
  if (source instanceof ArrayBuffer) return toRandomAccess(new Uint8Array(source))
  if (source instanceof Uint8Array) return { size: source.length, read: (start, end) => source.subarray(start, end) }
  if (typeof Blob !== 'undefined' && source instanceof Blob)
    return {
      size: source.size,
      read: async (start, end) => new Uint8Array(await source.slice(start, end).arrayBuffer()),
    }
  if (isRandomAccess(source)) return source
  throw new VidenError(
    'option-invalid',
    'An index is opened from a Uint8Array, an ArrayBuffer, a Blob, or { size, read(start, end) }.',
  )
}

function isRandomAccess(source: unknown): source is RandomAccess {
  return (
    typeof source === 'object' &&
    source !== null &&
    'size' in source &&
    typeof source.size === 'number' &&
    'read' in source &&
    typeof source.read === 'function'
  )
}

async function take(bytes: RandomAccess, start: number, end: number): Promise<Uint8Array> {
  const taken = await bytes.read(start, end)
  if (taken.length !== end - start) throw damaged(`Bytes ${start} to ${end} could not be read`)
  return taken
}

function storedLength({ blocks }: SectionEntry, from: number, to: number): number {
  return blocks.slice(from, to).reduce((sum, [length]) => sum + length, 0)
}

function inflate(block: Uint8Array, size: number): Uint8Array {
  try {
    const inflated = inflateSync(block, { out: new Uint8Array(size) })
    if (inflated.length === size) return inflated
  } catch (cause) {
    throw damaged('A block cannot be decompressed', { cause })
  }
  throw damaged('A block has another size than the header says')
}

function parseHeader(bytes: Uint8Array): IndexHeader {
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isHeader(header)) return header
  } catch (cause) {
    throw damaged('Its header is not JSON', { cause })
  }
  throw damaged('Its header lacks a part')
}

function isHeader(value: unknown): value is IndexHeader {
  if (typeof value !== 'object' || value === null) return false
  // A view on untrusted data: every property is checked before it is believed.
  const { bodySize, counts, facets, fields, fingerprint, languages, sections } = value as Partial<IndexHeader>
  return (
    isCount(bodySize) &&
    isCount(counts?.articles) &&
    typeof fingerprint === 'string' &&
    Array.isArray(facets) &&
    Array.isArray(fields) &&
    Array.isArray(languages) &&
    Array.isArray(sections) &&
    sections.length === SECTIONS.length &&
    SECTIONS.every((name) => sections.some((section) => section?.name === name && isSection(section, bodySize)))
  )
}

function isSection(section: Partial<SectionEntry>, bodySize: number): boolean {
  const { offset, size, blocks } = section
  if (!isCount(offset) || !isCount(size) || !Array.isArray(blocks)) return false
  if (blocks.length !== Math.ceil(size / BLOCK_SIZE)) return false
  if (!blocks.every((block) => Array.isArray(block) && isCount(block[0]) && block[0] > 0 && isCount(block[1])))
    return false
  return offset + blocks.reduce((sum, [length]) => sum + length, 0) <= bodySize
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function damaged(what: string, options?: ErrorOptions): VidenError {
  return new VidenError(
    'index-damaged',
    `This index is damaged: ${what}. Copy it again, or run "viden index" again.`,
    options,
  )
}
