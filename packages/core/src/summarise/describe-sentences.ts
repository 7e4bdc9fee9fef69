import type { Article } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { countCues } from './cue-words.ts'
import type { QuotableSentence } from './quotable-sentences.ts'

/** What is known of a sentence and of the article around it. */
interface Described {
  readonly sentence: QuotableSentence
  readonly quote: string
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
  /** Shares of the title, and of the heading above, that it says. */
  readonly titleShare: number
  readonly headingShare: number
  /** Share of all mentions of concepts in the article that are of concepts that it names, and how many those are. */
  readonly conceptShare: number
  readonly concepts: number
  readonly namesTitleConcept: boolean
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
  isThird: ({ place }) => Number(place === 2),
  earlyParagraph: ({ paragraph }) => 1 / (paragraph + 1),
  opens: ({ sentence }) => Number(sentence.opens),
  lastParagraph: ({ isInLastParagraph }) => Number(isInLastParagraph),
  isBeforeHeadings: ({ sentence }) => Number(sentence.passage.section === undefined),
  isListItem: ({ sentence }) => Number(sentence.passage.kind === 'list'),
  leans: ({ sentence }) => Number(sentence.needs !== undefined),
  length: ({ sentence }) => Math.log(1 + sentence.words),
  isShort: ({ sentence }) => Number(sentence.words < 9),
  isLong: ({ sentence }) => Number(sentence.words > 40),
  articleLength: ({ count }) => Math.log(count),
  centroid: ({ centroid }) => centroid,
  centroidRank: ({ centroidRank }) => centroidRank,
  earlyCentroid: ({ centroid, place }) => centroid / Math.sqrt(place + 1),
  likeness: ({ likeness }) => likeness,
  likeLead: ({ likeLead }) => likeLead,
  likeTitle: ({ likeTitle }) => likeTitle,
  titleShare: ({ titleShare }) => titleShare,
  headingShare: ({ headingShare }) => headingShare,
  conceptShare: ({ conceptShare }) => conceptShare,
  concepts: ({ concepts }) => Math.min(concepts, 5),
  namesTitleConcept: ({ namesTitleConcept }) => Number(namesTitleConcept),
  capitals: ({ quote, sentence }) => Math.min(2, (5 * (quote.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0)) / sentence.words),
  numbers: ({ quote }) => Math.min(4, quote.match(/\d+/g)?.length ?? 0),
  quotes: ({ quote }) => Number(/["“”„«»]/.test(quote)),
  asks: ({ quote }) => Number(/\?["”’)]*$/.test(quote)),
  calls: ({ quote }) => Number(/!["”’)]*$/.test(quote)),
  hasBrackets: ({ quote }) => Number(/[()]/.test(quote)),
  introducesAcronym: ({ quote }) => Number(/\(\p{Lu}[\p{Lu}\d&-]+\)/u.test(quote)),
  hasAddress: ({ quote }) => Number(/https?:|www\.|@/.test(quote)),
  saysI: ({ quote }) => Number(countCues(quote, 'first') > 0),
  saysWe: ({ quote }) => Number(countCues(quote, 'we') > 0),
  saysYou: ({ quote }) => Number(countCues(quote, 'you') > 0),
  news: ({ quote }) => Math.min(3, countCues(quote, 'news')),
  purpose: ({ quote }) => Math.min(3, countCues(quote, 'purpose')),
  result: ({ quote }) => Math.min(3, countCues(quote, 'result')),
  weight: ({ quote }) => Math.min(3, countCues(quote, 'weight')),
  example: ({ quote }) => Number(countCues(quote, 'example') > 0),
  selfReference: ({ quote }) => Number(countCues(quote, 'self') > 0),
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
  const titleTerms = new Set(title.keys())
  const paragraphs = [...new Set(sentences.map(({ passage }) => passage))]
  const paragraphOf = new Map(paragraphs.map((passage, place) => [passage, place]))
  const lead = vectors[0] ?? new Map()
  return sentences.map((sentence, place) => {
    const vector = vectors[place] ?? new Map()
    const terms = new Set(sentence.terms)
    const section = sentence.passage.section
    const described: Described = {
      sentence,
      quote: article.text.slice(sentence.start, sentence.end),
      place,
      count: sentences.length,
      paragraph: paragraphOf.get(sentence.passage) ?? 0,
      isInLastParagraph: sentence.passage === paragraphs.at(-1),
      centroid: centroids[place] ?? 0,
      centroidRank: (ranks[place] ?? 0) / sentences.length,
      likeness: (dot(vector, sum) - 1) / Math.sqrt(sentences.length),
      likeLead: dot(vector, lead),
      likeTitle: dot(vector, title),
      titleShare: share(titleTerms, terms),
      headingShare: section === undefined ? 0 : share(headings[section] ?? new Set(), terms),
      ...conceptsOf(sentence),
    }
    return Float64Array.from(Object.values(FEATURES), (feature) => feature(described))
  })

  function termsOf(text: string): string[] {
    return analyzer.terms(text, article.language).map(({ term }) => term)
  }
}

/** Concepts by how often the article names them. */
function findConcepts({ mentions }: Article) {
  const counts = new Map<string, number>()
  for (const { concept } of mentions) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
  let next = 0
  return ({ start, end }: QuotableSentence) => {
    while ((mentions[next]?.start ?? start) < start) next++
    const own = new Set<string>()
    for (let place = next; (mentions[place]?.start ?? end) < end; place++) own.add(mentions[place]?.concept ?? '')
    let share = 0
    for (const concept of own) share += (counts.get(concept) ?? 0) / mentions.length
    return {
      conceptShare: share,
      concepts: own.size,
      namesTitleConcept: [...own].some((concept) => most > 1 && counts.get(concept) === most),
    }
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
