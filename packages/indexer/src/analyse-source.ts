import { type AnalysedText, type Analyzer, type Article, analyseArticle, type Problem } from '@viden/core'
import { contentHash } from './catalogue/content-hash.ts'
import type { CatalogueEntry } from './catalogue/read-entries.ts'
import { type Cataloguing, settleMetadata } from './catalogue/settle-metadata.ts'
import type { Format } from './formats/format.ts'
import { findFormat } from './formats/formats.ts'
import { type AcronymDefinition, findAcronyms } from './names/find-acronyms.ts'
import { findNames } from './names/find-names.ts'
import type { Name } from './names/name.ts'
import { type DateMention, findDates } from './quantities/find-dates.ts'
import { findMeasures, type MeasureMention } from './quantities/find-measures.ts'
import { findMoney, type MoneyMention } from './quantities/find-money.ts'
import type { Source } from './source.ts'
import { type DecidedLanguage, decideLanguage } from './stages/decide-language.ts'
import { readLanguage } from './stages/detect-language.ts'
import { markLanguages } from './stages/mark-languages.ts'
import { type NormalisedText, normalise } from './stages/normalise.ts'
import type { AssertedType, ReadMetadata } from './stages/read-metadata.ts'
import { signText } from './stages/sign-text.ts'

/** All that can be known of a source alone: an article before it is linked to the others. */
export interface AnalysedSource {
  /** Without what linking adds; `id` is the wanted one, not yet unique. */
  readonly article: Omit<Article, 'mentions' | 'facets'>
  /** Names of concepts that the metadata asserts. */
  readonly names: Readonly<Record<AssertedType, readonly string[]>>
  readonly candidates: Candidates
  readonly analysed: AnalysedText
  /** Where its language is known from. */
  readonly language: DecidedLanguage
  /** What tells whether it repeats another, in most of its words. */
  readonly signature?: readonly number[]
  /** What a catalogue says of it, which is part of the above. */
  readonly entry?: CatalogueEntry
}

/** What may be a mention, by its form alone. */
export interface Candidates {
  readonly names: readonly Name[]
  readonly acronyms: readonly AcronymDefinition[]
  readonly dates: readonly DateMention[]
  readonly money: readonly MoneyMention[]
  readonly measures: readonly MeasureMention[]
}

/** The outcome for one source: an article, or the problems that say why there is none. */
export interface SourceOutcome {
  readonly path: string
  readonly analysed?: AnalysedSource
  /** What a catalogue says of it. */
  readonly entry?: CatalogueEntry
  /** Keys of the addresses that the source says it has, whatever a catalogue says. */
  readonly addresses: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads one source. A pure function of path, bytes, and what a catalogue says, which wins over what it says of itself. */
export async function analyseSource(
  source: Source,
  analyzer: Analyzer,
  cataloguing: Cataloguing = {},
): Promise<SourceOutcome> {
  const { path } = source
  const format = findFormat(path)
  if (format === undefined) {
    const { entry } = cataloguing
    const problem = problemOf(path, 'format-unknown', 'This kind of file cannot be read; it was left out.')
    return { path, ...(entry && { entry }), addresses: [], problems: [problem] }
  }
  const document = await format.parse(source)
  const content = normalise(document.blocks, document.pages)
  const { metadata, templateLanguage, problems, ...catalogued } = settleMetadata(source, document, cataloguing)
  const outcome = { path, ...catalogued, problems: [...document.problems, ...problems] }
  if (content.text === '' && metadata.title === undefined && metadata.summary === undefined) {
    outcome.problems.push(problemOf(path, 'article-empty', 'This file holds no text; it was left out.'))
    return outcome
  }
  const title = metadata.title ?? content.sections[0]?.heading ?? titleFromPath(path)
  if (metadata.title === undefined && content.sections[0] === undefined)
    outcome.problems.push(problemOf(path, 'title-missing', `It has no title; "${title}" was taken from its path.`))
  const language = decideLanguage([title, metadata.summary, ...told(content)].join('\n'), {
    declared: metadata.language,
    byTemplate: templateLanguage && readLanguage(templateLanguage),
  })
  const article = toArticle(content, { ...metadata, title, language: language.language }, { source, format })
  const signature = signText(content.text)
  return {
    ...outcome,
    analysed: {
      article: { ...article, id: metadata.id ?? idFromPath(cataloguing.movedFrom ?? path) },
      names: metadata.names,
      candidates: {
        names: findNames(article.text, article.passages, article.language),
        acronyms: findAcronyms(content.text, content.passages),
        dates: findDates(content.text, { withoutYear: true }),
        money: findMoney(content.text, language.language),
        measures: findMeasures(content.text, language.language),
      },
      analysed: analyseArticle(article, analyzer),
      language,
      ...(signature && { signature }),
      ...(catalogued.entry && { entry: catalogued.entry }),
    },
  }
}

/** Puts together what the text and the metadata of a source say. */
function toArticle(
  { text, passages, sections, pages }: NormalisedText,
  metadata: ReadMetadata & { readonly title: string; readonly language: string },
  { source: { path, bytes }, format }: { readonly source: Source; readonly format: Format },
): Omit<AnalysedSource['article'], 'id'> {
  const { title, language, published, updated, summary, translationOf, url, publisher, licence, access } = metadata
  return {
    title,
    text,
    language,
    type: metadata.type ?? format.type,
    creators: metadata.creators,
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(summary !== undefined && { summary }),
    source: {
      path,
      format: format.name,
      hash: contentHash(bytes),
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(licence !== undefined && { licence }),
      access,
    },
    sections,
    passages: markLanguages(text, passages, language),
    ...(pages !== undefined && { pages }),
    metadata: metadata.metadata,
    ...(translationOf !== undefined && { translationOf }),
  }
}

/** The texts of a source in its language; code is in none. */
function told({ text, passages }: NormalisedText): string[] {
  return passages.map(({ kind, start, end }) => (kind === 'code' ? '' : text.slice(start, end)))
}

function problemOf(source: string, code: Problem['code'], message: string): Problem {
  return { code, message, source }
}

function idFromPath(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

function titleFromPath(path: string): string {
  const name = idFromPath(path).split('/').at(-1) ?? path
  return name.replace(/[-_]+/g, ' ').trim()
}
