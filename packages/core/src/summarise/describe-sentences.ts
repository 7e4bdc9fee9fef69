import type { Article } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { type CueKind, countCues } from './cue-words.ts'
import type { QuotableSentence } from './quotable-sentences.ts'

/** What is known of a sentence and of the article around it. */
interface Described {
  readonly sentence: QuotableSentence
  /** How many words of a kind it holds. */
  readonly cues: (kind: CueKind) => number
  /** Its place among the sentences, from 0, and how many those are. */
  readonly place: number
  readonly count: number
  readonly paragraph: number
  readonly isInLastParagraph: boolean
  /** Cosine of its terms with those of the whole article, and its place among all by that, from 0 to 1. */
  readonly centroid: number
  readonly centroidRank: number
  /** Mean cosine with all sentences. */
  readonly likeness: number
  readonly likeLead: number
  readonly likeTitle: number
  /** Share of the heading above that it says. */
  readonly headingShare: number
  /** How many concepts it names. */
  readonly concepts: number
}

/**
 * The features by name, each a number for a sentence. None depends on a language but by the lists of `cue-words.ts`, so
 * that what is learned from English holds for the others.
 */
const FEATURES = {
  early: ({ place }) => 1 / Math.sqrt(place + 1),
  veryEarly: ({ place }) => 1 / (place + 1),
  depth: ({ count, place }) => place / count,
  isFirst: ({ place }) => Number(place === 0),
  isSecond: ({ place }) => Number(place === 1),
  earlyParagraph: ({ paragraph }) => 1 / (paragraph + 1),
  opens: ({ sentence }) => Number(sentence.opens),
  lastParagraph: ({ isInLastParagraph }) => Number(isInLastParagraph),
  isBeforeHeadings: ({ sentence }) => Number(sentence.passage.section === undefined),
  isListItem: ({ sentence }) => Number(sentence.passage.kind === 'list'),
  leans: ({ sentence }) => Number(sentence.needs !== undefined),
  length: ({ sentence }) => Math.log(1 + sentence.words),
  isShort: ({ sentence }) => Number(sentence.words < 9),
  isLong: ({ sentence }) => Number(sentence.words > 40),
  centroid: ({ centroid }) => centroid,
  centroidRank: ({ centroidRank }) => centroidRank,
  earlyCentroid: ({ centroid, place }) => centroid / Math.sqrt(place + 1),
  likeness: ({ likeness }) => likeness,
  likeLead: ({ likeLead }) => likeLead,
  likeTitle: ({ likeTitle }) => likeTitle,
  headingShare: ({ headingShare }) => headingShare,
  concepts: ({ concepts }) => Math.min(concepts, 5),
  saysI: ({ cues }) => Number(cues('first') > 0),
  saysWe: ({ cues }) => Number(cues('we') > 0),
  saysYou: ({ cues }) => Number(cues('you') > 0),
  news: ({ cues }) => Math.min(3, cues('news')),
  purpose: ({ cues }) => Math.min(3, cues('purpose')),
} satisfies Record<string, (described: Described) => number>

/** Names of the features, in the order of the numbers that `describeSentences` gives. */
export const FEATURE_NAMES: readonly string[] = Object.keys(FEATURES)

/** The name of a feature. */
export type FeatureName = keyof typeof FEATURES

/** Describes each of the sentences of an article that may be quoted by numbers, `FEATURE_NAMES` says which. */
export function describeSentences(
  article: Article,
  sentences: readonly QuotableSentence[],
  analyzer: Analyzer,
): Float64Array[] {
  const all = new Map<string, number>()
  for (const { terms } of sentences) addTerms(all, terms)
  const vectors = sentences.map(({ terms }) => unit(addTerms(new Map(), terms)))
  const centre = unit(all)
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, share] of vector) sum.set(term, (sum.get(term) ?? 0) + share)
  const title = unit(addTerms(new Map(), termsOf(article.title)))
  const headings = article.sections.map(({ heading }) => new Set(termsOf(heading)))
  const centroids = vectors.map((vector) => dot(vector, centre))
  const ranks = rank(centroids)
  const conceptsOf = findConcepts(article)
  const paragraphs = [...new Set(sentences.map(({ passage }) => passage))]
  const paragraphOf = new Map(paragraphs.map((passage, place) => [passage, place]))
  const lead = vectors[0] ?? new Map()
  return sentences.map((sentence, place) => {
    const vector = vectors[place] ?? new Map()
    const terms = new Set(sentence.terms)
    const { language = article.language, section } = sentence.passage
    const quote = article.text.slice(sentence.start, sentence.end)
    const described: Described = {
      sentence,
      cues: (kind) => countCues(quote, kind, language),
      place,
      count: sentences.length,
      paragraph: paragraphOf.get(sentence.passage) ?? 0,
      isInLastParagraph: sentence.passage === paragraphs.at(-1),
      centroid: centroids[place] ?? 0,
      centroidRank: (ranks[place] ?? 0) / sentences.length,
      likeness: (dot(vector, sum) - 1) / Math.sqrt(sentences.length),
      likeLead: dot(vector, lead),
      likeTitle: dot(vector, title),
      headingShare: section === undefined ? 0 : share(headings[section] ?? new Set(), terms),
      concepts: conceptsOf(sentence).size,
    }
    return Float64Array.from(Object.values(FEATURES), (feature) => feature(described))
  })

  function termsOf(text: string): string[] {
    return analyzer.terms(text, article.language).map(({ term }) => term)
  }
}

/** Finds the concepts that sentences name, which are asked for in the order of the text. */
function findConcepts({ mentions }: Article): (sentence: QuotableSentence) => ReadonlySet<string> {
  let next = 0
  return ({ end, start }) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next++
    const named = new Set<string>()
    for (let place = next; (mentions[place]?.start ?? end) < end; place++) named.add(mentions[place]?.concept ?? '')
    return named
  }
}

function addTerms(counts: Map<string, number>, terms: readonly string[]): Map<string, number> {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function unit(counts: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0
  for (const count of counts.values()) sum += count * count
  return new Map([...counts].map(([term, count]) => [term, count / Math.sqrt(sum)]))
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, value] of a) sum += value * (b.get(term) ?? 0)
  return sum
}

function share(wanted: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0
  let found = 0
  for (const term of wanted) if (terms.has(term)) found++
  return found / wanted.size
}

function rank(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
  const ranks: number[] = []
  for (const [place, index] of order.entries()) ranks[index] = place
  return ranks
}
