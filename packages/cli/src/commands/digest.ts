import { type Digest, digest } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { printCited } from '../output/cited-text.ts'
import { printJson, remark } from '../output/print.ts'
import { remarkOnQuery } from '../output/problems.ts'
import type { CliCommand } from './command.ts'
import {
  addQuotingOptions,
  type QuotingOptions,
  type ReadingOptions,
  readingCommand,
  readQuoting,
  refuseOddValues,
} from './options.ts'

/** `viden digest`: what a result set says. */
export function digestCommand(): CliCommand {
  const command = addQuotingOptions(
    readingCommand('digest')
      .description('Sum up what was found, without a question: what its articles have in common, verbatim and cited.')
      .argument('[query...]', 'what to find, as in search (default: everything)'),
  ).addHelpText(
    'after',
    '\nExamples:\n  $ viden digest --filter country=DK\n  $ viden digest "service design" --sentences 5\n  $ viden digest --from mindlab innovation-labs',
  )
  return { command, run: () => run(command.args.join(' '), command.opts<ReadingOptions & QuotingOptions>()) }
}

async function run(query: string, options: ReadingOptions & QuotingOptions): Promise<number> {
  const { cite, format, index, json } = options
  const found = await digest(await openEngine(index), { ...readQuoting(options), ...(query !== '' && { query }) })
  refuseOddValues(found.problems)
  remarkOnQuery(found.problems)
  if (json || format === 'json') printJson(found)
  else if (found.sentences.length === 0) remark('There is nothing to quote.')
  else await printCited({ ...found, title: titleOf(found, query) }, { format, cite })
  return found.sentences.length > 0 ? exitCodes.found : exitCodes.nothingFound
}

function titleOf({ total }: Digest, query: string): string {
  const title = total === 1 ? 'What 1 article says' : `What ${total} articles say`
  return query === '' ? title : `${title} on “${query}”`
}
