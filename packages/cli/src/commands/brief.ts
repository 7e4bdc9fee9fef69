import { type Brief, brief } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { formatQuotations, formatSources } from '../output/citations.ts'
import { print, printJson, remark } from '../output/print.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import {
  filterOption,
  numberOption,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseOddValues,
} from './options.ts'

interface BriefCommandOptions extends ReadingOptions {
  readonly filter: readonly string[]
  readonly sentences?: number
  readonly words?: number
  readonly perArticle?: number
  readonly language?: string
}

/** `viden brief`: a question answered by quotations. */
export function briefCommand(): CliCommand {
  const command = readingCommand('brief')
    .description('Answer a question with sentences from several articles, verbatim and cited.')
    .argument('<question...>', 'what you want to know')
    .addOption(filterOption())
    .addOption(numberOption('-s, --sentences <n>', 'sentences at most (default: 8)'))
    .addOption(numberOption('-w, --words <n>', 'words at most, whole sentences only'))
    .addOption(numberOption('--per-article <n>', 'sentences from one article at most (default: 2)'))
    .option(
      '--language <code>',
      'your language: in which a translated article is quoted where it answers (default: whichever answers best)',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ viden brief "how do labs measure impact?"
  $ viden brief "hvorfor fejler projekter?" --filter language=da --sentences 5
  $ viden brief "service design" --language da`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<BriefCommandOptions>()) }
}

async function run(question: string, options: BriefCommandOptions): Promise<number> {
  const { filter, index, json, language, perArticle, sentences, words } = options
  const found = await brief(await openEngine(index), question, {
    filters: readFilters(filter),
    ...(sentences !== undefined && { sentences }),
    ...(words !== undefined && { words }),
    ...(perArticle !== undefined && { perArticle }),
    ...(language !== undefined && { language }),
  })
  refuseOddValues(found.problems)
  if (json) printJson(found)
  else printBrief(found)
  return found.sentences.length > 0 ? exitCodes.found : exitCodes.nothingFound
}

function printBrief({ question, sentences, articles }: Brief): void {
  if (sentences.length === 0) {
    remark('No article here answers that.')
    return
  }
  print(style.bold(question), '', ...formatQuotations(sentences, { articles }))
  print('', style.dim('Sources, each sentence quoted word for word:'), ...formatSources(articles))
}
