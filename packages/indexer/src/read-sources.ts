import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { compareText, type Problem, VidenError } from '@viden/core'
import { escapePath, glob } from 'tinyglobby'
import { CATALOGUE_COPY, CATALOGUE_NAME } from './catalogue/catalogue.ts'
import { formats } from './formats/formats.ts'
import type { Source } from './source.ts'
import { reasonOf, walkFolder } from './walk-folder.ts'

/** A folder, a glob, several of these, or sources from anywhere. */
export type CorpusInput = string | readonly string[] | Iterable<Source> | AsyncIterable<Source>

/** A source still to be read. */
export interface PendingSource {
  readonly path: string
  /** Of a file: from the root of the disk. */
  readonly file?: string
  /** Gives the source, or the problem that keeps it from being read. */
  read(): Promise<Source | Problem>
}

/** A catalogue still to be read. */
export interface PendingCatalogue extends PendingSource {
  /** What its rows are relative to, from the root of the disk; absent where sources have no folder. */
  readonly folder?: string
  /** True if it was asked for by its path, so that it may lie anywhere. */
  readonly isGiven?: true
}

/** What a corpus consists of. */
export interface Corpus {
  /** Sorted by path. */
  readonly sources: readonly PendingSource[]
  /** Files in its folders that are of no readable format: how many, by ending. */
  readonly skipped: Readonly<Record<string, number>>
  /** Where a `vocabulary/` may lie: the folders given. */
  readonly folders: readonly string[]
  /** Those given, else those in the folders. */
  readonly catalogues: readonly PendingCatalogue[]
  /** What in its folders could not even be listed. */
  readonly problems: readonly Problem[]
}

/** A larger file is no article; reading it would only fill the memory. */
const MAX_BYTES = 64 * 1024 * 1024
const ENDINGS = formats.flatMap(({ extensions }) => extensions)

/**
 * Lists the sources of a corpus. Hidden files, `node_modules` and the `vocabulary/` and the catalogue beside the articles
 * are left out.
 *
 * @param catalogue - Path of a catalogue to take in place of those in the folders.
 * @throws {VidenError} `corpus-missing` or `file-missing` if a folder or file is not there.
 */
export async function listSources(input: CorpusInput, catalogue?: string): Promise<Corpus> {
  const given = catalogue === undefined ? undefined : await findCatalogue(catalogue)
  const corpus =
    typeof input === 'string'
      ? await listFolders([input], given)
      : isPaths(input)
        ? await listFolders(input, given)
        : await listGiven(input)
  return given === undefined ? corpus : { ...corpus, catalogues: [given] }
}

async function findCatalogue(path: string): Promise<PendingCatalogue> {
  const file = resolve(path)
  if (!(await stat(file).catch(() => undefined))?.isFile())
    throw new VidenError('file-missing', `There is no catalogue "${path}". Make one with: viden catalogue FOLDER`)
  return { path, file, folder: dirname(file), isGiven: true, read: () => readSource(path, file) }
}

async function listGiven(input: Iterable<Source> | AsyncIterable<Source>): Promise<Corpus> {
  const given: Source[] = []
  for await (const source of input) given.push(source)
  // Two sources may have one path; their order must not depend on which came first.
  given.sort((a, b) => compareText(a.path, b.path) || Buffer.compare(a.bytes, b.bytes))
  const pending = given.map((source) => ({ path: source.path, read: async () => source }))
  const isCatalogue = ({ path }: PendingSource): boolean => CATALOGUE_NAME.test(path)
  const sources = pending.filter((source) => !isCatalogue(source))
  return { sources, skipped: {}, folders: [], catalogues: pending.filter(isCatalogue), problems: [] }
}

function isPaths(input: CorpusInput): input is readonly string[] {
  return Array.isArray(input) && input.every((item) => typeof item === 'string') && input.length > 0
}

