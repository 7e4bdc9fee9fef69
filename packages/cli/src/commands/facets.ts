import { search } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import {
  facetOption,
  filterOption,
  numberOption,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseUnknownValues,
} from './options.ts'

interface FacetsOptions extends ReadingOptions {
  readonly filter: readonly string[]
  readonly facet: readonly string[]
  readonly limit?: number
  readonly language: string
}

/** `viden facets`: counts the values of facets. */
export function facetsCommand(): CliCommand {
  const command = readingCommand('facets')
    .description('Count facet values, of all articles or of those that a query finds.')
    .argument('[query...]', 'which articles; default all')
    .addOption(filterOption())
    .addOption(facetOption('facets to count', [], 'all'))
    .addOption(numberOption('-n, --limit <n>', 'values of each facet (default: 20)'))
    .option('--language <code>', 'language of labels', 'en')
    .addHelpText(
      'after',
      `
Examples:
  $ viden facets
  $ viden facets labs --facet country,topic
  $ viden facets --facet organisation --filter language=da --limit 50`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<FacetsOptions>()) }
}

async function run(query: string, options: FacetsOptions): Promise<number> {
  const engine = await openEngine(options.index)
  const known = engine.describe().facets
  const names = options.facet.length > 0 ? options.facet : known.map(({ name }) => name)
  const result = await search(engine, query, {
    filters: readFilters(options.filter),
    facets: names.map((name) => ({ name, limit: options.limit ?? 20 })),
    limit: 0,
    language: options.language,
  })
  refuseUnknownValues(result.problems)
  if (options.json) printJson(result.facets)
  else
    for (const [place, name] of names.entries()) {
      if (place > 0) print('')
      print(style.bold(known.find((facet) => facet.name === name)?.label ?? name) + style.dim(` (${name})`))
      const rows = (result.facets[name] ?? []).map(({ count, label, value }) => [
        String(count),
        label,
        label === value ? '' : style.dim(value),
      ])
      print(rows.length > 0 ? table(rows, { right: [0] }) : style.dim('no values'))
    }
  return result.total > 0 ? exitCodes.found : exitCodes.nothingFound
}
