import { readFile } from 'node:fs/promises'
import {
  compareEvaluations,
  type Evaluation,
  type EvaluationComparison,
  evaluate,
  type Figures,
  type JudgedQuery,
  type Judgement,
  parseEvaluation,
  type Syntax,
  VidenError,
} from '@viden/core'
import { Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson, remark, wrap } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import { type ReadingOptions, readingCommand } from './options.ts'

interface EvalOptions extends ReadingOptions {
  readonly against?: string
  readonly perQuery?: true
  readonly syntax: Syntax
}

const FIGURES: readonly (readonly [name: keyof Figures, label: string])[] = [
  ['ndcg10', 'nDCG@10'],
  ['map', 'MAP'],
  ['recall100', 'recall@100'],
  ['mrr', 'MRR'],
  ['success5', 'success@5'],
]
const LABELS = FIGURES.map(([, label]) => label)
/** Changed queries that are listed unless all are asked for. */
const MOST_CHANGED = 10
/** Characters of a query's text, so that a row of figures fits 100 columns. */
const TEXT_WIDTH = 30

/** `viden eval`: measures search against judged queries, and against an earlier run. */
export function evalCommand(): CliCommand {
  const command = readingCommand('eval')
    .description('Measure search against judged queries.')
    .argument('<queries>', 'JSON lines with "id" and "text"')
    .argument('<judgements>', 'lines of query id, article id and grade, separated by tabs')
    .option('--per-query', 'also print the figures of each query, and with --against every difference')
    .option('--against <file>', 'compare with an earlier run, saved with --json')
    .addOption(
      new Option('--syntax <syntax>', 'read queries as plain text, or in full as search does')
        .choices(['plain', 'full'])
        .default('plain'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ viden eval queries.jsonl qrels.tsv --per-query
  $ viden eval queries.jsonl qrels.tsv --json > before.json
  $ viden eval queries.jsonl qrels.tsv --against before.json`,
    )
  return { command, run: () => run(command.args, command.opts<EvalOptions>()) }
}

async function run([queriesPath = '', judgementsPath = '']: readonly string[], options: EvalOptions): Promise<number> {
  const { against, index, json, syntax } = options
  const perQuery = options.perQuery === true
  const engine = await openEngine(index)
  const queries = (await readLines(queriesPath)).map(readQuery)
  const judgements = (await readLines(judgementsPath)).map(readJudgement)
  if (against === undefined) {
    const evaluation = await evaluate(engine, { queries, judgements }, { syntax })
    remarkStrangers(evaluation)
    if (json) printJson(evaluation)
    else print(...formatEvaluation(evaluation, { perQuery, given: queries.length }))
    return exitCodes.found
  }
  // Never to be written to the file that was given: it may have been the wrong one.
  const repair = `Save one with: viden eval ${queriesPath} ${judgementsPath} --json > before.json`
  const saved = await readText(against)
  const before = blaming(against, repair, () => parseEvaluation(saved))
  const evaluation = await evaluate(engine, { queries, judgements }, { syntax })
  const comparison = blaming(against, repair, () => compareEvaluations(before, evaluation))
  remarkStrangers(evaluation)
  if (json) printJson({ evaluation, comparison })
  else
    print(
      ...formatEvaluation(evaluation, { perQuery, given: queries.length, comparison }),
      ...formatComparison(comparison, { perQuery, against }),
    )
  return exitCodes.found
}

/** Gives what `read` gives; its errors name the file and the repair. */
function blaming<Value>(path: string, repair: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof VidenError)
      throw new VidenError(error.code, `${path}: ${error.message} ${repair}`, { cause: error })
    throw error
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new VidenError('file-missing', `"${path}" could not be read.`, { cause })
  }
}

interface Line {
  readonly text: string
  /** File and line number. */
  readonly place: string
}

async function readLines(path: string): Promise<Line[]> {
  const lines = (await readText(path)).split('\n')
  return lines.flatMap((text, number) => (text.trim() === '' ? [] : [{ text, place: `${path}:${number + 1}` }]))
}

function readQuery({ text, place }: Line): JudgedQuery {
  const row = parseJson(text)
  if (typeof row === 'object' && row !== null && 'id' in row && 'text' in row && typeof row.text === 'string')
    return { id: String(row.id), text: row.text }
  throw new VidenError('evaluation-invalid', `${place}: this should be JSON with "id" and "text".`)
}

function readJudgement({ text, place }: Line): Judgement {
  const [query, article, grade = ''] = text.split('\t')
  if (query && article && grade.trim() !== '' && Number.isFinite(Number(grade)))
    return { query, article, grade: Number(grade) }
  throw new VidenError(
    'evaluation-invalid',
    `${place}: this should be a query id, an article id and a grade, separated by tabs.`,
  )
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

interface Listing {
  readonly perQuery: boolean
  /** Queries in the file, of which some may not count. */
  readonly given: number
  readonly comparison?: EvaluationComparison
}

/** Where nothing judged is found at all, the judgements are of other articles more often than the search is that bad. */
function remarkStrangers({ queries }: Evaluation): void {
  if (queries.length > 0 && queries.every(({ figures }) => figures.map === 0))
    remark('No judged article was found. Judgements name articles by id, as "viden search --json" prints it.')
}

function formatEvaluation({ empty, mean, queries }: Evaluation, { comparison, given, perQuery }: Listing): string[] {
  const rows = perQuery
    ? queries.map(({ id, figures, ranking, text }) => [
        id,
        ...FIGURES.map(([name]) => figures[name].toFixed(4)),
        String(ranking.length),
        shorten(text),
      ])
    : []
  rows.push([style.bold('mean'), ...FIGURES.map(([name]) => mean[name].toFixed(4))])
  if (comparison) rows.push([style.bold('difference'), ...differences(comparison.difference)])
  const leftOut = given - queries.length
  return [
    figureTable(perQuery ? ['', ...LABELS, 'results'] : ['', ...LABELS], rows),
    `${count(queries.length)}, ${(empty * 100).toFixed(1)} % without a result${formatEmptyChange(comparison)}`,
    ...(leftOut > 0 ? [`${count(leftOut)} left out: no article is relevant`] : []),
  ]
}

function formatEmptyChange(comparison: EvaluationComparison | undefined): string {
  if (comparison === undefined || comparison.empty === 0) return ''
  const points = comparison.empty * 100
  return ` (${points > 0 ? '+' : ''}${points.toFixed(1)})`
}

function formatComparison(
  comparison: EvaluationComparison,
  { against, perQuery }: { readonly against: string; readonly perQuery: boolean },
): string[] {
  const { better, onlyAfter, onlyBefore, queries, same, worse } = comparison
  const changed = better + worse
  const listed = queries.slice(0, perQuery ? queries.length : Math.min(changed, MOST_CHANGED))
  const rows = listed.map(({ id, before, after, difference, text }) => [
    id,
    before.ndcg10.toFixed(4),
    after.ndcg10.toFixed(4),
    ...differences(difference),
    shorten(text),
  ])
  const partial = onlyBefore.length + onlyAfter.length > 0
  return [
    `Against ${against}, by nDCG@10: ${better} better, ${worse} worse, ${same} the same`,
    ...(partial ? [`Differences are over the ${count(queries.length)} that both runs have.`] : []),
    ...formatOnly('Only this run has', onlyAfter),
    ...formatOnly(`Only ${against} has`, onlyBefore),
    ...(rows.length > 0 ? ['', figureTable(['', 'before', 'now', ...LABELS], rows)] : []),
    ...(listed.length < changed ? [style.dim(`… and ${changed - listed.length} more: --per-query lists all.`)] : []),
  ]
}

function formatOnly(title: string, queries: readonly JudgedQuery[]): string[] {
  return queries.length === 0 ? [] : [wrap(`${title}: ${queries.map(({ id }) => id).join(', ')}`)]
}

/** Lays out rows of a name, numbers, and perhaps a text that has no heading. */
function figureTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = Math.max(head.length, ...rows.map(({ length }) => length))
  const filled = [head.map((label) => style.bold(label)), ...rows].map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? ''),
  )
  return table(filled, { right: [...head.keys()].slice(1) })
}

function differences(figures: Figures): string[] {
  return FIGURES.map(([name]) => formatDifference(figures[name]))
}

/** `+.0120`, as wide as the figures above it. */
function formatDifference(difference: number): string {
  if (difference === 0) return style.dim('·')
  const size = Math.abs(difference).toFixed(4).replace(/^0/, '')
  return difference > 0 ? `+${size}` : `-${size}`
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  const whole = characters.length <= TEXT_WIDTH
  return style.dim(whole ? characters.join('') : `${characters.slice(0, TEXT_WIDTH - 1).join('')}…`)
}

function count(queries: number): string {
  return queries === 1 ? '1 query' : `${queries} queries`
}
