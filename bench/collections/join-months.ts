import type { Article, Judgement } from '@viden/core'
import { indexArticles } from '../index-articles.ts'
import type { Collection } from './collection.ts'
import type { Corpus } from './open-corpus.ts'

/**
 * Makes long documents: all articles of a calendar month become one, in which each is a section under its own title.
 * A month answers a query as well as the best of its articles does. Undated articles stay as they are.
 *
 * @param isJoined - By the number of the month, 1 to 12; the articles of other months stay single.
 */
export async function joinMonths(corpus: Corpus, isJoined: (month: number) => boolean): Promise<Collection> {
  const months = new Map<string, Article[]>()
  const documents: Article[] = []
  const joinedInto = new Map<string, string>()
  for (const article of corpus.articles) {
    const [month, number] = /^\d{4}-(\d\d)/.exec(article.published ?? '') ?? []
    if (month === undefined || !isJoined(Number(number))) {
      documents.push(article)
      continue
    }
    const id = `posts-of-${month}`
    joinedInto.set(article.id, id)
    months.set(id, [...(months.get(id) ?? []), article])
  }
  for (const [id, articles] of months) documents.push(joinArticles(id, articles))
  return {
    engine: await indexArticles(documents, corpus.concepts),
    queries: corpus.queries,
    judgements: bestJudgements(corpus.judgements, (article) => joinedInto.get(article) ?? article),
    syntax: corpus.syntax,
    names: new Map([...corpus.names].filter(([id]) => !joinedInto.has(id))),
    long: new Set(months.keys()),
  }
}

function joinArticles(id: string, articles: readonly Article[]): Article {
  const published = articles[0]?.published?.slice(0, 7) ?? ''
  const passages: Article['passages'][number][] = []
  const sections: Article['sections'][number][] = []
  const mentions: Article['mentions'][number][] = []
  let text = ''
  for (const article of articles) {
    const start = text.length
    const heading = { start, end: start + article.title.length }
    const body = heading.end + 2
    const section = sections.length
    const end = body + article.text.length
    const shift = <Range extends { readonly start: number; readonly end: number }>(range: Range): Range => ({
      ...range,
      start: range.start + body,
      end: range.end + body,
    })
    text += `${article.title}\n\n${article.text}\n\n`
    sections.push({ start, end, heading: article.title, level: 1, anchor: article.id })
    for (const own of article.sections)
      sections.push({ ...shift(own), level: Math.min(6, own.level + 1), anchor: `${article.id}-${own.anchor}` })
    passages.push({ ...heading, kind: 'heading', section })
    for (const own of article.passages)
      passages.push({ ...shift(own), section: section + (own.section === undefined ? 0 : own.section + 1) })
    mentions.push(...article.mentions.map(shift))
  }
  return {
    id,
    title: `Posts of ${published}`,
    text: text.trimEnd(),
    language: 'en',
    type: 'report',
    creators: [],
    published,
    source: { path: id, format: 'text', hash: '', access: 'full' },
    sections,
    passages,
    mentions,
    facets: {},
    metadata: {},
  }
}

function bestJudgements(judgements: readonly Judgement[], documentOf: (article: string) => string): Judgement[] {
  const best = new Map<string, Judgement>()
  for (const { query, article, grade } of judgements) {
    const document = documentOf(article)
    const key = `${query}\t${document}`
    if (grade > (best.get(key)?.grade ?? -1)) best.set(key, { query, article: document, grade })
  }
  return [...best.values()]
}
