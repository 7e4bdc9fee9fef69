import { type BriefOptions, type Filter, type Filters, type Problem, type Versions, VidenError } from '@viden/core'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_INDEX } from '../open-engine.ts'
import { type CitationStyle, citationStyles } from '../output/references.ts'

/** Options that every command has that answers from an index. */
export interface ReadingOptions {
  readonly index: readonly string[]
  readonly json?: true
}

const UNSET: readonly string[] = [DEFAULT_INDEX]

/** Starts a command that answers from an index. */
export function readingCommand(name: string): Command {
  return new Command(name)
    .addOption(
      new Option('-i, --index <file>', 'index file; repeat it to have several answered as one')
        .default(UNSET, DEFAULT_INDEX)
        .argParser((given: string, before: readonly string[]) => (before === UNSET ? [given] : [...before, given])),
    )
    .option('--json', 'print JSON, the types of the library')
}

/** `--filter name=value`, to be repeated. */
export function filterOption(): Option {
  return new Option(
    '-f, --filter <name=value>',
    'only articles with this value, such as country=DK or published=2015..2018; repeat it for more',
  )
    .default([] as string[], 'none')
    .argParser((given: string, before: string[]) => [...before, given])
}

const REFUSED: readonly Problem['code'][] = ['facet-value-unknown', 'facet-value-ambiguous']

/**
 * Refuses filter values that no article has, and labels that several values have; the library only reports them.
 *
 * @throws {VidenError} `option-invalid`, with the values that were probably meant.
 */
export function refuseOddValues(problems: readonly Problem[]): void {
  const odd = problems.find(({ code, source }) => REFUSED.includes(code) && source === 'filters')
  if (odd !== undefined) throw new VidenError('option-invalid', odd.message)
}

/** `--facet country,topic`. */
export function facetOption(description: string, names: readonly string[], shown: string): Option {
  return new Option('--facet <names>', `${description}, separated by commas`)
    .default(names, shown)
    .argParser((given: string) => given.split(',').filter((name) => name !== ''))
}

/** `--interval month`; facets without dates are counted as ever. */
export function intervalOption(): Option {
  return new Option(
    '--interval <interval>',
    'count dates (facets such as published) by it, in order of time; other facets as ever',
  ).choices(['year', 'month'])
}

/** `--versions all`. */
export function versionsOption(): Option {
  return new Option(
    '--versions <which>',
    'whether a work is one article, or each of its translations and near-duplicates is',
  )
    .choices(['one', 'all'] satisfies readonly Versions[])
    .default('one')
}

/** How quotes are printed, and their sources. */
export interface PresentingOptions {
  readonly format: 'text' | 'markdown' | 'html' | 'json'
  readonly cite?: CitationStyle
}

/** `--format markdown`; `--format json` is `--json`. */
export function formatOption(): Option {
  return new Option('--format <format>', 'print text, Markdown with footnotes, a fragment of HTML, or JSON')
    .choices(['text', 'markdown', 'html', 'json'] satisfies readonly PresentingOptions['format'][])
    .default('text')
}

/** `--cite apa`. */
export function citeOption(): Option {
  return new Option('--cite <style>', 'list the sources in a citation style').choices(citationStyles)
}

/** Options of commands that quote from several articles. */
export interface QuotingOptions extends PresentingOptions {
  readonly filter: readonly string[]
  readonly from?: readonly string[]
  readonly sentences?: number
  readonly words?: number
  readonly perArticle?: number
  readonly language?: string
}

/** Adds what {@link QuotingOptions} holds to a command. */
export function addQuotingOptions(command: Command): Command {
  return command
    .addOption(filterOption())
    .option('--from <id...>', 'draw on these articles (default: those that answer best)')
    .addOption(numberOption('-s, --sentences <n>', 'sentences at most (default: 8)'))
    .addOption(numberOption('-w, --words <n>', 'words at most, whole sentences only'))
    .addOption(
      numberOption('--per-article <n>', 'sentences from one article at most (default: 2; with --from, no limit)'),
    )
    .option(
      '--language <code>',
      'your language: of headings, and in which a translated article is quoted where it answers (default: whichever answers best)',
    )
    .addOption(formatOption())
    .addOption(citeOption())
}

/** Gives the options of a command that quotes as the library takes them. */
export function readQuoting({ filter, from, language, perArticle, sentences, words }: QuotingOptions): BriefOptions {
  return {
    filters: readFilters(filter),
    ...(from !== undefined && { from }),
    ...(sentences !== undefined && { sentences }),
    ...(words !== undefined && { words }),
    ...(perArticle !== undefined && { perArticle }),
    ...(language !== undefined && { language }),
  }
}

/** An option that takes a whole number. */
export function numberOption(flags: string, description: string, least = 1): Option {
  return new Option(flags, description).argParser((given: string) => {
    const number = Number(given)
    if (!Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It takes a whole number of at least ${least}.`)
    return number
  })
}

const RANGE = /^(?<from>[\d-]*)\.\.(?<to>[\d-]*)$/

/**
 * Reads `--filter` values: those of one name are alternatives; `2015..2018` is a range, either end of which may be missing.
 *
 * @throws {VidenError} `option-invalid` for one without "=".
 */
export function readFilters(given: readonly string[]): Filters {
  const filters = new Map<string, Filter>()
  for (const filter of given) {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(filter) ?? []
    if (name === undefined || value === undefined)
      throw new VidenError('option-invalid', `"--filter ${filter}" should be a name and a value, such as country=DK.`)
    const range = RANGE.exec(value)?.groups
    const before = filters.get(name) ?? []
    if (filters.has(name) && (range !== undefined || !Array.isArray(before)))
      throw new VidenError('option-invalid', `"${name}" was given a range and more; give one range, or values.`)
    if (range !== undefined)
      filters.set(name, { ...(range.from && { from: range.from }), ...(range.to && { to: range.to }) })
    else filters.set(name, Array.isArray(before) ? [...before, value] : [value])
  }
  return Object.fromEntries(filters)
}
