import { createHash } from 'node:crypto'
import { type AnalysedText, type Analyzer, type Article, analyseArticle, type Problem } from '@viden/core'
import { type DateMention, findDates } from './find-dates.ts'
import { findFormat } from './formats/formats.ts'
import type { Source } from './source.ts'
import { detectLanguage } from './stages/detect-language.ts'
import { type AcronymDefinition, findAcronyms } from './stages/find-acronyms.ts'
import { findOrganisations, type OrganisationName } from './stages/find-organisations.ts'
import { normalise } from './stages/normalise.ts'
import { type AssertedType, readMetadata } from './stages/read-metadata.ts'

/** All that can be known of a source alone: an article before it is linked to the others. */
export interface AnalysedSource {
  /** Without what linking adds; `id` is the wanted one, not yet unique. */
  readonly article: Omit<Article, 'mentions' | 'facets'>
  /** Names of concepts that the metadata asserts. */
  readonly names: Readonly<Record<AssertedType, readonly string[]>>
  readonly candidates: Candidates
  readonly analysed: AnalysedText
}

/** What may be a mention, by its form alone. */
export interface Candidates {
  readonly organisations: readonly OrganisationName[]
  readonly acronyms: readonly AcronymDefinition[]
  readonly dates: readonly DateMention[]
}

/** The outcome for one source: an article, or the problems that say why there is none. */
export interface SourceOutcome {
  readonly path: string
  readonly analysed?: AnalysedSource
  readonly problems: readonly Problem[]
}

/** Reads one source: parse, normalise, language, candidates, terms. A pure function of path and bytes. */
export async function analyseSource(source: Source, analyzer: Analyzer): Promise<SourceOutcome> {
  const { path, bytes, url } = source
  const format = findFormat(path)
  if (format === undefined) return failed(path, 'format-unknown', 'This kind of file cannot be read; it was left out.')
  const { metadata: raw, blocks, pages: labels, problems } = await format.parse(source)
  const { text, passages, pages, sections } = normalise(blocks, labels)
  const { names, problems: metadataProblems, ...metadata } = readMetadata(raw, path)
  const found: Problem[] = [...problems, ...metadataProblems]
  if (text === '' && metadata.title === undefined && metadata.summary === undefined) {
    const { problems: reasons } = failed(path, 'article-empty', 'This file holds no text; it was left out.')
    return { path, problems: [...found, ...reasons] }
  }
  const title = metadata.title ?? sections[0]?.heading ?? titleFromPath(path)
  if (metadata.title === undefined && sections[0] === undefined)
    found.push({ code: 'title-missing', message: `It has no title; "${title}" was taken from its path.`, source: path })

  const { published, updated, summary, translationOf } = metadata
  const article: AnalysedSource['article'] = {
    id: metadata.id ?? idFromPath(path),
    title,
    text,
    language: metadata.language ?? detectLanguage([title, metadata.summary, text].join('\n')),
    type: metadata.type ?? format.type,
    creators: metadata.creators,
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(summary !== undefined && { summary }),
    source: {
      path,
      format: format.name,
      hash: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
      ...((metadata.url ?? url) !== undefined && { url: metadata.url ?? url ?? '' }),
      ...(metadata.publisher !== undefined && { publisher: metadata.publisher }),
      ...(metadata.licence !== undefined && { licence: metadata.licence }),
      access: metadata.access,
    },
    sections,
    passages,
    ...(pages !== undefined && { pages }),
    metadata: metadata.metadata,
    ...(translationOf !== undefined && { translationOf }),
  }
  const candidates = {
    organisations: findOrganisations(text, passages),
    acronyms: findAcronyms(text, passages),
    dates: findDates(text),
  }
  return {
    path,
    analysed: { article, names, candidates, analysed: analyseArticle(article, analyzer) },
    problems: found,
  }
}

function failed(path: string, code: Problem['code'], message: string): SourceOutcome {
  return { path, problems: [{ code, message, source: path }] }
}

function idFromPath(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

function titleFromPath(path: string): string {
  const name = idFromPath(path).split('/').at(-1) ?? path
  return name.replace(/[-_]+/g, ' ').trim()
}
