import type { Article, Range } from '../article.ts'

/** A sentence that can be grouped. */
interface Quoted extends Range {
  readonly article: Article
  readonly position: number
  readonly needs?: number
  readonly score: number
}

/** Sentences that speak of the same. */
export interface Aspect<Sentence> {
  /** Id of the concept that they share; absent for what shares none. */
  readonly concept?: string
  readonly sentences: readonly Sentence[]
}

/** Concepts of these types tell when, how much and who, not what. */
const NO_ASPECT = /^(?:date|money|measure|person|language)\//
/** A concept that more of the articles name is what they all speak of. */
const COMMON = 0.5
/** Fewer sentences need no headings. */
const FEW = 4
const MOST_ASPECTS = 4

/**
 * Groups sentences by the concepts that they name in common, themselves or in the heading above them: each time the
 * concept that joins most of those left, of two the rarer one. What a sentence needs stays with it.
 *
 * @param known - Concepts that the question names: they set nothing apart.
 * @param around - The articles that were read, by which it is told what is common.
 * @returns Groups in the order of their best sentences, what shares nothing last; within each by article and text. One
 *   group, without a concept, where there are few sentences or all share nothing.
 */
export function groupByAspect<Sentence extends Quoted>(
  sentences: readonly Sentence[],
  { around, known }: { readonly around: readonly Article[]; readonly known: ReadonlySet<string> },
): Aspect<Sentence>[] {
  const units = joinUnits(sentences)
  const frequency = new Map<string, number>()
  for (const { mentions } of around)
    for (const concept of new Set(mentions.map(({ concept }) => concept)))
      frequency.set(concept, (frequency.get(concept) ?? 0) + 1)
  const rarity = (concept: string): number => 1 - (frequency.get(concept) ?? 0) / Math.max(1, around.length)
  const named = units.map(
    (unit) =>
      new Set(unit.flatMap(namedBy).filter((id) => !NO_ASPECT.test(id) && !known.has(id) && rarity(id) >= 1 - COMMON)),
  )

  const aspects: Aspect<Sentence>[] = []
  const left = new Set(units.keys())
  while (units.length >= FEW && aspects.length < MOST_ASPECTS) {
    const joined = new Map<string, number[]>()
    for (const unit of left) for (const id of named[unit] ?? []) joined.set(id, [...(joined.get(id) ?? []), unit])
    // What all speak of sets nothing apart, and what one article alone speaks of is its own affair.
    const shared = [...joined].flatMap(([id, own]) => {
      const articles = new Set(own.map((unit) => units[unit]?.[0]?.article))
      return articles.size > 1 && own.length < units.length ? [[id, own.length] as const] : []
    })
    const [best] = shared.sort(([a, more], [b, other]) => other - more || rarity(b) - rarity(a) || (a < b ? -1 : 1))
    if (best === undefined) break
    const own = [...left].filter((unit) => named[unit]?.has(best[0]))
    for (const unit of own) left.delete(unit)
    aspects.push({ concept: best[0], sentences: inReadingOrder(own.flatMap((unit) => units[unit] ?? [])) })
  }
  aspects.sort((a, b) => bestOf(b) - bestOf(a))
  const rest = inReadingOrder([...left].flatMap((unit) => units[unit] ?? []))
  return rest.length === 0 ? aspects : [...aspects, { sentences: rest }]
}

/** Joins sentences with those that they need. */
function joinUnits<Sentence extends Quoted>(sentences: readonly Sentence[]): Sentence[][] {
  const unitOf = new Map<Sentence, Sentence[]>()
  for (const sentence of sentences.toSorted((a, b) => a.position - b.position)) {
    const needed = sentences.find(
      ({ article, position }) => article === sentence.article && position === sentence.needs,
    )
    const unit = (needed && unitOf.get(needed)) ?? []
    unit.push(sentence)
    unitOf.set(sentence, unit)
  }
  return [...new Set(sentences.flatMap((sentence) => [unitOf.get(sentence) ?? []]))]
}

function namedBy({ article, end, start }: Quoted): string[] {
  const section = article.sections.findLast((other) => other.start <= start && start < other.end)
  const headingEnd = section === undefined ? 0 : section.start + section.heading.length
  return article.mentions.flatMap((mention) => {
    const isInSentence = mention.start >= start && mention.end <= end
    const isInHeading = section !== undefined && mention.start >= section.start && mention.end <= headingEnd
    return isInSentence || isInHeading ? [mention.concept] : []
  })
}

/** By article, the one that answers best first, and within it as in its text. */
function inReadingOrder<Sentence extends Quoted>(sentences: readonly Sentence[]): Sentence[] {
  const best = new Map<Article, number>()
  for (const { article, score } of sentences) best.set(article, Math.max(best.get(article) ?? score, score))
  const order = [...best].sort(([, a], [, b]) => b - a).map(([article]) => article)
  return sentences.toSorted((a, b) => order.indexOf(a.article) - order.indexOf(b.article) || a.start - b.start)
}

function bestOf({ sentences }: Aspect<Quoted>): number {
  return sentences.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY)
}
