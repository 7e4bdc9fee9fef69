import { type Brief, brief, briefText } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { formatQuotations, formatSources } from '../output/citations.ts'
import { printCited } from '../output/cited-text.ts'
import { print, printJson, remark } from '../output/print.ts'
import { formatReferences } from '../output/references.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import {
  filterOption,
  formatOption,
  numberOption,
  type PresentingOptions,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseOddValues,
  styleOption,
} from './options.ts'

interface BriefCommandOptions extends ReadingOptions, PresentingOptions {
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
    .addOption(formatOption())
    .addOption(styleOption())
    .addHelpText(
      'after',
      `
Examples:
  $ viden brief "how do labs measure impact?"
  $ viden brief "hvorfor fejler projekter?" --filter language=da --sentences 5
  $ viden brief "service design" --language da
  $ viden brief "why do labs close?" --format markdown --style apa > labs.md`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<BriefCommandOptions>()) }
}

async function run(question: string, options: BriefCommandOptions): Promise<number> {
  const { filter, format, index, json, language, perArticle, sentences, words } = options
  const found = await brief(await openEngine(index), question, {
    filters: readFilters(filter),
    ...(sentences !== undefined && { sentences }),
    ...(words !== undefined && { words }),
    ...(perArticle !== undefined && { perArticle }),
    ...(language !== undefined && { language }),
  })
  refuseOddValues(found.problems)
  if (json || format === 'json') printJson(found)
  else if (found.sentences.length === 0) remark('No article here answers that.')
  else if (format !== 'text') await printCited(briefText(found), { format, style: options.style })
  else printBrief(found, options.style && (await formatReferences(found.articles, options.style)))
  return found.sentences.length > 0 ? exitCodes.found : exitCodes.nothingFound
}

function printBrief({ question, sentences, articles }: Brief, references: readonly string[] | undefined): void {
  print(style.bold(question), '', ...formatQuotations(sentences, { articles }))
  print('', style.dim('Sources, each sentence quoted word for word:'), ...formatSources(articles, { references }))
}
