/**
 * How good summaries are: `npm run bench:summaries -- --data DIR`. `--only held-out` compares 60 words with what editors
 * wrote (`DIR/summaries/digitalgov.jsonl`), learned on one half and tested on the other, and the reverse; `--only faults`
 * looks for what must not be in a summary over all posts (`DIR/digitalgov`); `--only meetings` answers questions about
 * meetings, `nuggets` those of `DIR/gold` from the posts; `cost` compares the time of briefs over 20,000 articles with that
 * of search.
 */
import { join } from 'node:path'
import { type Article, createAnalyzer, makeCitation, type Range, splitSentences, summariseArticle } from '@viden/core'
import { type BuildResult, buildIndex } from '@viden/indexer'
import type { SentenceModel } from '../packages/core/src/summarise/rank-sentences.ts'
import { selectSentences } from '../packages/core/src/summarise/select-sentences.ts'
import { type BriefRow, measureCost, measureMeetings, measureNuggets } from './briefs.ts'
import floors from './floors.json' with { type: 'json' }
import { learnSentences } from './learn-sentences.ts'
import { readPosts, type SummarisedPost } from './read-posts.ts'
import { checkFloors, readOptions, report } from './report.ts'
import { rouge } from './rouge.ts'
import { type SummaryFault, summaryFaults } from './summary-faults.ts'
import { textRank } from './text-rank.ts'

type Summariser = (article: Article) => readonly Range[]

const WORDS = 60
/** Faults that are printed, so that they can be read. */
const SHOWN = 20

const options = readOptions(['held-out', 'faults', 'meetings', 'nuggets', 'cost'])
const runs = (part: string): boolean => options.only?.includes(part) ?? true
const analyzer = createAnalyzer()
let built: Promise<BuildResult> | undefined
if (runs('held-out')) checkFloors(await measureHeldOut(), floors.summaries)
if (runs('faults')) checkFloors(await measureFaults(await buildPosts()), floors.summaryFaults)
if (runs('meetings')) {
  const rows = await measureMeetings(options.data)
  await report('briefs-meetings', rows, options)
  checkFloors(figuresOf(rows, 'transcripts'), floors.briefsOfMeetings)
}
if (runs('nuggets')) {
  const rows = await measureNuggets(await buildPosts(), options.data)
  await report('briefs-nuggets', rows, options)
  checkFloors(
    Object.fromEntries(rows.map((row) => [`${row.sentences} sentences`, Number(row['vital recall'])])),
    floors.nuggets,
  )
}
if (runs('cost')) await report('briefs-cost', [await measureCost(await buildPosts(), options.data)], options)

/** All posts, read once for several parts. */
function buildPosts(): Promise<BuildResult> {
  built ??= buildIndex(join(options.data, 'digitalgov'))
  return built
}

function figuresOf(rows: readonly BriefRow[], name: string): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap((row) =>
      ['ROUGE-1', 'ROUGE-2'].map((figure) => [`${row[name]} ${figure}`, Number(row[figure])] as const),
    ),
  )
}

/** Means of both halves. */
async function measureHeldOut(): Promise<Record<string, number>> {
  const posts = await readPosts(options.data)
  const halves = [0, 1].map((half) => posts.filter((_, index) => index % 2 === half))
  const [even = [], odd = []] = halves
  const learned = { even: learnSentences(even), odd: learnSentences(odd) }
  const rows = [
    scoreHalves('LEAD', takeLead, takeLead),
    scoreHalves('TextRank', takeByTextRank, takeByTextRank),
    scoreHalves('learned', selectBy(learned.odd), selectBy(learned.even)),
  ]
  await report('summaries', rows, options)
  const ours = rows.at(-1)
  return { 'digitalgov ROUGE-1': Number(ours?.['ROUGE-1']), 'digitalgov ROUGE-2': Number(ours?.['ROUGE-2']) }

  function scoreHalves(name: string, onEven: Summariser, onOdd: Summariser) {
    const scores = [scorePosts(even, onEven), scorePosts(odd, onOdd)]
    const both = (key: 'first' | 'second' | 'words'): number => round(mean(scores.map((score) => score[key])))
    return {
      summariser: name,
      'ROUGE-1': both('first'),
      'ROUGE-2': both('second'),
      'ROUGE-1 even': round(scores[0]?.first ?? 0),
      'ROUGE-1 odd': round(scores[1]?.first ?? 0),
      'ROUGE-2 even': round(scores[0]?.second ?? 0),
      'ROUGE-2 odd': round(scores[1]?.second ?? 0),
      words: both('words'),
    }
  }
}

function scorePosts(posts: readonly SummarisedPost[], summarise: Summariser) {
  const texts = posts.map(({ article }) =>
    summarise(article)
      .map(({ start, end }) => article.text.slice(start, end))
      .join('\n'),
  )
  const score = (length: 1 | 2): number =>
    100 * mean(texts.map((text, index) => rouge(text, posts[index]?.summary ?? '', length)))
  return { first: score(1), second: score(2), words: mean(texts.map(countWords)) }
}

function selectBy(model: SentenceModel): Summariser {
  const budget = { sentences: Number.POSITIVE_INFINITY, words: WORDS }
  return (article) => selectSentences(article, { budget, style: 'sentences', model })
}

function takeLead({ passages, text }: Article): Range[] {
  const taken: Range[] = []
  let words = 0
  for (const range of proseSentences({ passages, text })) {
    words += countWords(text.slice(range.start, range.end))
    if (words > WORDS && taken.length > 0) break
    taken.push(range)
  }
  return taken
}

function takeByTextRank(article: Article): Range[] {
  const sentences = proseSentences(article)
  const ranks = textRank(
    sentences.map((range) => analyzer.terms(article.text, article.language, range).map(({ term }) => term)),
  )
  const order = [...sentences.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b)
  const taken: Range[] = []
  let words = 0
  for (const place of order) {
    const range = sentences[place]
    const own = range === undefined ? 0 : countWords(article.text.slice(range.start, range.end))
    if (range === undefined || (words + own > WORDS && taken.length > 0)) continue
    taken.push(range)
    words += own
  }
  return taken.sort((a, b) => a.start - b.start)
}

function proseSentences({ passages, text }: Pick<Article, 'passages' | 'text'>): Range[] {
  return passages
    .filter(({ kind }) => kind !== 'heading' && kind !== 'question')
    .flatMap((passage) => splitSentences(text, passage))
}

/** Over three sentences of each post. */
async function measureFaults({ articles }: BuildResult): Promise<Record<string, number>> {
  const counts = new Map<SummaryFault, number>()
  let [sentences, empty] = [0, 0]
  for (const article of articles) {
    const cited = summariseArticle(article).sentences.map(({ citation }) => makeCitation(article, citation))
    if (cited.length === 0) empty++
    sentences += cited.length
    for (const [place, citation] of cited.entries())
      for (const fault of summaryFaults(article, citation, cited[place - 1])) {
        const count = (counts.get(fault) ?? 0) + 1
        counts.set(fault, count)
        if (count <= SHOWN) console.log(`${fault}: ${article.id}: ${citation.quote}`)
      }
  }
  const share = (fault: SummaryFault): number => 1 - (counts.get(fault) ?? 0) / Math.max(1, sentences)
  const row = { articles: articles.length, 'without a summary': empty, sentences, ...Object.fromEntries(counts) }
  await report('summary-faults', [row], options)
  return {
    verbatim: share('not verbatim'),
    prose: share('not prose'),
    'no headings': share('repeats a heading'),
    'no boilerplate': share('boilerplate'),
    'nothing dangling': share('dangling'),
  }
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100
}
