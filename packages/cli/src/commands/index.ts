import type { Problem } from '@viden/core'
import type { BuildReport } from '@viden/indexer'
import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { DEFAULT_INDEX } from '../open-engine.ts'
import { print, printJson, remark } from '../output/print.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import { numberOption } from './options.ts'

interface IndexOptions {
  readonly output: string
  readonly vocabulary?: string
  readonly concurrency?: number
  readonly strict?: true
  readonly json?: true
}

/** Problems that are listed on a terminal; `--json` has them all. */
const LISTED = 20

/** `viden index`: reads a corpus and writes its index. */
export function indexCommand(): CliCommand {
  const command = new Command('index')
    .description('Read a folder of articles and write its index file.')
    .argument('<corpus...>', 'folders, files or globs: Markdown, HTML and plain text')
    .option('-o, --output <file>', 'index file to write', DEFAULT_INDEX)
    .option('--vocabulary <folder>', 'YAML files of concepts (default: vocabulary/ in the corpus folder)')
    .addOption(numberOption('--concurrency <n>', 'files in work at one time; the index is the same (default: 8)'))
    .option('--strict', 'exit with 2 if there was any problem')
    .option('--json', 'print report and problems as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ viden index articles
  $ viden index articles reports -o library.viden
  $ viden index "articles/**/*.md" --json > report.json`,
    )
  return { command, run: () => run(command.args, command.opts<IndexOptions>()) }
}

async function run(inputs: readonly string[], options: IndexOptions): Promise<number> {
  const bar = new SingleBar({ format: 'Reading {bar} {value} of {total}', hideCursor: true, clearOnComplete: true })
  const showsProgress = process.stderr.isTTY === true
  // Parsers are slow to load, and no other command needs them.
  const { buildIndex, writeIndex } = await import('@viden/indexer')
  try {
    const { index, problems, report } = await buildIndex(inputs, {
      ...(options.vocabulary !== undefined && { vocabulary: options.vocabulary }),
      ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
      onProgress: ({ done, total }) => {
        if (!showsProgress) return
        if (done === 1) bar.start(total, 0)
        bar.update(done)
      },
    })
    bar.stop()
    await writeIndex(options.output, index)
    if (options.json) printJson({ output: options.output, report, problems })
    else {
      print(summary(report, options.output))
      listProblems(problems)
    }
    return options.strict && problems.length > 0 ? exitCodes.error : exitCodes.found
  } finally {
    bar.stop()
  }
}

function summary({ articles, sources, failed, skipped, concepts, bytes }: BuildReport, output: string): string {
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  const others = Object.entries(skipped).map(([ending, count]) => `${count} ${ending || 'without an ending'}`)
  return [
    `${style.bold(`Indexed ${articles} of ${sources} files`)} into ${output} (${size}), with ${concepts} concepts.`,
    ...(failed > 0 ? [`${failed} gave no article; the problems below say why.`] : []),
    ...(others.length > 0 ? [`Files of other kinds were left out: ${others.join(', ')}.`] : []),
  ].join('\n')
}

function listProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  remark('', style.bold(problems.length === 1 ? '1 problem:' : `${problems.length} problems:`))
  for (const problem of problems.slice(0, LISTED)) remark(formatProblem(problem))
  if (problems.length > LISTED) remark(`… and ${problems.length - LISTED} more; --json lists them all.`)
}

function formatProblem({ code, column, line, message, source }: Problem): string {
  const place = [source, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
  // A file name may hold anything, also what would act on a terminal.
  return `${place.replace(/\p{Cc}/gu, '�')}: ${message} ${style.dim(`[${code}]`)}`
}
