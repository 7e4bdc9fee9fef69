import type { FacetInfo } from '../facets/facet.ts'

/**
 * The layout of an index file:
 *
 * ```
 * "VIDEN\r\n\x1a"      8 bytes that a text transfer would damage
 * format              u32, little-endian, as are all numbers
 * header length       u32
 * header checksum     u32, CRC-32 of the header
 * header              JSON, UTF-8
 * blocks              one after the other, as the header lists them
 * ```
 *
 * A section is cut into blocks of 64 kB, each deflated by itself and checked by the CRC-32 of its stored bytes:
 * a reader takes only the blocks that it needs, and trusts none that is damaged.
 */
export const MAGIC = new Uint8Array([0x56, 0x49, 0x44, 0x45, 0x4e, 0x0d, 0x0a, 0x1a])

/** Version of the format; a reader takes its own version only. */
export const FORMAT = 2

/** Bytes before the header. */
export const PREAMBLE = MAGIC.length + 12

/** Bytes of a section in one block, before compression; the last one may be shorter. */
export const BLOCK_SIZE = 65_536

/** The parts of an index. */
export const SECTIONS = [
  'documents',
  'lengths',
  'facets',
  'terms',
  'offsets',
  'postings',
  'words',
  'phrases',
  'concepts',
  'articles',
] as const

/** Name of a section. */
export type SectionName = (typeof SECTIONS)[number]

/** Stored length and checksum of a block. */
export type BlockEntry = readonly [length: number, checksum: number]

/** Where a section lies; its blocks follow one another from `offset`, counted from the end of the header. */
export interface SectionEntry {
  readonly name: SectionName
  readonly offset: number
  /** Bytes before compression. */
  readonly size: number
  readonly blocks: readonly BlockEntry[]
}

/** What an index says of itself, readable without the rest. No time stamp, no path. */
export interface IndexHeader {
  /** Of the analyzer and the fields: another one would not find what this index holds. */
  readonly fingerprint: string
  readonly counts: { readonly articles: number; readonly concepts: number; readonly terms: number }
  /** Of articles and of passages; most articles first, 0 for a language of passages only. */
  readonly languages: readonly { readonly code: string; readonly articles: number }[]
  readonly fields: readonly string[]
  readonly facets: readonly FacetInfo[]
  /** Bytes of the whole file after the header. */
  readonly bodySize: number
  readonly sections: readonly SectionEntry[]
}
