import type { Article } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { QuotableSentence } from './quotable-sentences.ts'
import type { Question } from './read-question.ts'

/** How well each word of a question is answered: 0 to 1, in the order of its words. */
export type Coverage = readonly number[]

/** What a sentence and its surroundings answer of a question. */
export interface SentenceCoverage {
  readonly own: Coverage
  /** Of the better one of the sentences before and after. */
  readonly beside: readonly Coverage[]
  readonly passage: Coverage
  readonly heading: Coverage
  readonly title: Coverage
}

/** Tells what each of an article's sentences answers of a question, by its words and by the concepts that it names. */
export function coverQuestion(
  article: Article,
  sentences: readonly QuotableSentence[],
  question: Question,
  analyzer: Analyzer,
): SentenceCoverage[] {
  const none: Coverage = question.words.map(() => 0)
  const own = coverSentences(article, sentences, question)
  const title = coverText(article.title)
  const headings = article.sections.map(({ heading }) => coverText(heading))
  const passages = new Map<unknown, Coverage>()
  for (const [place, { passage }] of sentences.entries())
    passages.set(passage, unite(passages.get(passage) ?? none, own[place] ?? none))
  return sentences.map(({ passage }, place) => ({
    own: own[place] ?? none,
    beside: [own[place - 1] ?? none, own[place + 1] ?? none],
    passage: passages.get(passage) ?? none,
    heading: headings[passage.section ?? -1] ?? none,
    title,
  }))

  function coverText(text: string): Coverage {
    return coverTerms(
      analyzer.terms(text, article.language).map(({ term }) => term),
      question,
    )
  }
}

/** Gives for each word the better of its answers. */
export function unite(...all: readonly Coverage[]): Coverage {
  return (all[0] ?? []).map((_, word) => Math.max(...all.map((coverage) => coverage[word] ?? 0)))
}

function coverSentences(
  { mentions }: Article,
  sentences: readonly QuotableSentence[],
  question: Question,
): readonly Coverage[] {
  let next = 0
  return sentences.map(({ end, start, terms }) => {
    const answered = coverTerms(terms, question)
    while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next++
    for (; next < mentions.length && (mentions[next]?.end ?? end) <= end; next++) {
      const answer = question.concepts.get(mentions[next]?.concept ?? '')
      if (answer !== undefined) answered[answer.word] = Math.max(answered[answer.word] ?? 0, answer.weight)
    }
    return answered
  })
}

function coverTerms(terms: readonly string[], question: Question): number[] {
  const answered = question.words.map(() => 0)
  for (const term of terms) {
    const answer = question.terms.get(term)
    if (answer !== undefined) answered[answer.word] = Math.max(answered[answer.word] ?? 0, answer.weight)
  }
  return answered
}
