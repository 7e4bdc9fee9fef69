import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VidenError } from '@viden/core'
import writeFileAtomic from 'write-file-atomic'
import { type Document, isSeq, parseDocument, YAMLMap } from 'yaml'
import { DECISIONS_FILE, type Decision } from './decision.ts'

const HEAD =
  ' What was decided with "viden review"; docs/vocabulary.md explains the rows. The first id of "same" is kept.'

/**
 * Adds a decision to those of a vocabulary folder, which is made if it is missing. The file is written whole or not at all,
 * and keeps its comments.
 *
 * @throws {VidenError} `file-unwritable`, also where what is there is no list, which would be lost.
 * @example
 * await saveDecision('corpus/vocabulary', { same: ['person/jane-doe', 'person/j-doe'] })
 */
export async function saveDecision(folder: string, decision: Decision): Promise<void> {
  const path = join(folder, DECISIONS_FILE)
  try {
    await mkdir(folder, { recursive: true })
    await writeFileAtomic(path, addDecision(await readIfThere(path), decision, path))
  } catch (cause) {
    if (cause instanceof VidenError) throw cause
    const reason = cause instanceof Error ? cause.message.split(',')[0] : String(cause)
    throw new VidenError('file-unwritable', `"${path}" could not be written: ${reason}.`, { cause })
  }
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** Gives the text of a file of decisions with one more. */
function addDecision(yaml: string, decision: Decision, path: string): string {
  const document: Document = parseDocument(yaml, { schema: 'failsafe' })
  const [error] = document.errors
  if (document.contents === null) {
    document.contents = document.createNode([])
    document.commentBefore ??= HEAD
  }
  if (error !== undefined || !isSeq(document.contents))
    throw new VidenError(
      'file-unwritable',
      `"${path}" is no YAML list${error === undefined ? '' : ` (${error.message.split(':\n')[0]})`}; mend it, and decide again.`,
    )
  document.contents.flow = false
  document.add(toRow(decision, document))
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function toRow(decision: Decision, document: Document): YAMLMap {
  const row = new YAMLMap()
  // Ids are read best on one line.
  for (const [key, value] of Object.entries(decision))
    row.set(key, Array.isArray(value) ? document.createNode(value, { flow: true }) : String(value))
  return row
}
