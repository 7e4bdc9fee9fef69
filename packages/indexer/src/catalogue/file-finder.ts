import { posix } from 'node:path'
import { groupBy } from '../group-by.ts'

/** Finds the files that a cell may mean: none, one, or several if they differ in case only. */
export type FileFinder = (cell: string) => readonly number[]

/**
 * Finds files by what people and programs write for a path: with `\`, `./` or `%20`, whole from the root of a disk, in
 * other case, with letters and their accents apart as macOS has them, with other blanks about names. The most exact of
 * these that is a file counts.
 *
 * @param paths - Relative to the folder of the catalogue.
 * @param folder - That folder, from the root.
 */
export function createFileFinder(paths: readonly string[], folder?: string): FileFinder {
  const exact = [(path: string) => path, (path: string) => path.normalize('NFC'), caseless].map(findBy)
  const loose = [findBy(blankless)]
  return (cell) => {
    const given = readings(cell, folder)
    for (const finders of [exact, loose])
      for (const path of given)
        for (const find of finders) {
          const found = find(path)
          if (found !== undefined) return found
        }
    return []
  }

  function findBy(key: (path: string) => string): (path: string) => readonly number[] | undefined {
    const places = groupBy(paths.keys(), (place) => key(paths[place] ?? ''))
    return (path) => places.get(key(path))
  }
}

/** Gives the path, relative to the folder, that a cell means, be there such a file or not; undefined for one elsewhere. */
export function relativePath(cell: string, folder?: string): string | undefined {
  const path = withSlashes(cell.trim())
  return isWhole(path) ? withoutFolder(path, folder)[0] : path
}

function isWhole(path: string): boolean {
  return /^(?:\/|[a-z]:\/)/i.test(path)
}

function caseless(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function blankless(path: string): string {
  return caseless(path)
    .split('/')
    .map((name) => name.trim())
    .join('/')
}

/** The paths that a cell may mean, the most literal first. */
function readings(cell: string, folder: string | undefined): readonly string[] {
  const literal = cell.trim()
  const decoded = decode(literal)
  const given = [cell, literal, ...[literal, decoded].map(withSlashes)]
  return [...new Set(given.flatMap((path) => [path, ...withoutFolder(path, folder)]))]
}

function withSlashes(path: string): string {
  const whole = path.replace(/^file:\/{0,2}(?=\/)/i, '').replaceAll('\\', '/')
  return posix.normalize(whole).replace(/^\.\//, '')
}

/** A path from the root of a disk, on this machine or where the catalogue was made: what follows the folder's name. */
function withoutFolder(path: string, folder: string | undefined): readonly string[] {
  if (!isWhole(path) || folder === undefined) return []
  const home = withSlashes(folder)
  if (path.startsWith(`${home}/`)) return [path.slice(home.length + 1)]
  const name = `/${posix.basename(home)}/`
  const place = caseless(path).lastIndexOf(caseless(name))
  // Only where lower case has as many letters does the place fit.
  return place === -1 || caseless(path).length !== path.length ? [] : [path.slice(place + name.length)]
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
