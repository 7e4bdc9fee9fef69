import { readFile } from 'node:fs/promises'
import type { Engine, JudgedQuery, Judgement, Syntax } from '@viden/core'

/** A judged collection, ready to be searched. */
export interface Collection {
  readonly engine: Engine
  readonly queries: readonly CollectionQuery[]
  /** By article id. */
  readonly judgements: readonly Judgement[]
  /** How its queries are to be read. */
  readonly syntax: Syntax
  /** What the collection's own files call an article, where that is not its id. */
  readonly names?: ReadonlyMap<string, string>
  /** Ids of the articles that are long, where a collection has both kinds. */
  readonly long?: ReadonlySet<string>
}

/** A judged query; `kind` says what is difficult about it. */
export interface CollectionQuery extends JudgedQuery {
  readonly kind?: string
}

/** Reads a `queries.jsonl`. */
export async function readQueries(path: string): Promise<CollectionQuery[]> {
  // The bench's own data, in the form that its README gives.
  return (await readLines(path)).map((line) => JSON.parse(line) as CollectionQuery)
}

/** Reads a `qrels.tsv`: query, article and grade, separated by tabs. */
export async function readJudgements(path: string): Promise<Judgement[]> {
  return (await readLines(path)).map((line) => {
    const [query = '', article = '', grade = '0'] = line.split('\t')
    return { query, article, grade: Number(grade) }
  })
}

/** Reads the lines of a file that are not empty. */
export async function readLines(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
}
