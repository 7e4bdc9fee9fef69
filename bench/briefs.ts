import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, brief, type CitedSentence, type Engine, openIndex, parseQuery } from '@viden/core'
import { type BuildResult, buildIndex } from '@viden/indexer'
import { indexArticles } from './index-articles.ts'
import { type Brief, type Nugget, vitalRecall } from './nugget-recall.ts'
import { rouge } from './rouge.ts'

/** A question about a meeting, and the answer that a person wrote. */
interface MeetingQuestion {
  readonly meeting: string
  readonly query: string
  readonly summary: string
}

interface Meeting {
  readonly id: string
  readonly blocks: readonly { readonly who: string; readonly text: string }[]
}

/** A row of the table. */
export type BriefRow = Record<string, string | number>

const WORDS = 65
/** Articles over which the cost is measured, and how often each question is asked. */
const MANY = 20_000
const ROUNDS = 4
/** What a brief searches for. */
const BENEATH = { filters: {}, facets: [], limit: 30, offset: 0, sort: 'relevance' } as const
/** Sentences of a brief, and of one article at most. */
const BRIEFS = [
  { sentences: 8, perArticle: 2 },
  { sentences: 20, perArticle: 4 },
  { sentences: 40, perArticle: 8 },
]

/**
 * Answers questions about meetings (QMSum, Zhong et al. 2021) in 65 words and compares with what persons wrote. Once the
 * meetings are written as transcripts are, with the speaker before what is said, once without.
 */
export async function measureMeetings(data: string): Promise<BriefRow[]> {
  const meetings = await readLines<Meeting>(join(data, 'summaries', 'qmsum-meetings.jsonl'))
  const questions = await readLines<MeetingQuestion>(join(data, 'summaries', 'qmsum-queries.jsonl'))
  const rows: BriefRow[] = []
  for (const speakers of [false, true]) {
    const engine = await indexMeetings(meetings, speakers)
    const answers = await Promise.all(
      questions.map(({ meeting, query }) => brief(engine, query, { words: WORDS, from: [`meeting-${meeting}`] })),
    )
    const score = (length: 1 | 2): number =>
      (100 / questions.length) *
      questions.reduce(
        (sum, { summary }, place) => sum + rouge(textOf(answers[place]?.sentences ?? []), summary, length),
        0,
      )
    rows.push({
      transcripts: speakers ? 'with speakers' : 'without speakers',
      questions: questions.length,
      'ROUGE-1': round(score(1)),
      'ROUGE-2': round(score(2)),
    })
  }
  return rows
}

/** Answers the questions of `DIR/gold` from the posts, and tells what share of the facts that an answer must hold it holds. */
export async function measureNuggets({ articles, index }: BuildResult, data: string): Promise<BriefRow[]> {
  const nuggets = await readLines<Nugget>(join(data, 'gold', 'nuggets.jsonl'))
  const questions = (await readQuestions(data)).filter(({ id }) => nuggets.some(({ qid }) => qid === id))
  const engine = await openIndex(index)
  const stems = new Map(articles.map(({ id, source }) => [id, source.path.replace(/^.*\/|\.md$/g, '')]))
  return Promise.all(
    BRIEFS.map(async (options) => {
      const briefs = await Promise.all(
        questions.map(async ({ id, text }): Promise<Brief> => {
          const { sentences } = await brief(engine, text, options)
          const cited = sentences.map(({ citation, text }) => ({ text, doc: stems.get(citation.article) ?? '' }))
          return { qid: id, sentences: cited }
        }),
      )
      return { ...options, questions: questions.length, 'vital recall': round(vitalRecall(nuggets, briefs)) }
    }),
  )
}

/**
 * Measures what briefs cost beside the search beneath them, over so many articles: the posts, again and again under other
 * ids. Search and brief take turns; the figures are medians, in milliseconds of processor time.
 */
export async function measureCost({ articles, concepts }: BuildResult, data: string): Promise<BriefRow> {
  const copies = Array.from({ length: MANY }, (_, number) => copyOf(articles, number))
  const engine = await indexArticles(copies, concepts)
  const questions = await readQuestions(data)
  const [searches, briefs]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++)
    for (const { text } of questions) {
      searches.push(
        await timeOf(() => engine.search({ ...BENEATH, query: parseQuery(text, { syntax: 'plain' }).query })),
      )
      briefs.push(await timeOf(() => brief(engine, text)))
    }
  // The first round pays for what is read and remembered once.
  const [search30, brief8] = [searches, briefs].map((times) => median(times.slice(questions.length)))
  return {
    articles: copies.length,
    questions: questions.length,
    'search, ms': Math.round(search30 ?? 0),
    'brief, ms': Math.round(brief8 ?? 0),
    'at most, ms': Math.round(3 * (search30 ?? 0) + 50),
  }
}

function copyOf(articles: readonly Article[], number: number): Article {
  const article = articles[number % articles.length]
  if (article === undefined) throw new Error('There are no articles.')
  return { ...article, id: `${article.id}-${number}` }
}

async function timeOf(task: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await task()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function readQuestions(data: string): Promise<{ readonly id: string; readonly text: string }[]> {
  return readLines(join(data, 'gold', 'queries.jsonl'))
}

async function indexMeetings(meetings: readonly Meeting[], speakers: boolean): Promise<Engine> {
  const sources = meetings.map(({ blocks, id }) => {
    const paragraphs = blocks.map(({ text, who }) => (speakers ? `${who}: ${text}` : text))
    // Plain text: what looks like markup in what was said is none.
    const bytes = new TextEncoder().encode(paragraphs.map((text) => text.replace(/\s+/g, ' ')).join('\n\n'))
    return { path: `meeting-${id}.txt`, bytes }
  })
  const { index } = await buildIndex(sources)
  return openIndex(index)
}

async function readLines<Row>(path: string): Promise<Row[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.filter((line) => line !== '').map((line): Row => JSON.parse(line))
}

function textOf(sentences: readonly CitedSentence[]): string {
  return sentences.map(({ text }) => text).join('\n')
}

function round(figure: number): number {
  return Math.round(figure * 1000) / 1000
}
