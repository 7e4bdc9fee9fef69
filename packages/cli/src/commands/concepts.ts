import { allLabels, conceptLabel, concepts } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson, remark } from '../output/print.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import { type ReadingOptions, readingCommand } from './options.ts'

interface ConceptsOptions extends ReadingOptions {
  readonly type?: string
}

/** `viden concepts`: lists what the corpus names. */
export function conceptsCommand(): CliCommand {
  const command = readingCommand('concepts')
    .description('List the concepts of an index: organisations, places, topics, …')
    .argument('[id...]', 'ids of concepts; default all')
    .option('--type <type>', 'only concepts of this type, such as organisation')
    .addHelpText('after', '\nExamples:\n  $ viden concepts --type organisation\n  $ viden concepts place/DK')
  return { command, run: () => run(command.args, command.opts<ConceptsOptions>()) }
}

async function run(ids: readonly string[], { index, json, type }: ConceptsOptions): Promise<number> {
  const engine = await openEngine(index)
  const found = await concepts(engine, { ...(ids.length > 0 && { ids }), ...(type !== undefined && { type }) })
  if (json) printJson(found)
  else if (found.length === 0) remark('Nothing found.')
  else
    print(
      table(
        found.map((concept) => {
          const label = conceptLabel(concept)
          const others = [...new Set(allLabels(concept))].filter((other) => other !== label)
          return [concept.id, style.bold(label), style.dim(others.join(', '))]
        }),
      ),
    )
  return found.length > 0 ? exitCodes.found : exitCodes.nothingFound
}
