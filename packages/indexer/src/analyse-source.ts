import { type AnalysedText, type Analyzer, type Article, analyseArticle, type Problem } from '@viden/core'
import { addressKey } from './catalogue/address-key.ts'
import { applyEntry, withOwnColumns } from './catalogue/apply-entry.ts'
import { contentHash } from './catalogue/content-hash.ts'
import type { CatalogueEntry } from './catalogue/read-entries.ts'
import { type DateMention, findDates } from './find-dates.ts'
import { findFormat } from './formats/formats.ts'
import type { Source } from './source.ts'
import { type DecidedLanguage, decideLanguage } from './stages/decide-language.ts'
import { readLanguage } from './stages/detect-language.ts'
import { type AcronymDefinition, findAcronyms } from './stages/find-acronyms.ts'
import { findOrganisations, type OrganisationName } from './stages/find-organisations.ts'
import { markLanguages } from './stages/mark-languages.ts'
import { normalise } from './stages/normalise.ts'
import { type AssertedType, readMetadata } from './stages/read-metadata.ts'
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
  readonly organisations: readonly OrganisationName[]
  readonly acronyms: readonly AcronymDefinition[]
  readonly dates: readonly DateMention[]
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

/** What a catalogue may say of a source. */
export interface Cataloguing {
  /** Its row. */
  readonly entry?: CatalogueEntry | undefined
  /** Rows for whichever source has the address, by its key. */
  readonly byAddress?: ReadonlyMap<string, CatalogueEntry>
  /** The path that it had when it was given its row. */
  readonly movedFrom?: string | undefined
}

/**
 * Reads one source: parse, normalise, language, candidates, terms. A pure function of path, bytes, and what a catalogue
 * says, which wins over what the source says of itself.
 */
export async function analyseSource(
  source: Source,
  analyzer: Analyzer,
  { entry: own, byAddress, movedFrom }: Cataloguing = {},
): Promise<SourceOutcome> {
  const { path, bytes, url } = source
  const format = findFormat(path)
  if (format === undefined)
    return failed(path, 'format-unknown', 'This kind of file cannot be read; it was left out.', { entry: own })
  const { metadata: raw, templateLanguage, blocks, pages: labels, problems } = await format.parse(source)
  const { text, passages, pages, sections } = normalise(blocks, labels)
  const extracted = readMetadata(raw, path)
  const addresses = [url, extracted.url].flatMap((address) => addressKey(address ?? '') ?? [])
  const entry = own ?? addresses.flatMap((key) => byAddress?.get(key) ?? [])[0]
  const given = entry === undefined ? extracted : readMetadata(applyEntry(raw, entry), path)
  const { names, problems: metadataProblems, ...metadata } = given
  const address = metadata.url ?? (entry?.values.get('url') === null ? undefined : url)
  const found: Problem[] = [...problems, ...metadataProblems]
  if (text === '' && metadata.title === undefined && metadata.summary === undefined) {
    const outcome = failed(path, 'article-empty', 'This file holds no text; it was left out.', { entry, addresses })
    return { ...outcome, problems: [...found, ...outcome.problems] }
  }
  const title = metadata.title ?? sections[0]?.heading ?? titleFromPath(path)
  if (metadata.title === undefined && sections[0] === undefined)
    found.push({ code: 'title-missing', message: `It has no title; "${title}" was taken from its path.`, source: path })

  const { published, updated, summary, translationOf } = metadata
  const told = passages.map(({ kind, start, end }) => (kind === 'code' ? '' : text.slice(start, end)))
  const byTemplate = templateLanguage === undefined ? undefined : readLanguage(templateLanguage)
  const language = decideLanguage([title, summary, ...told].join('\n'), { declared: metadata.language, byTemplate })
  const article: AnalysedSource['article'] = {
    id: metadata.id ?? idFromPath(movedFrom ?? path),
    title,
    text,
    language: language.language,
    type: metadata.type ?? format.type,
    creators: metadata.creators,
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(summary !== undefined && { summary }),
    source: {
      path,
      format: format.name,
      hash: contentHash(bytes),
      ...(address !== undefined && { url: address }),
      ...(metadata.publisher !== undefined && { publisher: metadata.publisher }),
      ...(metadata.licence !== undefined && { licence: metadata.licence }),
      access: metadata.access,
    },
    sections,
    passages: markLanguages(text, passages, language.language),
    ...(pages !== undefined && { pages }),
    metadata: entry === undefined ? metadata.metadata : withOwnColumns(metadata.metadata, entry),
    ...(translationOf !== undefined && { translationOf }),
  }
  const candidates = {
    organisations: findOrganisations(text, passages),
    acronyms: findAcronyms(text, passages),
    dates: findDates(text),
  }
  const known = entry !== undefined && { entry }
  const signature = signText(text)
  const signed = signature !== undefined && { signature }
  return {
    path,
    analysed: {
      article,
      names,
      candidates,
      analysed: analyseArticle(article, analyzer),
      language,
      ...signed,
      ...known,
    },
    ...known,
    addresses,
    problems: found,
  }
}

function failed(
  path: string,
  code: Problem['code'],
  message: string,
  { entry, addresses = [] }: { entry: CatalogueEntry | undefined; addresses?: readonly string[] },
): SourceOutcome {
  return { path, ...(entry !== undefined && { entry }), addresses, problems: [{ code, message, source: path }] }
}

function idFromPath(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

function titleFromPath(path: string): string {
  const name = idFromPath(path).split('/').at(-1) ?? path
  return name.replace(/[-_]+/g, ' ').trim()
}
