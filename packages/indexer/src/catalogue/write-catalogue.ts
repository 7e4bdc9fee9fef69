import { readFile, stat } from 'node:fs/promises'
import { VidenError } from '@viden/core'
import writeFileAtomic from 'write-file-atomic'
import type { Catalogue } from './catalogue.ts'
import { contentHash } from './content-hash.ts'
import { formatCatalogue } from './format-catalogue.ts'

/** What became of a file. */
export interface WrittenCatalogue {
  /** False if nothing had changed. */
  readonly isWritten: boolean
  /** Path of the copy of the file before, if one was replaced. */
  readonly copy?: string
}

/**
 * Writes a catalogue, whole or not at all, and keeps the file that it replaces as `.bak` beside it. It replaces only the
 * file that it was made from: what somebody saved meanwhile is not lost. If nothing has changed, nothing is written.
 *
 * @throws {VidenError} `file-unwritable`.
 * @example
 * await writeCatalogue('corpus/catalogue.csv', catalogue)
 */
export async function writeCatalogue(path: string, catalogue: Catalogue): Promise<WrittenCatalogue> {
  const bytes = formatCatalogue(catalogue)
  const found = await stat(path).catch(() => undefined)
  if (found !== undefined && !found.isFile()) throw unwritable(path, 'it is no file')
  try {
    const before = found === undefined ? undefined : await readFile(path)
    if (before?.equals(bytes)) return { isWritten: false }
    if (before !== undefined && contentHash(before) !== catalogue.hash)
      throw unwritable(path, 'it is not the file that this catalogue was made from; run the command again')
    if (before !== undefined) await writeFileAtomic(`${path}.bak`, before)
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return { isWritten: true, ...(before !== undefined && { copy: `${path}.bak` }) }
  } catch (cause) {
    if (cause instanceof VidenError) throw cause
    const reason = cause instanceof Error ? cause.message.split(',')[0] : String(cause)
    throw unwritable(path, `${reason}; is it open in a spreadsheet?`, cause)
  }
}

function unwritable(path: string, reason: string, cause?: unknown): VidenError {
  return new VidenError('file-unwritable', `"${path}" could not be written: ${reason}.`, { cause })
}
