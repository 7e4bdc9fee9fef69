import type { Article } from '../article.ts'
import { compareText } from '../compare-text.ts'
import { type Concept, isQuantity } from '../concept.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { analyseArticle } from './analyse-article.ts'
import type { Reading } from './expand-word.ts'
import { addScores, type Matches } from './matches.ts'
import type { Ranker } from './rank.ts'
import type { WordList } from './word-list.ts'

/** How many of an article's terms stand for it; more add little but time (as in Lucene's MoreLikeThis, which takes 25). */
const TERMS = 25
/** How many of its concepts. */
const CONCEPTS = 10
/** Words and concepts that are named as the reason. */
const SHOWN = 5

/** Scores of all articles by their likeness to one, and what they have in common with it. */
export interface Likeness {
  readonly scores: Float64Array
  explain(document: number): { readonly words: readonly string[]; readonly concepts: readonly string[] }
}

/** Scores all articles by the terms and concepts that set one article apart: frequent in it, rare elsewhere. */
export function similarArticles(
  article: Article,
  context: {
    readonly analyzer: Analyzer
    readonly ranker: Ranker
    readonly concepts: ReadonlyMap<string, Concept>
    readonly wordList: WordList
  },
): Likeness {
  const { analyzer, concepts, ranker, wordList } = context
  const traits = [
    ...mostTelling(countTerms(article, analyzer), TERMS, (term) => ({ terms: [term] })),
    ...mostTelling(countConcepts(article, concepts), CONCEPTS, (concept) => ({ terms: [], concepts: [concept] })),
  ]
  const total = ranker.none()
  const parts = traits.map(({ name, reading }) => ({ name, reading, matches: ranker.scoreWord(reading, {}) }))
  for (const { matches } of parts) addScores(total, matches)
  return {
    scores: total.scores,
    explain(document) {
      const score = ({ scores }: Matches): number => scores[document] ?? 0
      const shared = parts
        .filter(({ matches }) => score(matches) > 0)
        .sort((a, b) => score(b.matches) - score(a.matches) || compareText(a.name, b.name))
      const names = (kind: Reading['kind']): string[] =>
        shared.flatMap(({ name, reading }) => (reading.kind === kind ? [name] : [])).slice(0, SHOWN)
      return { words: names('word').map((term) => wordList.shownAs(term)), concepts: names('concept') }
    },
  }

  function mostTelling(
    frequencies: ReadonlyMap<string, number>,
    most: number,
    toSet: (name: string) => Pick<Reading, 'terms' | 'concepts'>,
  ): { name: string; reading: Reading }[] {
    const weighted = [...frequencies]
      .map(([name, frequency]) => ({
        name,
        weight: Math.sqrt(frequency) * ranker.inverseDocumentFrequency(toSet(name)),
      }))
      .sort((a, b) => b.weight - a.weight || compareText(a.name, b.name))
      .slice(0, most)
    const highest = weighted[0]?.weight || 1
    return weighted.map(({ name, weight }) => {
      const set = toSet(name)
      const kind = set.concepts === undefined ? 'word' : 'concept'
      return { name, reading: { kind, label: name, weight: weight / highest, ...set } }
    })
  }
}

/** A word of the title says as much about an article as several in its text. */
function countTerms(article: Article, analyzer: Analyzer): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { terms } of analyseArticle(article, analyzer).windows)
    for (const [list, times] of [
      [terms.title, 3],
      [terms.summary, 2],
      [terms.heading, 2],
      [terms.body, 1],
    ] as const)
      for (const term of list) frequencies.set(term, (frequencies.get(term) ?? 0) + times)
  return frequencies
}

function countConcepts({ mentions }: Article, concepts: ReadonlyMap<string, Concept>): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { concept: id } of mentions) {
    const concept = concepts.get(id)
    if (concept === undefined || !isQuantity(concept)) frequencies.set(id, (frequencies.get(id) ?? 0) + 1)
  }
  return frequencies
}
