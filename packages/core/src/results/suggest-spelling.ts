import { distance } from 'fastest-levenshtein'
import type { Engine } from '../engine/engine.ts'
import { formatQuery } from '../query/format-query.ts'
import type { Query, WordQuery } from '../query/query.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 4
/** A word of another initial letter is rarely what was meant, and looking at all words costs time. */
const SAME_INITIAL = 1
const ALL = Number.MAX_SAFE_INTEGER

/**
 * Gives the query with its unknown words replaced by the nearest known ones, or nothing if it has none.
 * Nearest is by Levenshtein distance (at most 1 for up to 5 letters, else 2), then by how many articles hold the word.
 */
export async function suggestSpelling(engine: Engine, query: Query): Promise<string | undefined> {
  const analyzer = createAnalyzer()
  const { languages } = engine.describe()
  const isStopword = (word: string): boolean => languages.some(({ code }) => analyzer.isStopword(word, code))
  const words = unknownCandidates(query).filter(({ word }) => !isStopword(word))
  if (words.length === 0) return undefined
  const statistics = await engine.terms({ words: words.map(({ word }) => word) })
  const unknown = words.filter((_, place) => statistics[place]?.documents === 0)
  const replacements = new Map<string, string>()
  for (const { word } of unknown) {
    const better = await nearestWord(engine, word)
    if (better !== undefined) replacements.set(word, better)
  }
  return replacements.size === 0 ? undefined : formatQuery(replaceWords(query, replacements))
}

async function nearestWord(engine: Engine, word: string): Promise<string | undefined> {
  const folded = fold(word)
  const known = await engine.terms({ prefix: folded.slice(0, SAME_INITIAL), limit: ALL })
  let best: string | undefined
  let least = folded.length <= 5 ? 2 : 3
  // Words come most frequent first, so that among equally near ones the first is kept.
  for (const { word: other } of known) {
    if (Math.abs(other.length - folded.length) >= least) continue
    const away = distance(folded, fold(other))
    if (away < least) {
      best = other
      least = away
    }
  }
  return best
}

function unknownCandidates(query: Query): WordQuery[] {
  if (query.kind === 'phrase') return []
  if (query.kind === 'group') return query.clauses.flatMap((clause) => unknownCandidates(clause.query))
  return query.prefix === true || query.word.length < SHORTEST ? [] : [query]
}

function replaceWords(query: Query, replacements: ReadonlyMap<string, string>): Query {
  if (query.kind === 'phrase') return query
  if (query.kind === 'word') return { ...query, word: replacements.get(query.word) ?? query.word }
  return {
    ...query,
    clauses: query.clauses.map((clause) => ({ ...clause, query: replaceWords(clause.query, replacements) })),
  }
}
