import { type KeyPhrases, keyPhrases } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { formatPage } from '../output/page.ts'
import { print, printJson, remark, wrap } from '../output/print.ts'
import { remarkOnQuery } from '../output/problems.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import type { CliCommand } from './command.ts'
import {
  filterOption,
  numberOption,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseOddValues,
} from './options.ts'

interface PhrasesOptions extends ReadingOptions {
  readonly article: readonly string[]
  readonly filter: readonly string[]
  readonly limit?: number
  readonly language?: string
}

/** `viden phrases`: what sets articles apart. */
export function phrasesCommand(): CliCommand {
  const command = readingCommand('phrases')
    .description(
      'List the words and phrases that set articles apart from the corpus, each with a place where it stands.',
    )
    .argument('[query...]', 'which articles')
    .addOption(filterOption())
    .option(
      '-a, --article <id>',
      'this article, instead of a query; repeat it for more',
      (given: string, before: readonly string[]) => [...before, given],
      [] as readonly string[],
    )
    .addOption(numberOption('-n, --limit <n>', 'phrases at most (default: 10)'))
    .option('--language <code>', 'your language: of labels (default: en)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ viden phrases chatbots\n  $ viden phrases --article mindlab\n  $ viden phrases --filter year=2018',
    )
  return { command, run: () => run(command.args.join(' '), command.opts<PhrasesOptions>()) }
}

async function run(query: string, options: PhrasesOptions): Promise<number> {
  const { article, filter, index, json, language, limit } = options
  const found = await keyPhrases(await openEngine(index), {
    ...(article.length > 0 && { ids: article }),
    ...(query !== '' && { query }),
    ...(filter.length > 0 && { filters: readFilters(filter) }),
    ...(limit !== undefined && { limit }),
    ...(language !== undefined && { language }),
  })
  refuseOddValues(found.problems)
  if (json) printJson(found)
  else {
    remarkOnQuery(found.problems)
    if (found.phrases.length === 0) remark(found.total === 0 ? 'Nothing found.' : 'Nothing sets these articles apart.')
    else print(...formatPhrases(found))
  }
  return found.phrases.length > 0 ? exitCodes.found : exitCodes.nothingFound
}

/** A line a phrase: how often, and the words around one place. */
function formatPhrases({ phrases, read, total }: KeyPhrases): string[] {
  const which = total > read ? `the best ${read} of ${total} articles` : `${total} article${total === 1 ? '' : 's'}`
  const head = ['', 'times', ...(read > 1 ? ['articles'] : []), 'of all', 'as frequent'].map((cell) => style.dim(cell))
  const rows = phrases.map(({ articles, lift, of, text, times }) => [
    style.bold(text),
    String(times),
    ...(read > 1 ? [String(articles)] : []),
    String(of),
    `×${lift.toFixed(lift < 10 ? 1 : 0)}`,
  ])
  const [names = '', ...lines] = table([head, ...rows], { right: head.map((_, column) => column).slice(1) }).split('\n')
  return [
    `What sets ${which} apart`,
    '',
    names,
    ...phrases.flatMap(({ citation }, place) => [lines[place] ?? '', formatPlace(citation)]),
  ]
}

function formatPlace({ article, page, prefix, quote, suffix }: KeyPhrases['phrases'][number]['citation']): string {
  const source = `${article}${page === undefined ? '' : `, ${formatPage(page)}`}`
  // Of the same paragraph, whole words.
  const [before = ''] = /[^\n]*$/.exec(prefix) ?? []
  const [after = ''] = /^[^\n]*/.exec(suffix) ?? []
  const from = before === prefix ? before.replace(/^\S*\s/, '…') : before
  const to = after === suffix ? after.replace(/\s\S*$/, '…') : after
  return wrap(`${oneLine(from)}${style.yellow(oneLine(quote))}${oneLine(to)} ${style.dim(`[${source}]`)}`, 2)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
