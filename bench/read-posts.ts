import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '@viden/core'
import { buildIndex } from '@viden/indexer'

/** A post and the summary that its editor wrote for it. */
export interface SummarisedPost {
  readonly article: Article
  readonly summary: string
}

interface Row {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly blocks: readonly { readonly t: 'p' | 'li' | 'h'; readonly text: string }[]
}

/** What stands before a block in Markdown. */
const MARKS = { p: '', li: '- ', h: '## ' }

/** Reads posts with their summaries, one JSON object a line, as the indexer would read them as Markdown; in their order. */
export async function readPosts(folder: string): Promise<SummarisedPost[]> {
  const lines = (await readFile(join(folder, 'summaries', 'digitalgov.jsonl'), 'utf8')).trim().split('\n')
  const rows: Row[] = lines.map((line) => JSON.parse(line))
  const { articles } = await buildIndex(
    rows.map((row) => ({ path: `${row.id}.md`, bytes: new TextEncoder().encode(toMarkdown(row)) })),
  )
  const byId = new Map(articles.map((article) => [article.id, article]))
  return rows.flatMap(({ id, summary }) => {
    const article = byId.get(id)
    return article === undefined ? [] : [{ article, summary }]
  })
}

function toMarkdown({ id, title, blocks }: Row): string {
  const front = `---\nid: ${JSON.stringify(id)}\ntitle: ${JSON.stringify(title)}\nlanguage: en\n---\n\n`
  const body = blocks.map(({ t, text }) => MARKS[t] + text.replace(/[!-/:-@[-`{-~]/g, '\\$&'))
  return `${front}${body.join('\n\n')}\n`
}
