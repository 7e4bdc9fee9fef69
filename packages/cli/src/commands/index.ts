import type { BuildReport } from '@viden/indexer'
import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { DEFAULT_INDEX } from '../open-engine.ts'
import { print, printJson } from '../output/print.ts'
import { listProblems } from '../output/problems.ts'
import { createProgress } from '../output/progress.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import { numberOption } from './options.ts'

interface IndexOptions {
  readonly output: string
  readonly vocabulary?: string
  readonly catalogue?: string
  readonly concurrency?: number
  readonly strict?: true
  readonly json?: true
}

/** `viden index`: reads a corpus and writes its index. */
export function indexCommand(): CliCommand {
  const command = new Command('index')
    .description('Read a folder of articles and write its index file.')
    .argument('<corpus...>', 'folders, files or globs: Markdown, HTML, PDF, Word and plain text')
    .option('-o, --output <file>', 'index file to write', DEFAULT_INDEX)
    .option('--vocabulary <folder>', 'YAML files of concepts (default: vocabulary/ in the corpus folder)')
    .option(
      '--catalogue <file>',
      'CSV file of what is known of the files (default: catalogue.csv in the corpus folder)',
    )
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
  const progress = createProgress()
  // Parsers are slow to load, and no other command needs them.
  const { buildIndex, writeIndex } = await import('@viden/indexer')
  try {
    const { index, problems, report } = await buildIndex(inputs, {
      ...(options.vocabulary !== undefined && { vocabulary: options.vocabulary }),
      ...(options.catalogue !== undefined && { catalogue: options.catalogue }),
      ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
      onProgress: progress.onProgress,
    })
    progress.stop()
    await writeIndex(options.output, index)
    if (options.json) printJson({ output: options.output, report, problems })
    else {
      print(summary(report, options.output))
      listProblems(problems)
    }
    return options.strict && problems.length > 0 ? exitCodes.error : exitCodes.found
  } finally {
    progress.stop()
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
