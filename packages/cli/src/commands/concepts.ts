import { conceptLabel, concepts } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson, remark } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import { numberOption, type ReadingOptions, readingCommand } from './options.ts'

interface ConceptsCommandOptions extends ReadingOptions {
  readonly type?: string
  readonly query?: string
  readonly limit?: number
  readonly language?: string
}

/** `viden concepts`: lists what the corpus names. */
export function conceptsCommand(): CliCommand {
  const command = readingCommand('concepts')
    .description(
      'List the concepts of an index: organisations, places, topics, …; those first that most articles name.',
    )
    .argument('[id...]', 'ids of concepts; default all')
    .option('--type <type>', 'only concepts of this type, such as organisation')
    .option(
      '--query <text>',
      'only concepts with a word in a label, of any language, that begins so; of several words, each',
    )
    .addOption(numberOption('-n, --limit <n>', 'concepts to show (default: all)'))
    .option('--language <code>', 'language of labels (default: en)')
    .addHelpText(
      'after',
      `
Examples:
  $ viden concepts --type organisation --limit 20
  $ viden concepts --query minist
  $ viden concepts place/DK --language da`,
    )
  return { command, run: () => run(command.args, command.opts<ConceptsCommandOptions>()) }
}

async function run(ids: readonly string[], options: ConceptsCommandOptions): Promise<number> {
  const { index, json, language, limit, query, type } = options
  const found = await concepts(await openEngine(index), {
    ...(ids.length > 0 && { ids }),
    ...(type !== undefined && { type }),
    ...(query !== undefined && { query }),
    ...(limit !== undefined && { limit }),
  })
  if (json) printJson(found)
  else if (found.length === 0) remark('Nothing found.')
  else
    print(
      table(
        found.map((concept) => [
          String(concept.articles),
          style.bold(conceptLabel(concept, language)),
          style.dim(concept.id),
        ]),
        { right: [0] },
      ),
    )
  return found.length > 0 ? exitCodes.found : exitCodes.nothingFound
}
