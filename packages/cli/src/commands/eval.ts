import { readFile } from 'node:fs/promises'
import { type Evaluation, evaluate, type Figures, type JudgedQuery, type Judgement, VidenError } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import { type ReadingOptions, readingCommand } from './options.ts'

interface EvalOptions extends ReadingOptions {
  readonly perQuery?: true
}

const FIGURES: readonly (readonly [name: keyof Figures, label: string])[] = [
  ['ndcg10', 'nDCG@10'],
  ['map', 'MAP'],
  ['recall100', 'recall@100'],
  ['mrr', 'MRR'],
  ['success5', 'success@5'],
]

/** `viden eval`: measures search against judged queries. */
export function evalCommand(): CliCommand {
  const command = readingCommand('eval')
    .description('Measure search against judged queries.')
    .argument('<queries>', 'JSON lines with "id" and "text"')
    .argument('<judgements>', 'lines of query id, article id and grade, separated by tabs')
    .option('--per-query', 'also print the figures of each query')
    .addHelpText('after', '\nExample:\n  $ viden eval queries.jsonl qrels.tsv --per-query')
  return { command, run: () => run(command.args, command.opts<EvalOptions>()) }
}

async function run([queriesPath = '', judgementsPath = '']: readonly string[], options: EvalOptions): Promise<number> {
  const engine = await openEngine(options.index)
  const queries = (await readLines(queriesPath)).map((line, place) => readQuery(line, `${queriesPath}:${place + 1}`))
  const judgements = (await readLines(judgementsPath)).map((line, place) =>
    readJudgement(line, `${judgementsPath}:${place + 1}`),
  )
  const evaluation = await evaluate(engine, { queries, judgements })
  if (options.json) printJson(evaluation)
  else print(formatEvaluation(evaluation, options.perQuery === true))
  return exitCodes.found
}

async function readLines(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  } catch (cause) {
    throw new VidenError('file-missing', `"${path}" could not be read.`, { cause })
  }
}

function readQuery(line: string, place: string): JudgedQuery {
  const row = parseJson(line)
  if (typeof row === 'object' && row !== null && 'id' in row && 'text' in row && typeof row.text === 'string')
    return { id: String(row.id), text: row.text }
  throw new VidenError('evaluation-invalid', `${place}: this should be JSON with "id" and "text".`)
}

function readJudgement(line: string, place: string): Judgement {
  const [query, article, grade] = line.split('\t')
  if (query && article && grade !== undefined && Number.isFinite(Number(grade)))
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

function formatEvaluation({ empty, mean, queries }: Evaluation, perQuery: boolean): string {
  const cells = (figures: Figures): string[] => FIGURES.map(([name]) => figures[name].toFixed(4))
  const rows = perQuery
    ? queries.map(({ id, figures, text }) => [id, ...cells(figures), style.dim(text.slice(0, 60))])
    : []
  return [
    table([['', ...FIGURES.map(([, label]) => style.bold(label))], ...rows, [style.bold('mean'), ...cells(mean)]]),
    `${queries.length} queries, ${(empty * 100).toFixed(1)} % without a result`,
  ].join('\n')
}
