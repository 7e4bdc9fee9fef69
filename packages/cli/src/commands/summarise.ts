import { articles, type CitedText, type SummaryOptions, summariseArticle, summaryText } from '@viden/core'
import { Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { describe } from '../output/article.ts'
import { printCited } from '../output/cited-text.ts'
import { formatPage } from '../output/page.ts'
import { print, printJson, remark, wrap } from '../output/print.ts'
import { formatReferences } from '../output/references.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import {
  citeOption,
  formatOption,
  numberOption,
  type PresentingOptions,
  type ReadingOptions,
  readingCommand,
} from './options.ts'

interface SummariseOptions extends ReadingOptions, PresentingOptions {
  readonly sentences?: number
  readonly words?: number
  readonly style?: SummaryOptions['style']
  readonly by?: SummaryOptions['by']
}

/** `viden summarise`: an article in its own sentences. */
export function summariseCommand(): CliCommand {
  const command = readingCommand('summarise')
    .alias('summarize')
    .description('Summarise an article in its own sentences, verbatim.')
    .argument('<id...>', 'ids of articles, as search prints them')
    .addOption(numberOption('-s, --sentences <n>', 'sentences at most (default: 3)'))
    .addOption(numberOption('-w, --words <n>', 'words at most, whole sentences only'))
    .addOption(
      new Option('--style <style>', 'bullets: rather list items and short statements that stand alone')
        .choices(['sentences', 'bullets'])
        .default('sentences'),
    )
    .addOption(
      new Option(
        '--by <what>',
        'section: each main section speaks once before any speaks again (default: in reports)',
      ).choices(['article', 'section']),
    )
    .addOption(formatOption())
    .addOption(citeOption())
    .addHelpText(
      'after',
      `
Examples:
  $ viden summarise mindlab
  $ viden summarise mindlab --words 60
  $ viden summarise mindlab --style bullets --sentences 5`,
    )
  return { command, run: () => run(command.args, command.opts<SummariseOptions>()) }
}

async function run(ids: readonly string[], options: SummariseOptions): Promise<number> {
  const { by, cite, format, index, json, sentences, style: form, words } = options
  const found = await articles(await openEngine(index), ids)
  const summaries = found.map((article) =>
    summariseArticle(article, {
      ...(sentences !== undefined && { sentences }),
      ...(words !== undefined && { words }),
      ...(form !== undefined && { style: form }),
      ...(by !== undefined && { by }),
    }),
  )
  if (json || format === 'json') printJson(summaries)
  else if (format !== 'text') {
    const texts = found.map((article, place) => summaryText(article, summaries[place] ?? { sentences: [] }))
    await printCited(joinTexts(texts), { format, cite })
  } else
    for (const [place, article] of found.entries()) {
      if (place > 0) print('')
      print(style.bold(article.title), describe(article))
      const own = summaries[place]?.sentences ?? []
      for (const { text, citation } of own) {
        const page = citation.page === undefined ? '' : style.dim(` (${formatPage(citation.page)})`)
        const mark = form === 'bullets' ? '• ' : ''
        print(wrap(`${mark}${text.replace(/\s+/g, ' ')}${page}`, 2))
      }
      if (own.length === 0) remark('It has no sentence to quote.')
      if (cite !== undefined) print('', ...(await formatReferences([article], cite)).map((line) => wrap(line)))
    }
  return summaries.some((summary) => summary.sentences.length > 0) ? exitCodes.found : exitCodes.nothingFound
}

/** Several summaries are one text, each under the title of its article. */
function joinTexts(texts: readonly CitedText[]): CitedText {
  const [only, ...others] = texts
  if (only !== undefined && others.length === 0) return only
  return {
    title: 'Summaries',
    groups: texts.flatMap(({ groups, title }) => groups.map(({ sentences }) => ({ heading: title, sentences }))),
    articles: texts.flatMap(({ articles }) => articles),
  }
}
