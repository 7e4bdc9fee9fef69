import { type Article, createAnalyzer, type Problem } from '@viden/core'
import { analyseSource } from '../analyse-source.ts'
import { contentHash } from '../catalogue/content-hash.ts'
import { listSources } from '../read-sources.ts'

/** The text of an article as its source has it now. */
export interface ReadAgain {
  readonly article: Pick<Article, 'text' | 'passages'>
  /** True if the bytes of the file are no longer those that were indexed. */
  readonly hasChanged: boolean
}

/**
 * Reads the sources of articles anew, by their paths in a folder.
 *
 * @returns For each path the article that its source gives now, or the problem that it has.
 * @throws {VidenError} `corpus-missing`.
 */
export async function readAgain(
  articles: readonly Article[],
  folder: string,
): Promise<ReadonlyMap<string, ReadAgain | Problem>> {
  const { sources } = await listSources(folder)
  const pending = new Map(sources.map((source) => [source.path, source]))
  const analyzer = createAnalyzer()
  const read = new Map<string, ReadAgain | Problem>()
  for (const {
    source: { hash, path },
  } of articles) {
    if (read.has(path)) continue
    const source = await pending.get(path)?.read()
    if (source === undefined) read.set(path, missing(path))
    else if (!('bytes' in source)) read.set(path, source)
    else {
      const { analysed, problems } = await analyseSource(source, analyzer)
      const hasChanged = contentHash(source.bytes) !== hash
      read.set(
        path,
        analysed === undefined ? (problems[0] ?? missing(path)) : { article: analysed.article, hasChanged },
      )
    }
  }
  return read
}

function missing(path: string): Problem {
  return { code: 'source-unreadable', message: 'It is not in this folder.', source: path }
}
