import { checkOptions, wholeNumber } from '../check-options.ts'
import { allLabels, isNamed } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import type { Clause } from '../query/query.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'

/** Something that a reader who types may have in mind. */
export interface Suggestion {
  /** What to put into the search box. */
  readonly text: string
  readonly kind: 'concept' | 'phrase' | 'title' | 'word'
  /** Id of the concept or article. */
  readonly id?: string
}

/** How to suggest. */
export interface SuggestOptions {
  /** Suggestions at most; default 10. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/** Of each other kind than words at most this share of the list, so that one does not crowd out the rest. */
const SHARE = 0.5
/** Corrections of one word that are tried. */
const CORRECTIONS = 2

/**
 * Completes what a reader has typed so far, the last word being unfinished: concepts by any of their labels first, then
 * frequent phrases, titles, and words. Unknown words are first taken for slips of the nearest known ones.
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
  const context = { limit, ...(options.signal && { signal: options.signal }) }
  if (compared(typed) === '') return []
  const corrected = await correct(engine, typed, context)
  const parts = await Promise.all([...corrected, typed].map((text) => complete(engine, text, context)))
  return distinct(parts.flat()).slice(0, limit)
}

interface Context {
  readonly limit: number
  readonly signal?: AbortSignal
}

async function complete(engine: Engine, typed: string, context: Context): Promise<Suggestion[]> {
  const parts = await Promise.all([
    suggestConcepts(engine, typed, context),
    suggestPhrases(engine, typed, context),
    suggestTitles(engine, typed, context),
    suggestWords(engine, typed, context),
  ])
  const all = distinct(parts.flat())
  const most = Math.ceil(context.limit * SHARE)
  const count = new Map<Suggestion['kind'], number>()
  const first = all.filter(({ kind }) => {
    count.set(kind, (count.get(kind) ?? 0) + 1)
    return (count.get(kind) ?? 0) <= most
  })
  return [...first, ...all.filter((suggestion) => !first.includes(suggestion))].slice(0, context.limit)
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>()
  return suggestions.filter(({ text }) => {
    const isNew = !seen.has(fold(text))
    seen.add(fold(text))
    return isNew
  })
}

/** Gives what was typed with its unknown words replaced by the nearest known ones, nearest first. */
async function correct(engine: Engine, typed: string, { signal }: Context): Promise<string[]> {
  const tokens = tokenize(typed)
  const choices = await Promise.all(
    tokens.map(async ({ word }, place) => {
      if (await isKnown(engine, word, { isPrefix: place === tokens.length - 1 })) return [word]
      const near = await engine.terms({ near: word, limit: CORRECTIONS, ...(signal && { signal }) })
      return near.length === 0 ? [word] : near.map((found) => found.word)
    }),
  )
  const first = choices.map(([best = '']) => best)
  const variants = choices.flatMap((choice, place) => choice.slice(1).map((other) => first.with(place, other)))
  return [first, ...variants].map(write).filter((better) => better !== typed)

  function write(words: readonly string[]): string {
    let written = ''
    let end = 0
    for (const [place, token] of tokens.entries()) {
      written += typed.slice(end, token.start) + (words[place] ?? token.word)
      end = token.end
    }
    return written
  }
}

async function isKnown(engine: Engine, word: string, { isPrefix }: { readonly isPrefix: boolean }): Promise<boolean> {
  const analyzer = createAnalyzer()
  if (engine.describe().languages.some(({ code }) => analyzer.isStopword(word, code))) return true
  const found = await engine.terms(isPrefix ? { prefix: word, limit: 1 } : { words: [word] })
  return (found[0]?.documents ?? 0) > 0
}

async function suggestConcepts(engine: Engine, typed: string, { signal }: Context): Promise<Suggestion[]> {
  const concepts = await engine.concepts({ ...(signal && { signal }) })
  const wanted = compared(typed)
  return concepts
    .filter(isNamed)
    .flatMap((concept) => {
      const labels = allLabels(concept).filter((name) => ` ${compared(name)}`.includes(` ${wanted}`))
      const label = labels.find(begins) ?? labels[0]
      return label === undefined ? [] : [{ text: label, kind: 'concept' as const, id: concept.id }]
    })
    .sort((a, b) => Number(!begins(a.text)) - Number(!begins(b.text)) || a.text.length - b.text.length)

  function begins(name: string): boolean {
    return compared(name).startsWith(wanted)
  }
}

/** The words of a text, whatever their capitals, accents and punctuation. */
function compared(text: string): string {
  return tokenize(text)
    .map(({ word }) => fold(word))
    .join(' ')
}

async function suggestPhrases(engine: Engine, typed: string, context: Context): Promise<Suggestion[]> {
  const found = await engine.terms({ prefix: typed.trim(), of: 'phrases', ...context })
  return found.map(({ word }) => ({ text: word, kind: 'phrase' }))
}

async function suggestTitles(engine: Engine, typed: string, context: Context): Promise<Suggestion[]> {
  const words = tokenize(typed).map(({ word }) => word)
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
    ...context,
  })
  const articles = await engine.articles(hits.map(({ id }) => id))
  return articles.map(({ id, title }) => ({ text: title, kind: 'title', id }))
}

/** Completes the last word, if those before it are known. */
async function suggestWords(engine: Engine, typed: string, context: Context): Promise<Suggestion[]> {
  const tokens = tokenize(typed)
  const last = tokens.at(-1)
  if (last === undefined) return []
  const before = await Promise.all(tokens.slice(0, -1).map(({ word }) => isKnown(engine, word, { isPrefix: false })))
  if (before.includes(false)) return []
  const found = await engine.terms({ prefix: last.word, ...context })
  return found.map(({ word }) => ({ text: typed.slice(0, last.start).trimStart() + word, kind: 'word' }))
}
