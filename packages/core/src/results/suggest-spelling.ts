import type { WordMatch } from '../engine/expand-word.ts'
import { formatQuery } from '../query/format-query.ts'
import type { Query } from '../query/query.ts'

/** Gives the query with the words replaced that may be slips, or nothing if it has none. */
export function suggestSpelling(query: Query, words: readonly WordMatch[]): string | undefined {
  const replacements = new Map(
    words.flatMap(({ groups, word }) => {
      const spelling = groups.flat().find(({ kind }) => kind === 'spelling')
      return spelling === undefined ? [] : [[word, spelling.label] as const]
    }),
  )
  return replacements.size === 0 ? undefined : formatQuery(replaceWords(query, replacements))
}

function replaceWords(query: Query, replacements: ReadonlyMap<string, string>): Query {
  if (query.kind === 'group')
    return {
      ...query,
      clauses: query.clauses.map((clause) => ({ ...clause, query: replaceWords(clause.query, replacements) })),
    }
  // A word typed with a tolerance is not a slip.
  if (query.kind !== 'word' || query.edits !== undefined) return query
  return { ...query, word: replacements.get(query.word) ?? query.word }
}
