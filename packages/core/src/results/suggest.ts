import { checkOptions, wholeNumber } from '../check-options.ts'
import { allLabels } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import type { Clause } from '../query/query.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'

/** Something that a reader who types may have in mind. */
export interface Suggestion {
  /** What to put into the search box. */
  readonly text: string
  readonly kind: 'concept' | 'title' | 'word'
  /** Id of the concept or article. */
  readonly id?: string
}

/** How to suggest. */
export interface SuggestOptions {
  /** Suggestions at most; default 10. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/**
 * Completes what a reader has typed so far, the last word being unfinished: concepts by any of their labels first,
 * then titles, then words.
 *
 * @throws {VidenError} `option-invalid`.
 * @example
 * await suggest(engine, 'mind') // => [{ text: 'MindLab', kind: 'concept', id: 'organisation/mindlab' }, …]
 */
export async function suggest(
  engine: Engine,
  typed: string,
  options: SuggestOptions = {},
): Promise<readonly Suggestion[]> {
  checkOptions(options, ['limit', 'signal'])
  const limit = wholeNumber('limit', options.limit, { or: 10, least: 0 })
  const signal = options.signal && { signal: options.signal }
  const words = tokenize(typed).map(({ word }) => word)
  const last = words.at(-1)
  if (last === undefined) return []
  const parts = await Promise.all([
    suggestConcepts(engine, words, signal),
    suggestTitles(engine, words, { limit, ...signal }),
    suggestWords(engine, words, { limit, ...signal }),
  ])
  const seen = new Set<string>()
  return parts
    .flat()
    .filter(({ text }) => {
      const isNew = !seen.has(fold(text))
      seen.add(fold(text))
      return isNew
    })
    .slice(0, limit)
}

async function suggestConcepts(
  engine: Engine,
  words: readonly string[],
  signal?: { signal: AbortSignal },
): Promise<Suggestion[]> {
  const concepts = await engine.concepts({ ...signal })
  const wanted = words.map(fold).join(' ')
  return concepts
    .filter(({ type }) => type !== 'date')
    .flatMap((concept) => {
      const label = allLabels(concept).find((name) => startsWithin(name, wanted))
      return label === undefined ? [] : [{ text: label, kind: 'concept' as const, id: concept.id }]
    })
    .sort((a, b) => Number(!fold(a.text).startsWith(wanted)) - Number(!fold(b.text).startsWith(wanted)))
}

/** Tells whether a name has words in a row that begin as typed. */
function startsWithin(name: string, wanted: string): boolean {
  const folded = tokenize(name)
    .map(({ word }) => fold(word))
    .join(' ')
  return folded.startsWith(wanted) || folded.includes(` ${wanted}`)
}

async function suggestTitles(
  engine: Engine,
  words: readonly string[],
  options: { limit: number; signal?: AbortSignal },
): Promise<Suggestion[]> {
  const clauses = words.map(
    (word, place): Clause => ({
      occur: 'must',
      query: { kind: 'word', word, field: 'title', ...(place === words.length - 1 && { prefix: true }) },
    }),
  )
  const { hits } = await engine.search({
    query: { kind: 'group', clauses },
    filters: {},
    facets: [],
    offset: 0,
    sort: 'relevance',
    language: 'en',
    ...options,
  })
  const articles = await engine.articles(hits.map(({ id }) => id))
  return articles.map(({ id, title }) => ({ text: title, kind: 'title', id }))
}

async function suggestWords(
  engine: Engine,
  words: readonly string[],
  options: { limit: number; signal?: AbortSignal },
): Promise<Suggestion[]> {
  const before = words.slice(0, -1)
  const found = await engine.terms({ prefix: words.at(-1) ?? '', ...options })
  return found.map(({ word }) => ({ text: [...before, word].join(' '), kind: 'word' }))
}
