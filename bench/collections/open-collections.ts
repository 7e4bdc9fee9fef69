import { join } from 'node:path'
import type { Collection } from './collection.ts'
import { joinMonths } from './join-months.ts'
import { type Corpus, openCorpus } from './open-corpus.ts'
import { openDocuments } from './open-documents.ts'

/** Collections built from documents that others judged, for comparison with what is published. */
export const RESEARCH = ['cranfield', 'cisi', 'cacm']

/**
 * All collections: research collections; `nordic` and `gold`, folders of files as users have them; `months`, which is
 * `gold` with the posts of each month joined into one long document; `mixed`, with those of every other month.
 */
export const COLLECTIONS = [...RESEARCH, 'nordic', 'gold', 'months', 'mixed']

/** Opens collections one after the other. The posts of the last three are read only once. */
export async function* openCollections(
  data: string,
  names: readonly string[],
): AsyncGenerator<readonly [name: string, collection: Collection]> {
  let posts: Promise<Corpus> | undefined
  for (const name of names) {
    if (RESEARCH.includes(name)) yield [name, await openDocuments(join(data, 'retrieval', name))]
    else if (name === 'nordic') yield [name, await openCorpus(join(data, 'nordic', 'docs'), join(data, 'nordic'))]
    else {
      posts ??= openCorpus(join(data, 'digitalgov', 'news'), join(data, 'gold'))
      if (name === 'gold') yield [name, await posts]
      else yield [name, await joinMonths(await posts, (month) => name === 'months' || month % 2 === 1)]
    }
  }
}
