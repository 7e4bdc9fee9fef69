import { suggest } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson, remark } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import { numberOption, type ReadingOptions, readingCommand } from './options.ts'

interface SuggestCommandOptions extends ReadingOptions {
  readonly limit?: number
}

/** `viden suggest`: completes what is typed. */
export function suggestCommand(): CliCommand {
  const command = readingCommand('suggest')
    .description('Complete what is typed so far: concepts, phrases, titles, words; slips of the keys are forgiven.')
    .argument('<text...>', 'the beginning of a query')
    .addOption(numberOption('-n, --limit <n>', 'suggestions to show (default: 10)'))
    .addHelpText('after', '\nExample:\n  $ viden suggest inno')
  return { command, run: () => run(command.args.join(' '), command.opts<SuggestCommandOptions>()) }
}

async function run(text: string, { index, json, limit }: SuggestCommandOptions): Promise<number> {
  const found = await suggest(await openEngine(index), text, limit === undefined ? {} : { limit })
  if (json) printJson(found)
  else if (found.length === 0) remark('Nothing found.')
  else
    print(
      table(found.map((suggestion) => [suggestion.text, style.dim(suggestion.kind), style.dim(suggestion.id ?? '')])),
    )
  return found.length > 0 ? exitCodes.found : exitCodes.nothingFound
}
