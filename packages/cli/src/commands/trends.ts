import { compareText, type FacetCount, search, type Versions } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson, remark } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import {
  filterOption,
  intervalOption,
  numberOption,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseOddValues,
  versionsOption,
} from './options.ts'

interface TrendsOptions extends ReadingOptions {
  readonly facet: string
  readonly by: string
  readonly interval?: 'year' | 'month'
  readonly filter: readonly string[]
  readonly limit?: number
  readonly versions: Versions
}

/** `viden trends`: one facet counted by another. */
export function trendsCommand(): CliCommand {
  const command = readingCommand('trends')
    .description('Count the values of a facet by year, or by another facet.')
    .argument('[query...]', 'which articles; default all')
    .option('--facet <name>', 'facet whose values are rows', 'topic')
    .option('--by <name>', 'facet whose values are columns', 'year')
    .addOption(intervalOption())
    .addOption(filterOption())
    .addOption(numberOption('-n, --limit <n>', 'rows, of years and months the latest (default: 10)'))
    .addOption(versionsOption())
    .addHelpText(
      'after',
      `
Examples:
  $ viden trends
  $ viden trends chatbots --facet organisation --filter year=2015..2020
  $ viden trends --by published --interval month --filter published=2018
  $ viden trends --facet published --interval month --by language`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<TrendsOptions>()) }
}

async function run(query: string, options: TrendsOptions): Promise<number> {
  const { by, facet, filter, index, interval, json, limit = 10, versions } = options
  const result = await search(await openEngine(index), query, {
    filters: readFilters(filter),
    facets: [{ name: facet, by, limit, ...(interval !== undefined && { interval }) }],
    limit: 0,
    versions,
  })
  refuseOddValues(result.problems)
  const rows = result.facets[facet] ?? []
  if (json) printJson(rows)
  else if (rows.length === 0) remark('Nothing found.')
  else print(formatTrends(rows))
  return rows.length > 0 ? exitCodes.found : exitCodes.nothingFound
}

function formatTrends(rows: readonly FacetCount[]): string {
  const columns = new Map(rows.flatMap(({ by = [] }) => by.map(({ value, label }) => [value, label])))
  const sorted = [...columns].sort(([a], [b]) => compareText(a, b))
  const head = ['', 'all', ...sorted.map(([, label]) => label)].map((cell) => style.bold(cell))
  const body = rows.map(({ label, count, by = [] }) => [
    label,
    String(count),
    ...sorted.map(([value]) => String(by.find((cell) => cell.value === value)?.count ?? style.dim('·'))),
  ])
  return table([head, ...body], { right: head.map((_, column) => column).slice(1) })
}
