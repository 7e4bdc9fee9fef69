import { type Article, type Concept, compareText, conceptLabel, type Mention } from '@viden/core'
import { groupBy } from '../group-by.ts'
import type { Guesses } from '../link/names.ts'
import { NAMED_TYPES } from '../names/name.ts'
import type { Doubt, DoubtfulThing } from './doubt.ts'
import { findLikeNames } from './like-names.ts'
import { quoteWords } from './quote-words.ts'
import type { Verdicts } from './verdicts.ts'

/** What doubts are found in. */
export interface Doubtful {
  readonly articles: readonly Article[]
  readonly concepts: readonly Concept[]
  /** Ids of concepts that people wrote down, and so told apart. */
  readonly written: ReadonlySet<string>
  /** Concepts that nothing bears out but the look of their names. */
  readonly guesses: Guesses
  readonly verdicts: Verdicts
}

/** A doubt, and the articles that a decision changes, times the chance that it does. */
interface Weighed {
  readonly doubt: Doubt
  readonly weight: number
}

/** Where the articles have a concept. */
interface Uses {
  readonly articles: number
  readonly mentions: readonly { readonly article: Article; readonly mention: Mention }[]
}

const NAMED: ReadonlySet<string> = new Set(NAMED_TYPES)
/** A name that one article has is worth nobody's time. */
const LEAST = 2
/** Sentences that show a name in question. */
const QUOTES = 2
/** So many articles the share of names that are wrong counts for, beside what the articles of this one say. */
const PRIOR = 2
const NO_USES: Uses = { articles: 0, mentions: [] }

/**
 * Finds what is unsure in a corpus and was not decided: whether concepts with like names are one, whether a name that only
 * looks like one is one, whether an article has a value. Those come first whose decision changes most articles, each weighed
 * by the chance that Viden is wrong.
 */
export function findDoubts({ articles, concepts, guesses, verdicts, written }: Doubtful): Doubt[] {
  const uses = countUses(articles)
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  return [...doubtfulMerges(), ...doubtfulNames(), ...articles.flatMap(doubtfulValues)]
    .sort((a, b) => b.weight - a.weight || mentionsOf(b) - mentionsOf(a) || compareText(keyOf(a), keyOf(b)))
    .map(({ doubt }) => doubt)

  function doubtfulMerges(): Weighed[] {
    const named = concepts.filter(({ id, type }) => NAMED.has(type) && uses.has(id))
    return findLikeNames(named).flatMap(({ ids, likelihood, reason }) => {
      const [kept, merged] = ids.toSorted(
        (a, b) =>
          Number(written.has(b)) - Number(written.has(a)) ||
          usesOf(b).articles - usesOf(a).articles ||
          compareText(a, b),
      )
      if (kept === undefined || merged === undefined || written.has(merged) || verdicts.areDifferent(kept, merged))
        return []
      const about = [describe(kept, 1), describe(merged, 1)]
      const { articles } = usesOf(merged)
      return {
        doubt: {
          kind: 'merge',
          reason,
          articles,
          about,
          yes: { same: [kept, merged] },
          no: { different: [kept, merged] },
        },
        weight: likelihood * articles,
      }
    })
  }

  function doubtfulNames(): Weighed[] {
    return [...guesses].flatMap(([id, votes]) => {
      const { articles } = usesOf(id)
      if (!byId.has(id) || written.has(id) || articles < LEAST || verdicts.ofName(id) !== undefined) return []
      const thing = describe(id, QUOTES)
      const dissent = [...votes].flatMap(([type, count]) => (type === thing.type ? [] : count))
      const common = new Set(
        usesOf(id)
          .mentions.filter(isCommonWord)
          .map(({ article }) => article.id),
      ).size
      return {
        doubt: {
          kind: 'name',
          reason: nameReason(votes, thing, common),
          articles,
          about: [thing],
          yes: { name: id, accepted: true },
          no: { name: id, accepted: false },
        },
        weight:
          (articles * (sum(dissent) + common + PRIOR * wrongOf(thing.type))) / (sum(votes.values()) + common + PRIOR),
      }
    })
  }

  function doubtfulValues(article: Article): Weighed[] {
    return Object.entries(article.facets).flatMap(([facet, values]) =>
      values.flatMap(({ confidence, evidence, inTitle, value }) => {
        // Without words that say so, as of a language that was detected, there is nothing to judge.
        if (evidence.length === 0 && inTitle === undefined) return []
        if (confidence === undefined || verdicts.ofValue(article.id, facet, value) !== undefined) return []
        const decision = { article: article.id, facet, value }
        const concept = byId.get(value)
        const quotes = evidence.slice(0, QUOTES).map((words) => quoteWords(article, words))
        const thing: DoubtfulThing = {
          id: value,
          label: concept === undefined ? value : conceptLabel(concept),
          type: facet,
          articles: 1,
          mentions: evidence.length,
          quotes: quotes.length > 0 ? quotes : [quoteWords(article, { start: 0, end: 0 })],
        }
        return {
          doubt: {
            kind: 'value',
            reason: `Of 100 such values ${Math.round(confidence * 100)} are right.`,
            articles: 1,
            about: [thing],
            yes: { ...decision, accepted: true },
            no: { ...decision, accepted: false },
          },
          weight: 1 - confidence,
        }
      }),
    )
  }

  function usesOf(id: string): Uses {
    return uses.get(id) ?? NO_USES
  }

  function describe(id: string, most: number): DoubtfulThing {
    const concept = byId.get(id)
    const { articles, mentions } = usesOf(id)
    const firstOfEach = [...groupBy(mentions, ({ article }) => article.id).values()].flatMap(([first]) => first ?? [])
    return {
      id,
      label: concept === undefined ? id : conceptLabel(concept),
      type: concept?.type ?? '',
      articles,
      mentions: mentions.length,
      quotes: firstOfEach.slice(0, most).map(({ article, mention }) => quoteWords(article, mention)),
    }
  }
}

