import { posix } from 'node:path'
import type { Problem } from '@viden/core'
import { groupBy } from '../group-by.ts'
import { listPaths, quote } from '../quote.ts'
import { createFileFinder, relativePath } from './file-finder.ts'
import type { CatalogueEntry } from './read-entries.ts'

/** A file that a row may describe. */
export interface CataloguedFile {
  /** Relative to the folder of the catalogue. */
  readonly path: string
  /** As the corpus calls it, if rows may call it so too. */
  readonly name?: string
  /** Where it is known. */
  readonly hash?: string
}

/** Which row describes which file. */
export interface MatchedEntries {
  /** By place of the file. */
  readonly byFile: ReadonlyMap<number, CatalogueEntry>
  /** Files that were found under another path than their row has: that path, if it was in the folder. */
  readonly moved: ReadonlyMap<number, string | undefined>
  /** Rows that describe no file so far. */
  readonly open: readonly CatalogueEntry[]
  readonly problems: readonly Problem[]
}

/**
 * Finds the file of each row: by its path; and where there is no such file, the one of the same content, which has moved.
 * So has a file whose path is now another's: after 2.md was renamed to 1.md, and 3.md to 2.md, each is found.
 *
 * @param folder - Of the catalogue, from the root.
 */
export function matchEntries(
  entries: readonly CatalogueEntry[],
  files: readonly CataloguedFile[],
  folder?: string,
): MatchedEntries {
  const problems: Problem[] = []
  const refused = new Set<CatalogueEntry>()
  const named = findByPath()
  const byFile = new Map<number, CatalogueEntry>()
  const settled = new Set<CatalogueEntry>()
  for (const [entry, place] of named) {
    const hash = files[place]?.hash
    if (entry.hash === undefined || hash === undefined || entry.hash === hash) settle(entry, place)
  }
  const moved = findMoved()
  // The rest has changed where it was.
  for (const [entry, place] of named) if (!settled.has(entry) && !byFile.has(place)) settle(entry, place)
  reportCopies()
  return { byFile, moved, open: entries.filter((entry) => !settled.has(entry) && !refused.has(entry)), problems }

  function findByPath(): ReadonlyMap<CatalogueEntry, number> {
    const findPath = createFileFinder(
      files.map(({ path }) => path),
      folder,
    )
    const findName = createFileFinder(files.map(({ name, path }) => name ?? path))
    const found = new Map<CatalogueEntry, number>()
    for (const entry of entries) {
      if (entry.file === undefined) continue
      const byPath = findPath(entry.file)
      const places = byPath.length > 0 ? byPath : findName(entry.file)
      const [place] = places
      if (places.length > 1)
        refuse(
          entry,
          `${quote(entry.file)} fits ${listOf(places)}; the row was not used. Write the path as the file has it.`,
        )
      else if (place !== undefined) found.set(entry, place)
    }
    for (const [place, rivals] of groupBy(found.keys(), (entry) => found.get(entry))) {
      // The one that also knows what is in it was not left behind by another file of that path.
      const owner = rivals.find(({ hash }) => hash !== undefined && hash === files[place]?.hash) ?? rivals[0]
      for (const entry of rivals) {
        if (entry === owner) continue
        found.delete(entry)
        refuse(entry, `${listOf([place])} has a row already, on line ${owner?.line}, which counts. Remove one of them.`)
      }
    }
    return found
  }

  function findMoved(): ReadonlyMap<number, string | undefined> {
    const found = new Map<number, string | undefined>()
    const wanted = new Set(entries.flatMap((entry) => (settled.has(entry) || refused.has(entry) ? [] : entry.hash)))
    // Its file is gone, or is one that another row wants.
    const leaving = entries.filter((entry) => {
      const place = named.get(entry)
      return (
        wanted.has(entry.hash) &&
        !settled.has(entry) &&
        !refused.has(entry) &&
        (place === undefined || wanted.has(files[place]?.hash))
      )
    })
    // Of several copies, the one that kept its name.
    for (const withName of [true, false]) {
      const waiting = groupBy(leaving.toReversed(), ({ hash, file = '' }) => keyOf(hash, withName ? file : ''))
      for (const [place, { hash, path }] of files.entries()) {
        if (byFile.has(place)) continue
        const candidates = waiting.get(keyOf(hash, withName ? path : '') ?? '') ?? []
        let entry = candidates.pop()
        while (entry !== undefined && settled.has(entry)) entry = candidates.pop()
        if (entry === undefined) continue
        settle(entry, place)
        if (entry.file !== undefined) found.set(place, relativePath(entry.file, folder))
      }
    }
    return found
  }

  function reportCopies(): void {
    const copies = groupBy(files.keys(), (place) => (byFile.has(place) ? undefined : files[place]?.hash))
    for (const place of moved.keys()) {
      const entry = byFile.get(place)
      const others = copies.get(files[place]?.hash ?? '')
      if (entry === undefined || others === undefined) continue
      report(entry, `Its file is gone, and ${listOf([place, ...others])} have what was in it; the first was taken.`)
    }
  }

  function settle(entry: CatalogueEntry, place: number): void {
    byFile.set(place, entry)
    settled.add(entry)
  }

  function refuse(entry: CatalogueEntry, message: string): void {
    refused.add(entry)
    report(entry, message)
  }

  function report({ catalogue, line }: CatalogueEntry, message: string): void {
    problems.push({ code: 'catalogue-row', message, source: catalogue, line })
  }

  function listOf(places: readonly number[]): string {
    return listPaths(places.map((place) => files[place]?.path ?? ''))
  }
}

/** What a file and its row have in common: what is in it, and what it is called. */
function keyOf(hash: string | undefined, path: string): string | undefined {
  return hash === undefined ? undefined : `${hash} ${nameOf(path)}`
}

function nameOf(path: string): string {
  return posix.basename(path.replaceAll('\\', '/')).normalize('NFC').toLowerCase()
}
