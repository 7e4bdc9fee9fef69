import { search, type Versions, VidenError } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { formatCodebook } from '../output/codebook.ts'
import { nestCounts } from '../output/facets.ts'
import { print, printJson, remark } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import {
  facetOption,
  filterOption,
  intervalOption,
  numberOption,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseOddValues,
  versionsOption,
} from './options.ts'

interface FacetsOptions extends ReadingOptions {
  readonly filter: readonly string[]
  readonly facet: readonly string[]
  readonly contains?: string
  readonly interval?: 'year' | 'month'
  readonly limit?: number
  readonly codebook?: true
  readonly vocabulary?: string
  readonly language: string
  readonly versions: Versions
}

/** Facets with nearly as many values as there are articles, or more: printed when they are asked for. */
const LONG: ReadonlySet<string> = new Set(['concept', 'published'])

/** `viden facets`: counts the values of facets. */
export function facetsCommand(): CliCommand {
  const command = readingCommand('facets')
    .description('Count facet values, of all articles or of those that a query finds.')
    .argument('[query...]', 'which articles; default all')
    .addOption(filterOption())
    .addOption(facetOption('facets to count', [], 'the first five values of each, without `concept` and `published`'))
    .option(
      '--contains <text>',
      'only values with a word in a name, of any language, that begins so; of several words, each',
    )
    .addOption(intervalOption())
    .addOption(
      numberOption(
        '-n, --limit <n>',
        'values of each facet, of years and months the latest (default: 20, of no chosen facet 5)',
      ),
    )
    .option('--language <code>', 'language of labels', 'en')
    .addOption(versionsOption())
    .option('--codebook', 'print what each facet and value means, and when it is given; no index is read')
    .option('--vocabulary <folder>', 'your own concepts, for the codebook')
    .addHelpText(
      'after',
      `
Examples:
  $ viden facets
  $ viden facets labs --facet country,topic
  $ viden facets --facet organisation --filter language=da --limit 50
  $ viden facets --facet organisation --contains minist
  $ viden facets --facet published --interval month
  $ viden facets --facet language --versions all
  $ viden facets --codebook --facet stage,impact`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<FacetsOptions>()) }
}

async function run(query: string, options: FacetsOptions): Promise<number> {
  if (options.codebook) return printCodebook(options)
  const engine = await openEngine(options.index)
  const known = engine.describe().facets
  const isChosen = options.facet.length > 0
  const names = isChosen ? options.facet : known.map(({ name }) => name).filter((name) => !LONG.has(name))
  const { contains, interval, limit = isChosen ? 20 : 5 } = options
  const result = await search(engine, query, {
    filters: readFilters(options.filter),
    facets: names.map((name) => ({
      name,
      limit,
      ...(contains !== undefined && { contains }),
      ...(interval !== undefined && { interval }),
    })),
    limit: 0,
    language: options.language,
    versions: options.versions,
  })
  refuseOddValues(result.problems)
  const shown = isChosen && contains === undefined ? names : names.filter((name) => result.facets[name]?.length)
  if (options.json) printJson(result.facets)
  else if (shown.length === 0) remark('Nothing found.')
  else
    for (const [place, name] of shown.entries()) {
      if (place > 0) print('')
      print(style.bold(known.find((facet) => facet.name === name)?.label ?? name) + style.dim(` (${name})`))
      const rows = nestCounts(result.facets[name] ?? []).map(({ row: { count, label, value }, depth }) => [
        String(count),
        '  '.repeat(depth) + label,
        label === value ? '' : style.dim(value),
      ])
      print(rows.length > 0 ? table(rows, { right: [0] }) : style.dim('no values'))
    }
  return result.total > 0 && shown.length > 0 ? exitCodes.found : exitCodes.nothingFound
}

async function printCodebook({ facet, json, language, vocabulary }: FacetsOptions): Promise<number> {
  const { readCodebook } = await import('@viden/indexer')
  const all = await readCodebook(vocabulary === undefined ? {} : { vocabulary })
  const unknown = facet.find((name) => all.every((known) => known.name !== name))
  if (unknown !== undefined)
    throw new VidenError(
      'option-invalid',
      `There is no facet "${unknown}"; there are ${all.map(({ name }) => name).join(', ')}.`,
    )
  const shown = facet.length === 0 ? all : all.filter(({ name }) => facet.includes(name))
  if (json) printJson(shown)
  else print(formatCodebook(shown, language))
  return exitCodes.found
}
