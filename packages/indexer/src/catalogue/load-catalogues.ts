import { relative, sep } from 'node:path'
import type { Problem } from '@viden/core'
import pLimit from 'p-limit'
import type { Corpus, PendingCatalogue, PendingSource } from '../read-sources.ts'
import { findColumn } from './columns.ts'
import { contentHash } from './content-hash.ts'
import type { CataloguedFile } from './match-entries.ts'
import { type ReadCatalogue, readCatalogue } from './read-catalogue.ts'

/** A catalogue that was read, and the files of the corpus as its rows may call them. */
export interface LoadedCatalogue {
  /** As problems call it. */
  readonly path: string
  /** What its rows are relative to, from the root of the disk. */
  readonly folder?: string
  readonly table: ReadCatalogue
  /** In the order of the sources. */
  readonly files: readonly CataloguedFile[]
}

/** The catalogues of a corpus. */
export interface LoadedCatalogues {
  readonly catalogues: readonly LoadedCatalogue[]
  /** What tells the content of each source, in their order; empty where nothing asks for it. */
  readonly hashes: readonly (string | undefined)[]
  readonly problems: readonly Problem[]
}

/** Files read at one time. */
const CONCURRENCY = 8

/**
 * Reads the catalogues of a corpus. What the sources hold is looked at only if a catalogue has hashes to compare it with,
 * or if it is asked for.
 */
export async function loadCatalogues(
  { catalogues, sources }: Corpus,
  options: { readonly isHashed?: boolean; readonly signal?: AbortSignal | undefined } = {},
): Promise<LoadedCatalogues> {
  const problems: Problem[] = []
  const read = new Map<string | undefined, { catalogue: PendingCatalogue; table: ReadCatalogue }>()
  for (const catalogue of catalogues) {
    const source = await catalogue.read()
    if (!('bytes' in source)) problems.push({ ...source, code: 'catalogue-invalid' })
    else if (read.has(catalogue.folder))
      problems.push({
        code: 'catalogue-invalid',
        message: `Its folder has another catalogue, "${read.get(catalogue.folder)?.catalogue.path}", which was read. Remove one of them.`,
        source: catalogue.path,
      })
    else read.set(catalogue.folder, { catalogue, table: readCatalogue({ ...source, path: catalogue.path }) })
  }
  const isHashed = options.isHashed || [...read.values()].some(({ table }) => hasHashes(table))
  const hashes = isHashed ? await hashSources(sources, options.signal) : []
  return {
    catalogues: [...read.values()].map(({ catalogue: { path, folder, isGiven }, table }) => ({
      path,
      ...(folder !== undefined && { folder }),
      table,
      files: sources.map((source, place): CataloguedFile => {
        const hash = hashes[place]
        return {
          path: pathFrom(folder, source),
          ...(isGiven && { name: source.path }),
          ...(hash !== undefined && { hash }),
        }
      }),
    })),
    hashes,
    problems,
  }
}

function pathFrom(folder: string | undefined, { file, path }: PendingSource): string {
  return folder === undefined || file === undefined ? path : relative(folder, file).split(sep).join('/')
}

function hasHashes({ columns, rows }: ReadCatalogue): boolean {
  const place = columns.findIndex((column) => findColumn(column) === 'hash')
  return place !== -1 && rows.some((cells) => (cells[place] ?? '') !== '')
}

async function hashSources(sources: readonly PendingSource[], signal?: AbortSignal): Promise<(string | undefined)[]> {
  const limit = pLimit(CONCURRENCY)
  return Promise.all(
    sources.map((pending) =>
      limit(async () => {
        signal?.throwIfAborted()
        const source = await pending.read()
        return 'bytes' in source ? contentHash(source.bytes) : undefined
      }),
    ),
  )
}
