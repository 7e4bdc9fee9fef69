import { type Brief, type BriefBy, brief, briefBy, briefByText, briefText } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { printCited } from '../output/cited-text.ts'
import { printJson, remark } from '../output/print.ts'
import type { CliCommand } from './command.ts'
import {
  addQuotingOptions,
  numberOption,
  type QuotingOptions,
  type ReadingOptions,
  readingCommand,
  readQuoting,
  refuseOddValues,
} from './options.ts'

interface BriefCommandOptions extends ReadingOptions, QuotingOptions {
  readonly by?: string
  readonly values?: number
}

/** `viden brief`: a question answered by quotations. */
export function briefCommand(): CliCommand {
  const command = addQuotingOptions(
    readingCommand('brief')
      .description('Answer a question with sentences from several articles, verbatim and cited.')
      .argument('<question...>', 'what you want to know'),
  )
    .option('--by <facet>', 'answer once for each value of a facet, such as country or outcome, in 3 sentences each')
    .addOption(numberOption('--values <n>', 'values of that facet at most (default: 5)'))
    .addHelpText(
      'after',
      `
Examples:
  $ viden brief "how do labs measure impact?"
  $ viden brief "hvorfor fejler projekter?" --filter language=da --sentences 5
  $ viden brief "how do labs measure impact?" --by country
  $ viden brief "what did it cost?" --from mindlab
  $ viden brief "why do labs close?" --format markdown --cite apa > labs.md`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<BriefCommandOptions>()) }
}

async function run(question: string, options: BriefCommandOptions): Promise<number> {
  const { by, cite, format, index, json, values } = options
  const engine = await openEngine(index)
  const quoting = readQuoting(options)
  const found =
    by === undefined
      ? await brief(engine, question, quoting)
      : await briefBy(engine, question, { ...quoting, by, ...(values !== undefined && { values }) })
  refuseOddValues(found.problems)
  const isAnswered = 'parts' in found ? found.parts.length > 0 : found.sentences.length > 0
  if (json || format === 'json') printJson(found)
  else if (isAnswered) await printCited('parts' in found ? briefByText(found) : briefText(found), { format, cite })
  if (!json && format !== 'json') for (const limit of limitsOf(found)) remark(limit)
  return isAnswered ? exitCodes.found : exitCodes.nothingFound
}

/** What an answer says little or nothing of. */
function limitsOf(found: Brief | BriefBy): string[] {
  if ('parts' in found) return found.parts.length > 0 ? [] : ['No article here answers that.']
  const { articles, sentences, unanswered } = found
  if (sentences.length === 0) return ['No article here answers that.']
  const limits = [
    articles.length === 1 && 'Only one article here answers that.',
    unanswered.length > 0 && `Nothing quoted here speaks of: ${unanswered.join(', ')}.`,
  ]
  return limits.filter((limit) => limit !== false)
}
