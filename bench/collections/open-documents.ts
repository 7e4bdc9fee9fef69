import { join } from 'node:path'
import type { Article } from '@viden/core'
import { indexArticles } from '../index-articles.ts'
import { type Collection, readJudgements, readLines, readQueries } from './collection.ts'

/**
 * Opens a research collection: the documents of `docs.jsonl` as articles of one passage. Its queries are read as text,
 * since they are whole abstracts of questions that nobody typed into a search box.
 */
export async function openDocuments(folder: string): Promise<Collection> {
  const [lines, queries, judgements] = await Promise.all([
    readLines(join(folder, 'docs.jsonl')),
    readQueries(join(folder, 'queries.jsonl')),
    readJudgements(join(folder, 'qrels.tsv')),
  ])
  // The bench's own data, in the form that its README gives.
  const articles = lines.map((line) => toArticle(JSON.parse(line) as ResearchDocument))
  return { engine: await indexArticles(articles), queries, judgements, syntax: 'plain' }
}

interface ResearchDocument {
  readonly id: string
  readonly title: string
  readonly text: string
}

function toArticle({ id, title, text }: ResearchDocument): Article {
  return {
    id,
    title,
    text,
    language: 'en',
    type: 'article',
    creators: [],
    source: { path: id, format: 'text', hash: '', access: 'full' },
    sections: [],
    passages: text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph' }],
    mentions: [],
    facets: {},
    metadata: {},
  }
}
