import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JudgedQuery, Judgement } from '@viden/core'

/** A judged test collection: documents, queries, and which documents answer which query. */
export interface Collection {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[]
  readonly queries: readonly JudgedQuery[]
  readonly judgements: readonly Judgement[]
}

/** Reads `docs.jsonl`, `queries.jsonl` and `qrels.tsv` of a folder. */
export async function readCollection(folder: string): Promise<Collection> {
  const [documents, queries, qrels] = await Promise.all([
    readLines(join(folder, 'docs.jsonl')),
    readLines(join(folder, 'queries.jsonl')),
    readLines(join(folder, 'qrels.tsv')),
  ])
  return {
    // The bench's own data, in the form that its README gives.
    documents: documents.map((line) => JSON.parse(line) as Collection['documents'][number]),
    queries: queries.map((line) => JSON.parse(line) as JudgedQuery),
    judgements: qrels.map((line) => {
      const [query = '', article = '', grade = '0'] = line.split('\t')
      return { query, article, grade: Number(grade) }
    }),
  }
}

async function readLines(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
}
