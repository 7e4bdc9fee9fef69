import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BuildOptions, type BuildResult, buildIndex, type Source } from '@viden/indexer'
import { onTestFinished } from 'vitest'

/** Makes a source from a text, as UTF-8, or from bytes. */
export function makeSource(path: string, content: string | Uint8Array): Source {
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

/** Makes bytes of which each is the code of one character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** Builds an index from texts by path. */
export function build(files: Readonly<Record<string, string>>, options?: BuildOptions): Promise<BuildResult> {
  return buildIndex(
    Object.entries(files).map(([path, content]) => makeSource(path, content)),
    options,
  )
}

/** Writes files into a temporary folder that is gone after the test. */
export async function makeFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'viden-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** Gives the one item of a list, or fails. */
export function only<Item>(items: readonly Item[]): Item {
  const [item, ...more] = items
  if (item === undefined || more.length > 0) throw new Error(`Expected one item, not ${items.length}.`)
  return item
}
