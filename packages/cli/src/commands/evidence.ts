import { type EvidenceSort, evidence, type Finding, VidenError } from '@viden/core'
import { Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { evidenceCells, evidenceMarkdown, formatEvidence } from '../output/evidence.ts'
import { print, printJson, remark } from '../output/print.ts'
import { remarkOnQuery } from '../output/problems.ts'
import type { CliCommand } from './command.ts'
import {
  filterOption,
  numberOption,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseOddValues,
} from './options.ts'

interface EvidenceCommandOptions extends ReadingOptions {
  readonly filter: readonly string[]
  readonly status?: Finding['status']
  readonly by?: Finding['by']
  readonly effect?: readonly string[]
  readonly sort?: EvidenceSort
  readonly limit?: number
  readonly offset?: number
  readonly language?: string
  readonly format: 'table' | 'csv' | 'markdown' | 'json'
}

/** `viden evidence`: what is said to have come of initiatives, a row a finding. */
export function evidenceCommand(): CliCommand {
  const command = readingCommand('evidence')
    .description('List what initiatives are said to have brought, or to be meant to: one row a finding, each quoted.')
    .argument('[query...]', 'what they are about; default all')
    .addOption(filterOption())
    .addOption(
      new Option('--status <status>', 'only what happened, or only what is planned').choices([
        'observed',
        'planned',
      ] satisfies readonly Finding['status'][]),
    )
    .addOption(
      new Option('--by <who>', 'only what such a one says').choices([
        'body',
        'evaluation',
        'audit',
        'research',
      ] satisfies readonly Finding['by'][]),
    )
    .addOption(
      new Option(
        '--effect <names>',
        'only these, separated by commas, such as cost,quality; outcome for verdicts',
      ).argParser((given: string) => given.split(',').filter((name) => name.trim() !== '')),
    )
    .addOption(
      new Option('--sort <order>', 'order of rows (default: relevance)').choices([
        'relevance',
        'year',
        'initiative',
        'effect',
      ] satisfies readonly EvidenceSort[]),
    )
    .addOption(numberOption('-n, --limit <n>', 'rows (default: 20; in other formats than table all)', 0))
    .addOption(numberOption('--offset <n>', 'rows to leave out first (default: 0)', 0))
    .option('--language <code>', 'your language: of labels, and of what is quoted of a translated article')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['table', 'csv', 'markdown', 'json']).default('table'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ viden evidence
  $ viden evidence web design --status observed --sort year
  $ viden evidence --effect cost,quality --filter country=DK --format csv > evidence.csv
  $ viden evidence chatbots --effect outcome`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<EvidenceCommandOptions>()) }
}

async function run(query: string, options: EvidenceCommandOptions): Promise<number> {
  const { by, effect, filter, index, json, language, limit, offset = 0, sort, status } = options
  if (json && options.format !== 'table' && options.format !== 'json')
    throw new VidenError('option-invalid', `Either JSON or ${options.format} can be printed; leave out --json.`)
  const format = json ? 'json' : options.format
  // A file is made to hold all; a terminal is read.
  const most = limit ?? (format === 'table' ? undefined : Number.MAX_SAFE_INTEGER)
  const found = await evidence(await openEngine(index), query, {
    filters: readFilters(filter),
    offset,
    ...(most !== undefined && { limit: most }),
    ...(by !== undefined && { by }),
    ...(effect !== undefined && { effect }),
    ...(language !== undefined && { language }),
    ...(sort !== undefined && { sort }),
    ...(status !== undefined && { status }),
  })
  refuseOddValues(found.problems)
  if (format === 'json') printJson(found)
  else {
    remarkOnQuery(found.problems)
    if (found.total === 0) remark('Nothing found.')
    else if (format === 'csv') {
      // The indexer is slow to load.
      const { formatCatalogue } = await import('@viden/indexer')
      process.stdout.write(formatCatalogue({ above: [], ...evidenceCells(found.rows), separator: ',' }))
    } else if (format === 'markdown') print(...evidenceMarkdown(found))
    else print(...formatEvidence(found, { offset }))
  }
  return found.total > 0 ? exitCodes.found : exitCodes.nothingFound
}
