import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Problem, VidenError } from '@viden/core'
import type { CatalogueReport, Separator, WrittenCatalogue } from '@viden/indexer'
import { Command, Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { print, printJson } from '../output/print.ts'
import { listProblems } from '../output/problems.ts'
import { createProgress } from '../output/progress.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import { numberOption } from './options.ts'

interface CatalogueCommandOptions {
  readonly output?: string
  readonly separator?: keyof typeof SEPARATORS
  readonly concurrency?: number
  readonly json?: true
}

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Record<string, Separator>
/** Standard output, for `--output`. */
const STDOUT = '-'

/** What became of the catalogue of one folder. */
interface Outcome extends WrittenCatalogue {
  readonly output: string
  readonly report: CatalogueReport
  readonly problems: readonly Problem[]
}

/** `viden catalogue`: writes a list of a corpus, to be edited in a spreadsheet. */
export function catalogueCommand(): CliCommand {
  const command = new Command('catalogue')
    .description('Write a list of all files and what is known of them, to be corrected in a spreadsheet.')
    .argument('<folder...>', 'folders of a corpus')
    .option('-o, --output <file>', 'file to write, - for standard output (default: catalogue.csv in the folder)')
    .addOption(
      new Option('--separator <sign>', 'what stands between cells (default: as before, else comma)').choices(
        Object.keys(SEPARATORS),
      ),
    )
    .addOption(numberOption('--concurrency <n>', 'files in work at one time (default: 8)'))
    .option('--json', 'print reports and problems as JSON')
    .addHelpText(
      'after',
      `
What the catalogue says wins over what the files say: open it in a spreadsheet, correct it, save it as CSV, and run
viden index. Run viden catalogue again to add new files; every row and cell that is there stays.

Examples:
  $ viden catalogue articles
  $ viden catalogue articles --separator semicolon     for a Danish, Norwegian or Swedish Excel
  $ viden catalogue articles -o - | head`,
    )
  return { command, run: () => run(command.args, command.opts<CatalogueCommandOptions>()) }
}

async function run(folders: readonly string[], options: CatalogueCommandOptions): Promise<number> {
  if (options.output !== undefined && folders.length > 1)
    throw new VidenError(
      'option-invalid',
      'Every folder has a catalogue of its own; give --output with one folder only.',
    )
  if (options.output === STDOUT && options.json)
    throw new VidenError('option-invalid', 'Either the catalogue or a report can be printed; leave out --json.')
  const outcomes: Outcome[] = []
  for (const folder of folders) outcomes.push(...(await writeOne(folder, options)))
  if (options.json) printJson(outcomes)
  else for (const outcome of outcomes) print(summary(outcome))
  if (!options.json) listProblems(outcomes.flatMap(({ problems }) => problems))
  return exitCodes.found
}

/** Gives what became of the file; nothing if it went to standard output. */
async function writeOne(folder: string, options: CatalogueCommandOptions): Promise<Outcome[]> {
  const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory() === true
  const progress = createProgress()
  const given = await givenCatalogue(options)
  const separator = options.separator ?? (options.output?.endsWith('.tsv') && given === undefined ? 'tab' : undefined)
  // Parsers are slow to load, and no other command needs them.
  const { buildCatalogue, formatCatalogue, writeCatalogue } = await import('@viden/indexer')
  try {
    const { catalogue, file, problems, report } = await buildCatalogue(folder, {
      ...(given !== undefined && { catalogue: given }),
      ...(separator !== undefined && { separator: SEPARATORS[separator] }),
      ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
      onProgress: progress.onProgress,
    })
    progress.stop()
    if (options.output === STDOUT) {
      process.stdout.write(formatCatalogue(catalogue))
      listProblems(problems)
      return []
    }
    if (options.output === undefined && !isFolder)
      throw new VidenError('option-invalid', `"${folder}" is no folder; say with --output where its catalogue goes.`)
    const output = options.output ?? join(folder, file === undefined ? 'catalogue.csv' : basename(file))
    return [{ output, ...(await writeCatalogue(output, catalogue)), report, problems }]
  } finally {
    progress.stop()
  }
}

/** A file that is to be written and is there already is the catalogue to go on with, so that nothing in it is lost. */
async function givenCatalogue({ output }: CatalogueCommandOptions): Promise<string | undefined> {
  if (output === undefined || output === STDOUT) return undefined
  return (await stat(output).catch(() => undefined))?.isFile() ? output : undefined
}

function summary({ copy, isWritten, output, report: { added, missing, moved, rows } }: Outcome): string {
  const parts = [
    `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    ...(added > 0 ? [`${added} new`] : []),
    ...(moved > 0 ? [`${moved} of files that have moved`] : []),
    ...(missing > 0 ? [`${missing} without a file, which were kept`] : []),
  ]
  return [
    `${style.bold(isWritten ? `Wrote ${output}` : `Nothing to change in ${output}`)}: ${parts.join(', ')}.`,
    ...(copy === undefined ? [] : [`The one before is in ${copy}.`]),
  ].join('\n')
}
