import type { Article, FacetValue, Range } from '../article.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { figuresOf } from './figures-of.ts'

/** A sentence of an article that states an effect. All ranges are of the article's text. */
export interface Statement {
  /** The facet value: `impact/cost`. */
  readonly effect: string
  readonly status: NonNullable<FacetValue['status']>
  readonly by: NonNullable<FacetValue['by']>
  /** The whole sentence. */
  readonly sentence: Range
  /** The words that state the effect, in order; several where a sentence says the same twice. */
  readonly words: readonly Range[]
  /** As written, with what is counted; in order. */
  readonly figures: readonly Range[]
}

/**
 * Gives the sentences of an article that state an effect, in order of the text: one for each sentence and effect. What
 * metadata asserts has no words to be quoted, and is left out.
 *
 * @param facets - Those whose values are effects.
 */
export function findStatements(article: Article, facets: readonly string[]): Statement[] {
  const values = facets.flatMap((facet) => article.facets[facet] ?? [])
  return values
    .flatMap((value) => statementsOf(value, article))
    .sort((a, b) => a.sentence.start - b.sentence.start || (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0))
}

function statementsOf(value: FacetValue, article: Article): Statement[] {
  const bySentence = new Map<number, { readonly sentence: Range; readonly words: Range[] }>()
  for (const { start, end } of value.evidence) {
    const sentence = sentenceAt(article, { start, end })
    const known = bySentence.get(sentence.start) ?? { sentence, words: [] }
    known.words.push({ start, end })
    bySentence.set(sentence.start, known)
  }
  return [...bySentence.values()].map(({ sentence, words }) => ({
    effect: value.value,
    status: value.status ?? 'observed',
    by: value.by ?? 'body',
    sentence,
    words,
    figures: figuresOf(article, value.figures ?? [], { sentence, words }),
  }))
}

/** The sentence that words stand in; of words that run over its end, both. */
function sentenceAt({ passages, text }: Article, words: Range): Range {
  const passage = passages.find(({ start, end }) => start <= words.start && words.end <= end)
  if (passage === undefined) return words
  const touched = splitSentences(text, passage).filter(({ start, end }) => start < words.end && end > words.start)
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined ? words : { start: first.start, end: last.end }
}
