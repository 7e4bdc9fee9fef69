import { VidenError } from '../errors.ts'
import type { IndexSource } from '../index-file/read.ts'
import { createEngine } from './embedded-engine.ts'
import type { Engine } from './engine.ts'
import { loadIndex } from './load-index.ts'

/**
 * Opens an index and gives the engine that answers from it.
 *
 * @param source - The bytes of an index file, a Blob, or anything with `{ size, read(start, end) }`;
 *   or several of these, answered as one.
 * @throws {VidenError} `index-format`, `index-version`, `index-damaged`, `index-duplicate`.
 * @example
 * const engine = await openIndex(await readFile('corpus.viden'))
 */
export async function openIndex(source: IndexSource | readonly IndexSource[]): Promise<Engine> {
  const sources = isSeveral(source) ? source : [source]
  if (sources.length === 0) throw new VidenError('option-invalid', 'openIndex was given an empty list of indexes.')
  return createEngine(await loadIndex(sources))
}

function isSeveral(source: IndexSource | readonly IndexSource[]): source is readonly IndexSource[] {
  return Array.isArray(source)
}