async function listFolders(inputs: readonly string[], given?: PendingCatalogue): Promise<Corpus> {
  const found = new Map<string, string>()
  const skipped = new Map<string, number>()
  const folders: string[] = []
  const catalogues = new Map<string, PendingCatalogue>()
  const problems: Problem[] = []
  for (const input of inputs) {
    const { root, files, isFolder, problems: found = [] } = await listFiles(input)
    problems.push(...found)
    if (isFolder) {
      folders.push(root)
      for (const name of files.filter((file) => CATALOGUE_NAME.test(file)).sort(compareText)) addCatalogue(root, name)
    }
    for (const file of files) {
      if (CATALOGUE_COPY.test(file) || join(root, file) === given?.file) continue
      if (CATALOGUE_NAME.test(file)) continue
      const ending = endingOf(file)
      if (ENDINGS.includes(ending)) addPath(root, file)
      else skipped.set(ending, (skipped.get(ending) ?? 0) + 1)
    }
  }
  const sources = [...found].map(([path, file]) => ({ path, file, read: () => readSource(path, file) }))
  return {
    sources: sources.sort((a, b) => compareText(a.path, b.path)),
    skipped: Object.fromEntries([...skipped].sort(([a], [b]) => compareText(a, b))),
    folders,
    catalogues: [...catalogues.values()],
    problems,
  }

  /** Those of two folders are told apart by their folders. */
  function addCatalogue(folder: string, name: string): void {
    const file = join(folder, name)
    const path = inputs.length === 1 ? name : `${basename(folder)}/${name}`
    catalogues.set(file, { path, file, folder, read: () => readSource(path, file) })
  }

  /** The same file by two inputs is one source; files of two folders with one path are told apart by their folders. */
  function addPath(folder: string, path: string): void {
    const file = join(folder, path)
    let own = path
    for (let number = 1; found.has(own) && found.get(own) !== file; number++)
      own = `${basename(folder)}${number === 1 ? '' : `-${number}`}/${path}`
    found.set(own, file)
  }
}

interface Listing {
  readonly root: string
  readonly files: readonly string[]
  readonly isFolder: boolean
  readonly problems?: readonly Problem[]
}

async function listFiles(input: string): Promise<Listing> {
  const found = await stat(input).catch(() => undefined)
  if (found?.isDirectory()) {
    const root = resolve(input)
    const isLeftOut = (path: string): boolean => path === 'vocabulary' || basename(path) === 'node_modules'
    const isWanted = (path: string): boolean => ENDINGS.includes(endingOf(path)) || CATALOGUE_NAME.test(path)
    return { root, ...(await walkFolder(root, isLeftOut, isWanted)), isFolder: true }
  }
  if (found?.isFile()) {
    const root = resolve(dirname(input))
    return { root, files: [input.replaceAll('\\', '/').split('/').at(-1) ?? input], isFolder: false }
  }
  if (!/[*?[\]{}]/.test(input)) throw missing(input)
  const { root, pattern } = splitGlob(input)
  const ignore = ['**/node_modules/**', 'vocabulary/**']
  const files = await glob(pattern, { cwd: root, dot: false, followSymbolicLinks: false, onlyFiles: true, ignore })
  if (files.length === 0) throw missing(input)
  return { root, files, isFolder: false }
}

/** The part of a glob before its first wildcard is the folder that paths are relative to. */
function splitGlob(input: string): { root: string; pattern: string } {
  const parts = input.replaceAll('\\', '/').split('/')
  const first = parts.findIndex((part) => /[*?[\]{}]/.test(part))
  return {
    root: resolve(parts.slice(0, first).join('/') || '.'),
    pattern: parts.slice(first).join('/') || escapePath(input),
  }
}

async function readSource(path: string, file: string): Promise<Source | Problem> {
  try {
    const { size } = await stat(file)
    if (size > MAX_BYTES)
      return {
        code: 'source-too-large',
        message: `It has ${Math.round(size / 1e6)} MB; files of up to ${Math.floor(MAX_BYTES / 1e6)} MB are read. Split it.`,
        source: path,
      }
    return { path, bytes: await readFile(file) }
  } catch (error) {
    const repair = path.includes('\ufffd') ? 'Its name is not in UTF-8; rename it.' : 'Check its permissions.'
    return { code: 'source-unreadable', message: `It could not be read: ${reasonOf(error)}. ${repair}`, source: path }
  }
}

/** In lower case; a blank behind it is a slip. */
function endingOf(path: string): string {
  return /\.[^./]+$/.exec(path.toLowerCase())?.[0].trimEnd() ?? ''
}

function missing(input: string): VidenError {
  return new VidenError(
    'corpus-missing',
    `There is no folder or file "${input}". Give the folder that holds the articles.`,
  )
}
