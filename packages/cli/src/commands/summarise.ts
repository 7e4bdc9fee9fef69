import { articles, summariseArticle } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { describe } from '../output/article.ts'
import { formatPage } from '../output/page.ts'
import { print, printJson, remark, wrap } from '../output/print.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import { numberOption, type ReadingOptions, readingCommand } from './options.ts'

interface SummariseOptions extends ReadingOptions {
  readonly sentences?: number
  readonly words?: number
}

/** `viden summarise`: an article in its own sentences. */
export function summariseCommand(): CliCommand {
  const command = readingCommand('summarise')
    .alias('summarize')
    .description('Summarise an article in its own sentences, verbatim.')
    .argument('<id...>', 'ids of articles, as search prints them')
    .addOption(numberOption('-s, --sentences <n>', 'sentences at most (default: 3)'))
    .addOption(numberOption('-w, --words <n>', 'words at most, whole sentences only'))
    .addHelpText('after', '\nExamples:\n  $ viden summarise mindlab\n  $ viden summarise mindlab --words 60')
  return { command, run: () => run(command.args, command.opts<SummariseOptions>()) }
}

async function run(ids: readonly string[], options: SummariseOptions): Promise<number> {
  const { index, json, sentences, words } = options
  const found = await articles(await openEngine(index), ids)
  const summaries = found.map((article) =>
    summariseArticle(article, { ...(sentences !== undefined && { sentences }), ...(words !== undefined && { words }) }),
  )
  if (json) printJson(summaries)
  else
    for (const [place, article] of found.entries()) {
      if (place > 0) print('')
      print(style.bold(article.title), describe(article))
      const own = summaries[place]?.sentences ?? []
      for (const { text, citation } of own) {
        const page = citation.page === undefined ? '' : style.dim(` (${formatPage(citation.page)})`)
        print(wrap(`${text.replace(/\s+/g, ' ')}${page}`, 2))
      }
      if (own.length === 0) remark('It has no sentence to quote.')
    }
  return summaries.some((summary) => summary.sentences.length > 0) ? exitCodes.found : exitCodes.nothingFound
}
