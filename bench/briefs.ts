import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BriefOptions, brief, type CitedSentence, type Engine, openIndex } from '@viden/core'
import { buildIndex } from '@viden/indexer'
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
      meetings: speakers ? 'with speakers' : 'without speakers',
      questions: questions.length,
      'ROUGE-1': round(score(1)),
      'ROUGE-2': round(score(2)),
    })
  }
  return rows
}

/** Answers the questions of `DIR/gold` from the posts, and tells what share of the facts that an answer must hold it holds. */
export async function measureNuggets(data: string): Promise<BriefRow[]> {
  const nuggets = await readLines<Nugget>(join(data, 'gold', 'nuggets.jsonl'))
  const all = await readLines<{ readonly id: string; readonly text: string }>(join(data, 'gold', 'queries.jsonl'))
  const questions = all.filter(({ id }) => nuggets.some(({ qid }) => qid === id))
  const { articles, index } = await buildIndex(join(data, 'digitalgov', 'news'))
  const engine = await openIndex(index)
  const stems = new Map(articles.map(({ id, source }) => [id, source.path.replace(/^.*\/|\.md$/g, '')]))
  const answer = async (text: string, options: BriefOptions): Promise<Brief['sentences']> => {
    const { sentences } = await brief(engine, text, options)
    return sentences.map(({ citation, text }) => ({ text, doc: stems.get(citation.article) ?? '' }))
  }
  return Promise.all(
    BRIEFS.map(async (options) => {
      const briefs = await Promise.all(
        questions.map(async ({ id, text }) => ({ qid: id, sentences: await answer(text, options) })),
      )
      return { ...options, questions: questions.length, 'vital recall': round(vitalRecall(nuggets, briefs)) }
    }),
  )
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
