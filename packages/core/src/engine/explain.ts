import type { Query, WordQuery } from '../query/query.ts'
import { type EvaluationContext, isCounted, unitsOf } from './evaluate-query.ts'
import type { Reading } from './expand-word.ts'
import type { Matches } from './matches.ts'
import { blend, type Contribution, type Place, type ScoreOptions } from './rank.ts'

/** A part of the score of an article: what one reading of one word counts in one field. All parts add up to the score. */
export interface Explanation {
  /** The word of the query, as typed. */
  readonly word: string
  /** How it was read; see {@link Reading}. `feedback`: a word of the best articles. */
  readonly kind: Reading['kind'] | 'feedback'
  /** What was found: the word, a word near to it, the label of a concept. */
  readonly label: string
  /** Id of the concept that the article names. */
  readonly concept?: string
  /** How the article's text names it, where its text does and not only its title or metadata. */
  readonly mention?: string
  readonly field: Contribution['field']
  /** How often it stands there. */
  readonly frequency: number
  /** Inverse document frequency times the weights of reading, field and boost. */
  readonly weight: number
  readonly score: number
}

/**
 * Explains the score of an article.
 *
 * @param matched - What each part of the query matched.
 */
export function explain(
  query: Query,
  at: Place,
  options: { readonly context: EvaluationContext; readonly matched: ReadonlyMap<Query, Matches> },
): Explanation[] {
  return explainPart(query, 1)

  function explainPart(part: Query, boost: number): Explanation[] {
    if (part.kind === 'facet' || options.matched.get(part)?.matched[at.article] !== 1) return []
    const own = boost * (part.boost ?? 1)
    const { context } = options
    const { ranker, words } = context
    if (part.kind === 'word') return explainWord(part, own)
    if (part.kind === 'phrase') {
      const field = part.field && { field: part.field }
      return part.words
        .filter((word) => !words.isStopword(word))
        .flatMap((word) => {
          const itself = words.itself({ kind: 'word', word, ...field })
          return ranker.explainWord(itself, { ...field }, at).map((found) => shown(word, itself, found, own))
        })
    }
    const units = unitsOf(part.clauses, context).flatMap((unit) =>
      ranker.explainUnit(unit.reading, at).map((found) => shown(unit.words, unit.reading, found, own)),
    )
    const counted = part.clauses.filter((clause) => clause.occur !== 'not' && isCounted(clause, context))
    return [...counted.flatMap((clause) => explainPart(clause.query, own)), ...units]
  }

  /** The best group counts in the article as a whole, and the best one in its window; mostly they are one. */
  function explainWord(query: WordQuery, boost: number): Explanation[] {
    const { ranker, words } = options.context
    const field = query.field && { field: query.field }
    const limitedBy = words.itself(query)
    const groups = words.expand(query).groups.map((group, place) => {
      const limits: ScoreOptions = { ...field, ...(place > 0 && { limitedBy }) }
      const found = group.flatMap((reading) =>
        ranker.explainWord(reading, limits, at).map((contribution) => ({ reading, contribution })),
      )
      return {
        found,
        whole: found.reduce((sum, { contribution }) => sum + contribution.whole, 0),
        window: found.reduce((sum, { contribution }) => sum + contribution.window, 0),
      }
    })
    const best = (of: 'whole' | 'window') => groups.reduce((most, group) => (group[of] > most[of] ? group : most))
    const [inWhole, inWindow] = [best('whole'), best('window')]
    return groups.flatMap((group) => {
      if (group !== inWhole && group !== inWindow) return []
      return group.found.map(({ reading, contribution }) =>
        shown(
          query.word,
          reading,
          {
            ...contribution,
            whole: group === inWhole ? contribution.whole : 0,
            window: group === inWindow ? contribution.window : 0,
          },
          boost,
        ),
      )
    })
  }
}

/** Gives what a contribution counts as it is shown, boosted by the groups that it stands in. */
export function shown(
  word: string,
  { concepts, kind, label }: Pick<Reading, 'label' | 'concepts'> & Pick<Explanation, 'kind'>,
  { field, frequency, weight, whole, window }: Contribution,
  boost = 1,
): Explanation {
  const [concept] = concepts ?? []
  const score = boost * blend(whole, window)
  return { word, kind, label, ...(concept && { concept }), field, frequency, weight: weight * boost, score }
}
