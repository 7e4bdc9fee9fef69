import type { Problem } from '@viden/core'
import { quote } from '../quote.ts'
import { addressKey } from './address-key.ts'
import type { LoadedCatalogue } from './load-catalogues.ts'
import { matchEntries } from './match-entries.ts'
import { type CatalogueEntry, readEntries } from './read-entries.ts'

/** What the catalogues of a corpus say of its sources. */
export interface MatchedCatalogues {
  /** By place of the source. */
  readonly byFile: ReadonlyMap<number, CatalogueEntry>
  /** Sources that have moved: their path before. */
  readonly moved: ReadonlyMap<number, string | undefined>
  /** Rows for the source of an address, by its key. */
  readonly byAddress: ReadonlyMap<string, CatalogueEntry>
  /** Rows that have no source yet; an address may still find it. */
  readonly open: readonly CatalogueEntry[]
  readonly problems: readonly Problem[]
}

/** Reads the rows of all catalogues, and finds the sources that they name or know by what is in them. */
export function matchCatalogues(catalogues: readonly LoadedCatalogue[]): MatchedCatalogues {
  const problems: Problem[] = []
  const byFile = new Map<number, CatalogueEntry>()
  const moved = new Map<number, string | undefined>()
  const byAddress = new Map<string, CatalogueEntry>()
  const open: CatalogueEntry[] = []
  for (const { files, folder, path, table } of catalogues) {
    const { entries, problems: faults } = readEntries(table, path)
    const matched = matchEntries(entries, files, folder)
    for (const problem of [...table.problems, ...faults, ...matched.problems]) problems.push(problem)
    for (const [place, entry] of matched.byFile) {
      const before = byFile.get(place)
      if (before === undefined) byFile.set(place, entry)
      else refuse(entry, `${quote(files[place]?.path ?? '')} has a row already, in ${before.catalogue}, which counts.`)
    }
    for (const [place, from] of matched.moved) if (byFile.get(place)?.catalogue === path) moved.set(place, from)
    for (const entry of matched.open) {
      const key = entry.url === undefined ? undefined : addressKey(entry.url)
      const before = key === undefined ? undefined : byAddress.get(key)
      if (before === undefined) {
        open.push(entry)
        if (key !== undefined) byAddress.set(key, entry)
      } else
        refuse(
          entry,
          `${quote(entry.url ?? '')} has a row already, on line ${before.line} of ${before.catalogue}, which counts.`,
        )
    }
  }
  return { byFile, moved, byAddress, open, problems }

  function refuse({ catalogue, line }: CatalogueEntry, message: string): void {
    problems.push({ code: 'catalogue-row', message: `${message} Remove one of them.`, source: catalogue, line })
  }
}
