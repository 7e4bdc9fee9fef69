import { type Article, articles } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { describe } from '../output/article.ts'
import { formatPassages } from '../output/passages.ts'
import { print, printJson, wrap } from '../output/print.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import { type ReadingOptions, readingCommand } from './options.ts'

/** `viden show`: prints a whole article. */
export function showCommand(): CliCommand {
  const command = readingCommand('show')
    .description('Print articles whole.')
    .argument('<id...>', 'ids of articles, as search prints them')
    .addHelpText('after', '\nExample:\n  $ viden show mindlab')
  return { command, run: () => run(command.args, command.opts<ReadingOptions>()) }
}

async function run(ids: readonly string[], options: ReadingOptions): Promise<number> {
  const engine = await openEngine(options.index)
  const found = await articles(engine, ids)
  if (options.json) printJson(found)
  else
    for (const [place, article] of found.entries()) {
      if (place > 0) print('')
      print(style.bold(article.title), describe(article))
      if (article.source.url !== undefined) print(style.dim(article.source.url))
      if (article.translationOf !== undefined) print(style.dim(`Translation of ${article.translationOf}`))
      if (article.duplicateOf !== undefined) print(style.dim(`Copy of ${article.duplicateOf}`))
      if (article.summary !== undefined && !opensWith(article, article.summary))
        print('', style.italic(wrap(article.summary)))
      print(...formatPassages(article))
    }
  return exitCodes.found
}

/** Sites often take the first words of an article for its summary. */
function opensWith({ text, title }: Article, summary: string): boolean {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()
  const opening = plain(text.slice(0, title.length + 2 * summary.length))
  return opening.includes(plain(summary.replace(/(…|\.{3})$/, '')))
}
