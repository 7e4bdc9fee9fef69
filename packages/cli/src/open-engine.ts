import { readFile } from 'node:fs/promises'
import { type Engine, openIndex, VidenError } from '@viden/core'

/** Where an index is written and looked for unless told otherwise. */
export const DEFAULT_INDEX = 'corpus.viden'

/**
 * Opens the index files given by `--index`, answered as one.
 *
 * @throws {VidenError} `file-missing`, and the errors of `openIndex` with the name of the file.
 */
export async function openEngine(paths: readonly string[]): Promise<Engine> {
  const files = await Promise.all(paths.map(readIndex))
  try {
    return await openIndex(files)
  } catch (error) {
    if (error instanceof VidenError)
      throw new VidenError(error.code, `${paths.join(', ')}: ${error.message}`, { cause: error })
    throw error
  }
}

async function readIndex(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    if (!isMissing) throw new VidenError('file-missing', `"${path}" could not be read as an index.`, { cause })
    throw new VidenError(
      'file-missing',
      `There is no index "${path}" here. Make one with: viden index FOLDER -o ${path}`,
      { cause },
    )
  }
}
