import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import {
  BLOCK_SIZE,
  type BlockEntry,
  FORMAT,
  type IndexHeader,
  MAGIC,
  PREAMBLE,
  SECTIONS,
  type SectionEntry,
  type SectionName,
} from './layout.ts'

/**
 * Writes an index file: the same header and sections give the same bytes on every machine,
 * since compression is fflate's and not the platform's.
 */
export function writeIndexFile(
  header: Omit<IndexHeader, 'sections' | 'bodySize'>,
  sections: Readonly<Record<SectionName, Uint8Array>>,
): Uint8Array {
  const stored = SECTIONS.map((name) => ({ name, size: sections[name].length, blocks: compress(sections[name]) }))
  const bodySize = stored.flatMap(({ blocks }) => blocks).reduce((sum, { length }) => sum + length, 0)
  let offset = 0
  const entries = stored.map(({ name, size, blocks }): SectionEntry => {
    const entry = { name, offset, size, blocks: blocks.map((block): BlockEntry => [block.length, crc32(block)]) }
    offset += blocks.reduce((sum, { length }) => sum + length, 0)
    return entry
  })
  const head = new TextEncoder().encode(JSON.stringify({ ...header, bodySize, sections: entries }))

  const file = new Uint8Array(PREAMBLE + head.length + bodySize)
  const view = new DataView(file.buffer)
  file.set(MAGIC)
  view.setUint32(MAGIC.length, FORMAT, true)
  view.setUint32(MAGIC.length + 4, head.length, true)
  view.setUint32(MAGIC.length + 8, crc32(head), true)
  file.set(head, PREAMBLE)
  let at = PREAMBLE + head.length
  for (const { blocks } of stored)
    for (const block of blocks) {
      file.set(block, at)
      at += block.length
    }
  return file
}

function compress(section: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = []
  for (let start = 0; start < section.length; start += BLOCK_SIZE)
    blocks.push(deflateSync(section.subarray(start, start + BLOCK_SIZE), { level: 6 }))
  return blocks
}
