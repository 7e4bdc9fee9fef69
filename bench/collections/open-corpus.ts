import { join, parse } from 'node:path'
import { type Article, type Concept, openIndex } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import { type Collection, readJudgements, readQueries } from './collection.ts'

/** A judged collection of files, with what was read of them. */
export interface Corpus extends Collection {
  readonly articles: readonly Article[]
  readonly concepts: readonly Concept[]
  readonly names: ReadonlyMap<string, string>
}

/**
 * Opens a folder of files as users get it: read and indexed by the indexer, queries typed into a search box.
 *
 * @param judged - Folder of `queries.jsonl` and `qrels.tsv`, which call an article by the name of its file.
 */
export async function openCorpus(files: string, judged: string): Promise<Corpus> {
  const [{ articles, concepts, index }, queries, judgements] = await Promise.all([
    buildIndex(files),
    readQueries(join(judged, 'queries.jsonl')),
    readJudgements(join(judged, 'qrels.tsv')),
  ])
  const names = new Map(articles.map(({ id, source }) => [id, parse(source.path).name]))
  const ids = new Map([...names].map(([id, name]) => [name, id]))
  if (ids.size < names.size) throw new Error(`Two files of ${files} have one name; judgements would be ambiguous.`)
  return {
    engine: await openIndex(index),
    articles,
    concepts,
    names,
    queries,
    judgements: judgements.map(({ article, ...judgement }) => ({ ...judgement, article: idOf(article) })),
    syntax: 'full',
  }

  function idOf(name: string): string {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`"${name}" is judged, but ${files} gave no such article.`)
    return id
  }
}