/** Counts the articles that name a concept or have it as a value. */
function countUses(articles: readonly Article[]): Map<string, Uses> {
  const uses = new Map<string, { articles: number; mentions: { article: Article; mention: Mention }[] }>()
  const use = (id: string) => {
    const known = uses.get(id) ?? { articles: 0, mentions: [] }
    uses.set(id, known)
    return known
  }
  for (const article of articles) {
    for (const mention of article.mentions) use(mention.concept).mentions.push({ article, mention })
    const values = Object.values(article.facets).flatMap((found) => found.map(({ value }) => value))
    for (const id of new Set([...article.mentions.map(({ concept }) => concept), ...values])) use(id).articles++
  }
  return uses
}

/** Tells whether the article has the words of a name in lower case, too, as it has no name. */
function isCommonWord({ article: { text }, mention: { end, start } }: Uses['mentions'][number]): boolean {
  const name = text.slice(start, end)
  return / /.test(name) && text.includes(name.toLowerCase())
}

function nameReason(votes: ReadonlyMap<string, number>, { articles, type }: DoubtfulThing, common: number): string {
  const others = [...votes].filter(([other]) => other !== type).sort((a, b) => b[1] - a[1])
  const reasons = [
    ...others.map(([other, count]) => `in ${count} of ${sum(votes.values())} it looks like a name of type ${other}`),
    ...(common > 0 ? [`${common} of ${articles} have it in lower case, too`] : []),
  ]
  return reasons.length > 0 ? `Of its articles ${reasons.join('; ')}.` : 'Nothing tells but the look of it.'
}

/** The share of names of a type that are taken for such wrongly where nothing speaks against them, roughly. */
function wrongOf(type: string): number {
  return type === 'person' ? 0.1 : 0.3
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** Mentions that a decision changes: of two concepts, those of the one that is not kept. */
function mentionsOf({ doubt }: Weighed): number {
  return doubt.about.at(-1)?.mentions ?? 0
}

function keyOf({ doubt }: Weighed): string {
  return JSON.stringify(doubt.yes)
}
