import { profile } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson } from '../output/print.ts'
import { formatProfile } from '../output/profile.ts'
import type { CliCommand } from './command.ts'
import { numberOption, type ReadingOptions, readingCommand } from './options.ts'

interface ProfileCommandOptions extends ReadingOptions {
  readonly limit?: number
  readonly offset?: number
  readonly mentions?: number
  readonly related?: number
  readonly language?: string
}

/** `viden profile`: what the corpus knows about a concept. */
export function profileCommand(): CliCommand {
  const command = readingCommand('profile')
    .description(
      'Tell what is known about an organisation, a place, a method, …: articles, years, quotes, what it goes with.',
    )
    .argument('<name...>', 'id of a concept, the end of one, or a label in any language')
    .addOption(numberOption('-n, --limit <n>', 'articles to show (default: 10)', 0))
    .addOption(numberOption('--offset <n>', 'articles to leave out first (default: 0)', 0))
    .addOption(numberOption('--mentions <n>', 'quotes from these articles at most (default: 5)', 0))
    .addOption(numberOption('--related <n>', 'related concepts at most (default: 10)', 0))
    .option('--language <code>', 'your language: of labels, and of what is shown of a translated article (default: en)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ viden profile mindlab\n  $ viden profile Danmark --language da\n  $ viden profile method/co-creation --limit 3 --json',
    )
  return { command, run: () => run(command.args.join(' '), command.opts<ProfileCommandOptions>()) }
}

async function run(name: string, options: ProfileCommandOptions): Promise<number> {
  const { index, json, language, limit, mentions, offset = 0, related } = options
  const found = await profile(await openEngine(index), name, {
    offset,
    ...(limit !== undefined && { limit }),
    ...(mentions !== undefined && { mentions }),
    ...(related !== undefined && { related }),
    ...(language !== undefined && { language }),
  })
  if (json) printJson(found)
  else print(...formatProfile(found, { offset, language: language ?? 'en' }))
  return exitCodes.found
}
