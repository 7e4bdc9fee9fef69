import { stat } from 'node:fs/promises'
import { VidenError } from '@viden/core'
import writeFileAtomic from 'write-file-atomic'

/**
 * Writes an index file whole or not at all: whoever reads it meanwhile, or after a crash, sees the old one or the new.
 *
 * @throws {VidenError} `file-unwritable`.
 * @example
 * await writeIndex('corpus.viden', index)
 */
export async function writeIndex(path: string, index: Uint8Array): Promise<void> {
  const before = await stat(path).catch(() => undefined)
  if (before !== undefined && !before.isFile())
    throw new VidenError('file-unwritable', `"${path}" is no file, so that no index can be written to it.`)
  try {
    await writeFileAtomic(path, Buffer.from(index.buffer, index.byteOffset, index.byteLength))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(',')[0] : String(cause)
    throw new VidenError('file-unwritable', `"${path}" could not be written: ${reason}.`, { cause })
  }
}
