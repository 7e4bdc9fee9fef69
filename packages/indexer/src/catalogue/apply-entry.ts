import { METADATA_KEYS } from '../stages/read-metadata.ts'
import type { CatalogueEntry } from './read-entries.ts'

/**
 * Gives the metadata of a source with what a catalogue says in its place, under whatever key the source has it. Only what
 * `readMetadata` understands: columns of the librarian's own must not be taken for keys that mean something.
 *
 * @param raw - Keys as in front matter.
 */
export function applyEntry(
  raw: Readonly<Record<string, unknown>>,
  { values }: CatalogueEntry,
): Readonly<Record<string, unknown>> {
  const merged = new Map(Object.entries(raw))
  // "source" is an address or a publisher.
  const isAddress = /^\s*https?:\/\//.test(String([raw.source].flat()[0]))
  if (values.has(isAddress ? 'url' : 'publisher')) merged.delete('source')
  for (const [property, value] of values) {
    for (const key of METADATA_KEYS[property]) merged.delete(key)
    if (value !== null) merged.set(METADATA_KEYS[property][0], value)
  }
  return Object.fromEntries(merged)
}

/** Gives the metadata of a source beside all that has a meaning, with the librarian's own columns in their place. */
export function withOwnColumns(
  metadata: Readonly<Record<string, unknown>>,
  entry: CatalogueEntry,
): Readonly<Record<string, unknown>> {
  const merged = new Map(Object.entries(metadata))
  for (const [name, value] of entry.metadata) {
    if (value === null) merged.delete(name)
    else merged.set(name, value)
  }
  return Object.fromEntries(merged)
}
