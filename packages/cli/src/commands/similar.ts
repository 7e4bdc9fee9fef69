import { conceptLabel, similar } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { describe, describeVersions, languageNames } from '../output/article.ts'
import { print, printJson, remark, wrap } from '../output/print.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import { numberOption, type ReadingOptions, readingCommand } from './options.ts'

interface SimilarCommandOptions extends ReadingOptions {
  readonly limit?: number
  readonly language?: string
}

/** `viden similar`: articles like one. */
export function similarCommand(): CliCommand {
  const command = readingCommand('similar')
    .description('Find articles about the same things as one, with the words and concepts that both have.')
    .argument('<id>', 'id of an article, as search prints it')
    .addOption(numberOption('-n, --limit <n>', 'articles to show (default: 10)'))
    .option(
      '--language <code>',
      'your language: of what is shown of a translated article (default: that of the article), and of labels',
    )
    .addHelpText('after', '\nExamples:\n  $ viden similar mindlab --limit 5\n  $ viden similar mindlab --language da')
  return { command, run: () => run(command.args[0] ?? '', command.opts<SimilarCommandOptions>()) }
}

async function run(id: string, { index, json, language, limit }: SimilarCommandOptions): Promise<number> {
  const engine = await openEngine(index)
  const found = await similar(engine, id, {
    ...(limit !== undefined && { limit }),
    ...(language !== undefined && { language }),
  })
  const codes = found.flatMap(({ versions = [] }) => versions.map(({ language }) => language))
  const languages = await languageNames(engine, codes, language ?? 'en')
  if (json) printJson(found)
  else if (found.length === 0) remark('Nothing found.')
  else
    for (const { article, concepts, versions, words } of found) {
      const shared = [...new Set([...concepts.map((concept) => conceptLabel(concept, language)), ...words])]
      print(style.bold(article.title), `   ${describe(article)}`, style.dim(`   both: ${shared.join(', ')}`))
      if (versions !== undefined) print(style.dim(wrap(`also: ${describeVersions(versions, languages)}`, 3)))
    }
  return found.length > 0 ? exitCodes.found : exitCodes.nothingFound
}
