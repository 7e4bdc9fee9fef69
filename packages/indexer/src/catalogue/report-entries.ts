import type { Problem } from '@viden/core'
import { groupBy } from '../group-by.ts'
import { listPaths, quote } from '../quote.ts'
import { addressKey } from './address-key.ts'
import type { LoadedCatalogue } from './load-catalogues.ts'
import type { MatchedCatalogues } from './match-catalogues.ts'
import type { CatalogueEntry } from './read-entries.ts'

/** What became of a source, as far as a catalogue is concerned. */
export interface CataloguedSource {
  readonly path: string
  /** The row that describes it. */
  readonly entry?: CatalogueEntry
  /** Keys of the addresses that it says it has. */
  readonly addresses: readonly string[]
}

/** Gives the rows whose address several sources have, so that none can be meant, with the paths of these. */
export function findAmbiguous(
  { open }: MatchedCatalogues,
  sources: readonly CataloguedSource[],
): ReadonlyMap<CatalogueEntry, readonly string[]> {
  const waiting = new Set(open)
  const bySource = groupBy(sources, ({ entry }) => (entry !== undefined && waiting.has(entry) ? entry : undefined))
  const several = [...bySource].filter(([, found]) => found.length > 1)
  return new Map(several.map(([entry, found]) => [entry, found.map(({ path }) => path)]))
}

/** Reports the rows that describe no source, and, once for each catalogue, the files without a row. */
export function reportEntries(
  catalogues: readonly LoadedCatalogue[],
  matched: MatchedCatalogues,
  sources: readonly CataloguedSource[],
  ambiguous: ReadonlyMap<CatalogueEntry, readonly string[]>,
): readonly Problem[] {
  const used = new Set(sources.map(({ entry }) => entry))
  const described = new Map(
    sources.flatMap((source) => source.addresses.flatMap((key) => (source.entry ? [[key, source] as const] : []))),
  )
  const rows = matched.open
    .filter((entry) => !used.has(entry))
    .map(
      (entry): Problem => ({
        code: 'catalogue-row',
        message: whyOpen(entry),
        source: entry.catalogue,
        line: entry.line,
      }),
    )
  return [...rows, ...catalogues.flatMap(reportFiles)]

  function whyOpen(entry: CatalogueEntry): string {
    const paths = ambiguous.get(entry)
    if (paths !== undefined)
      return `${listPaths(paths)} have this address; the row was not used. Write the path of one into the column "file".`
    const { file, hash, url } = entry
    const other = url === undefined ? undefined : described.get(addressKey(url) ?? '')
    if (other?.entry !== undefined)
      return `${quote(other.path)}, which has this address, has a row already, on line ${other.entry.line}. Remove one of them.`
    if (file !== undefined)
      return `There is no file ${quote(file)} that can be read${hash === undefined ? '' : ', nor one of the same content'}. Correct the path, or remove the row.`
    if (url !== undefined)
      return `No article has the address ${quote(url)}. Write the path of its file into the column "file".`
    return 'It names no file and no address. Write the path of a file into the column "file".'
  }

  function reportFiles({ files, folder, path, table }: LoadedCatalogue): readonly Problem[] {
    if (table.columns.length === 0) return []
    const missing = sources.flatMap(({ entry }, place) => {
      const file = files[place]
      const isBeside =
        file !== undefined && (file.name !== undefined || folder === undefined || !file.path.startsWith('../'))
      return entry === undefined && isBeside ? [file.name ?? file.path] : []
    })
    if (missing.length === 0) return []
    const [count, them] = missing.length === 1 ? ['This file has', 'it'] : [`${missing.length} files have`, 'them']
    const message = `${count} no row here: ${listPaths(missing)}. "viden catalogue FOLDER" adds ${them}.`
    return [{ code: 'catalogue-file', message, source: path }]
  }
}
