import type { Article, ArticleCard, Engine, Hit, Range } from '@viden/core'
import { conceptLabel, creatorName } from '@viden/core'
import { style } from './style.ts'

/** Ids that are listed of the versions of one kind. */
const IDS = 5

/** The line below a title: date, who, where it was published, language, id. */
export function describe(article: ArticleCard | Article): string {
  const { creators, id, language, published, source } = article
  return style.dim(
    [published, creators.map(creatorName).join(', '), source.publisher, language, id].filter(Boolean).join(' · '),
  )
}

/**
 * The other versions of an article: `English original (ai-guide), Danish (ai-vejledning), 2 copies (ai-2, ai-3)`.
 *
 * @param languages - Names by code; a language without one is told by its code.
 */
export function describeVersions(
  versions: NonNullable<Hit['versions']>,
  languages: ReadonlyMap<string, string>,
): string {
  const kinds = new Map<string, string[]>()
  const copies: string[] = []
  for (const { id, language, relation } of versions) {
    const name = `${languages.get(language) ?? language}${relation === 'original' ? ' original' : ''}`
    if (relation === 'duplicate') copies.push(id)
    else kinds.set(name, [...(kinds.get(name) ?? []), id])
  }
  if (copies.length > 0) kinds.set(copies.length === 1 ? 'copy' : `${copies.length} copies`, copies)
  return [...kinds].map(([kind, ids]) => `${kind} (${listIds(ids)})`).join(', ')
}

function listIds(ids: readonly string[]): string {
  return ids.length > IDS ? `${ids.slice(0, IDS).join(', ')}, …` : ids.join(', ')
}

/**
 * Gives names of languages as the index has them, by code.
 *
 * @param reader - Language of the names.
 */
export async function languageNames(
  engine: Engine,
  codes: readonly string[],
  reader: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(codes)].map((code) => `language/${code}`)
  const named = ids.length === 0 ? [] : await engine.concepts({ ids })
  return new Map(named.map((concept) => [concept.id.slice('language/'.length), conceptLabel(concept, reader)]))
}

/**
 * Marks ranges of a text.
 *
 * @param from - Offset of the text's first character in what the ranges count in.
 */
export function mark(text: string, ranges: readonly Range[], from: number): string {
  let marked = ''
  let at = 0
  for (const { start, end } of ranges) {
    marked += text.slice(at, start - from) + style.bold(style.yellow(text.slice(start - from, end - from)))
    at = end - from
  }
  return marked + text.slice(at)
}
