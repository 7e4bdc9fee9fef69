import { brief, type Engine } from '@viden/core'

const QUESTIONS = [
  'how do innovation labs work with ministries?',
  'what makes public innovation fail?',
  'how is impact measured?',
  'what did the agency learn from users?',
  'how do governments pay for experiments?',
  'which figures show that a service improved?',
  'how do citizens take part?',
  'what do leaders have to do?',
  'hvordan arbejder laboratoriet med borgerne?',
  'hva sier kilden om nye tjenester?',
  'hur mäts effekter av digitala tjänster?',
  'what happened in 2016?',
  'how does procurement change?',
  'which technology was tested?',
  'what is the role of design?',
  'how do agencies share knowledge?',
]

/** A sentence that a brief quoted, and the file that it is from. */
export interface Quote {
  readonly quote: string
  readonly path: string
}

/** Collects different sentences from briefs over the articles of one format. */
export async function collectQuotes(engine: Engine, format: string, count: number): Promise<Quote[]> {
  const quotes = new Map<string, Quote>()
  for (const question of QUESTIONS) {
    const { articles, sentences } = await brief(engine, question, {
      filters: { format: [format] },
      sentences: 40,
      perArticle: 8,
    })
    const paths = new Map(articles.map(({ id, source }) => [id, source.path]))
    for (const { citation } of sentences)
      quotes.set(citation.quote, { quote: citation.quote, path: paths.get(citation.article) ?? '' })
  }
  return [...quotes.values()].slice(0, count)
}
