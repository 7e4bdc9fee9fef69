import type { Problem } from '@viden/core'
import type { Document } from '../formats/format.ts'
import type { Source } from '../source.ts'
import { type ReadMetadata, readMetadata } from '../stages/read-metadata.ts'
import { addressKey } from './address-key.ts'
import { applyEntry, withOwnColumns } from './apply-entry.ts'
import type { CatalogueEntry } from './read-entries.ts'

/** What a catalogue may say of a source. */
export interface Cataloguing {
  /** Its row. */
  readonly entry?: CatalogueEntry | undefined
  /** Rows for whichever source has the address, by its key. */
  readonly byAddress?: ReadonlyMap<string, CatalogueEntry>
  /** The path that it had when it was given its row. */
  readonly movedFrom?: string | undefined
}

/** What is known of a source beside its text. */
export interface SettledMetadata {
  readonly metadata: ReadMetadata
  /** Unless a catalogue says which language it is in, or that none is known. */
  readonly templateLanguage?: string
  /** What a catalogue says of it, which is part of the metadata. */
  readonly entry?: CatalogueEntry
  /** Keys of the addresses that the source says it has, whatever a catalogue says. */
  readonly addresses: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Settles the metadata of a source: what a catalogue says of it, under its path or an address that it says it has, else what
 * it says of itself.
 */
export function settleMetadata(
  { path, url }: Source,
  { metadata: raw, templateLanguage }: Pick<Document, 'metadata' | 'templateLanguage'>,
  { entry: own, byAddress }: Cataloguing,
): SettledMetadata {
  const extracted = readMetadata(raw, path)
  const byTemplate = templateLanguage !== undefined && { templateLanguage }
  const addresses = [url, extracted.url].flatMap((address) => addressKey(address ?? '') ?? [])
  const entry = own ?? addresses.flatMap((key) => byAddress?.get(key) ?? [])[0]
  if (entry === undefined) {
    const { problems, ...metadata } = extracted
    return { metadata: withAddress(metadata, url), ...byTemplate, addresses, problems }
  }
  const { problems, ...metadata } = readMetadata(applyEntry(raw, entry), path)
  const isWithdrawn = entry.values.get('url') === null
  return {
    metadata: {
      ...withAddress(metadata, isWithdrawn ? undefined : url),
      metadata: withOwnColumns(metadata.metadata, entry),
    },
    ...(!entry.values.has('language') && byTemplate),
    entry,
    addresses,
    problems,
  }
}

/** Where a source was read from is its address, if it says no other. */
function withAddress(metadata: ReadMetadata, url: string | undefined): ReadMetadata {
  return metadata.url === undefined && url !== undefined ? { ...metadata, url } : metadata
}
