import { type SearchResult, type Snippet, type Sort, search, type Versions } from '@viden/core'
import { Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { describe, describeVersions, languageNames, mark } from '../output/article.ts'
import { formatExplanation } from '../output/explanation.ts'
import { formatFacets } from '../output/facets.ts'
import { formatPage } from '../output/page.ts'
import { print, printJson, remark, wrap } from '../output/print.ts'
import { remarkOnQuery } from '../output/problems.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import {
  facetOption,
  filterOption,
  numberOption,
  type ReadingOptions,
  readFilters,
  readingCommand,
  refuseOddValues,
  versionsOption,
} from './options.ts'

interface SearchCommandOptions extends ReadingOptions {
  readonly filter: readonly string[]
  readonly facet: readonly string[]
  readonly limit?: number
  readonly offset?: number
  readonly sort: Sort
  readonly plain?: true
  readonly broad?: true
  readonly explain?: true
  readonly language?: string
  readonly versions: Versions
}

/** Facets that are counted below the hits unless others are asked for. */
const FACETS = ['country', 'topic', 'organisation', 'year', 'language']
/** Values of each; `viden facets` shows more. */
const VALUES = 6

/** `viden search`: finds articles. */
export function searchCommand(): CliCommand {
  const command = readingCommand('search')
    .description('Find articles; words are optional, and more of them rank an article higher.')
    .argument(
      '[query...]',
      'words, "phrases", title:word, country:DK, -not, OR, (groups), prefix*; none finds everything',
    )
    .addOption(filterOption())
    .addOption(facetOption('facets to count', FACETS, FACETS.join(',')))
    .addOption(numberOption('-n, --limit <n>', 'articles to show (default: 10)'))
    .addOption(numberOption('--offset <n>', 'articles to leave out first (default: 0)', 0))
    .addOption(
      new Option('--sort <order>', 'order of the articles')
        .choices(['relevance', 'date', 'title'])
        .default('relevance'),
    )
    .option('--plain', 'take every character of the query as text')
    .option('--broad', 'also find what the best articles have in common with others')
    .option('--explain', 'tell for each article what its score is made of')
    .option(
      '--language <code>',
      'your language: of facet labels (default: en), and of what is shown of a translated article',
    )
    .addOption(versionsOption())
    .addHelpText(
      'after',
      `
Examples:
  $ viden search service design
  $ viden search '"service design" (danmark OR norge) -lab'
  $ viden search title:innov* country:Denmark published:2015..2018
  $ viden search title:innov* --filter country=Denmark --filter published=2015..2018
  $ viden search RPA --explain --limit 1
  $ viden search --sort date --limit 3`,
    )
  return { command, run: () => run(command.args.join(' '), command.opts<SearchCommandOptions>()) }
}

async function run(query: string, options: SearchCommandOptions): Promise<number> {
  const engine = await openEngine(options.index)
  const result = await search(engine, query, {
    filters: readFilters(options.filter),
    facets: options.facet.map((name) => ({ name, limit: VALUES })),
    sort: options.sort,
    ...(options.language !== undefined && { language: options.language }),
    versions: options.versions,
    ...(options.limit !== undefined && { limit: options.limit }),
    ...(options.offset !== undefined && { offset: options.offset }),
    ...(options.plain && { syntax: 'plain' }),
    ...(options.broad && { recall: 'broad' }),
    ...(options.explain && { explain: true }),
  })
  refuseOddValues(result.problems)
  if (options.json) printJson(result)
  else {
    printRemarks(result)
    const codes = result.hits.flatMap(({ versions = [] }) => versions.map(({ language }) => language))
    printHits(result, options.offset ?? 0, await languageNames(engine, codes, options.language ?? 'en'))
    if (result.total > 0) print('', formatFacets(result.facets, engine.describe().facets))
  }
  return result.total > 0 ? exitCodes.found : exitCodes.nothingFound
}

function printRemarks({ missing, problems, suggestion }: SearchResult): void {
  remarkOnQuery(problems)
  if (missing.length > 0) remark(`No article has: ${missing.join(', ')}`)
  if (suggestion !== undefined) remark(`Did you mean: ${style.bold(suggestion)}`)
}

function printHits({ hits, total }: SearchResult, offset: number, languages: ReadonlyMap<string, string>): void {
  if (total === 0) {
    remark('Nothing found.')
    return
  }
  const shown = hits.length === 0 ? 'none on this page' : `${offset + 1} to ${offset + hits.length}`
  print(style.dim(`${total} article${total === 1 ? '' : 's'} found, ${shown}`))
  for (const [place, { article, explanation, snippets, versions }] of hits.entries()) {
    print('', `${style.dim(`${offset + place + 1}.`)} ${style.bold(article.title)}`, `   ${describe(article)}`)
    if (explanation !== undefined) print(formatExplanation(explanation))
    // A post that only points elsewhere has nothing but its summary.
    if (snippets.length === 0 && article.summary !== undefined) print(wrap(article.summary, 3))
    for (const snippet of snippets) print(wrap(formatSnippet(snippet, article.title), 3))
    if (versions !== undefined) print(style.dim(wrap(`also: ${describeVersions(versions, languages)}`, 3)))
  }
}

function formatSnippet({ headings = [], highlights, page, start, text }: Snippet, title: string): string {
  const path = headings
    .filter((heading) => heading !== title)
    .map((heading) => heading.replace(/\s*:$/, ''))
    .join(' › ')
  const where = [path, page === undefined ? '' : formatPage(page)].filter(Boolean).join(', ')
  const place = where === '' ? '' : `${style.dim(`${where}:`)} `
  // A table has its cells apart by tabs and its rows by line breaks.
  const shown = mark(text, highlights, start).replace(/\t/g, ' | ').replace(/\s+/g, ' ')
  return `${place}${/^\p{Ll}/u.test(text) ? '… ' : ''}${shown}${/[\p{L}\p{N},;]$/u.test(text) ? ' …' : ''}`
}
