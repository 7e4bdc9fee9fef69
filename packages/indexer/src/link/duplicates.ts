import { type Article, compareText, fold, type Problem, tokenize } from '@viden/core'
import { SIGNATURE, shinglesOf } from '../stages/sign-text.ts'
import { createGroups, type Groups } from './groups.ts'

/** An article, and what tells whether it is another one again. */
export interface SignedArticle {
  readonly article: Pick<Article, 'title' | 'text' | 'language' | 'published' | 'source'>
  /** Of its text; absent where it is too short for one. */
  readonly signature?: readonly number[]
}

/** What repeats what. */
export interface LinkedDuplicates {
  /** For each article the place of the one that it repeats; its own, where it repeats none. */
  readonly leaders: readonly number[]
  readonly problems: readonly Problem[]
}

/** Two articles are one if they share so many of the shingles that either has; docs/decisions/0006 tells why. */
const RESEMBLANCE = 0.6
/** Estimated from signatures; more than three standard errors below. */
const ESTIMATE = 0.4
/** Articles are compared if they agree in all numbers of one band of the signature. */
const ROWS = 3
/** In a band that more articles than this share, each is compared with so many before it. */
const CROWD = 100

/**
 * Finds articles that repeat another nearly word for word, in the same language, and reports each. Of those that repeat one
 * another the first published leads, of several one that is on the web, then the first by path. A text of a few words is
 * repeated only by the very same words under the same title.
 *
 * @param articles - Sorted by path.
 */
export function findDuplicates(articles: readonly SignedArticle[]): LinkedDuplicates {
  const groups = createGroups(articles.length)
  const shingles = new Map<number, ReadonlySet<number>>()
  joinEqual(articles, groups)
  for (let band = 0; band < SIGNATURE; band += ROWS)
    for (const places of placesByBand(articles, band).values())
      for (const [number, place] of places.entries())
        joinRepeated(place, places.slice(Math.max(0, number - CROWD), number))
  const leaders = chooseLeaders(articles, groups)
  const problems = leaders.flatMap((leader, place) => (leader === place ? [] : [report(place, leader)]))
  return { leaders, problems }

  function joinRepeated(place: number, others: readonly number[]): void {
    for (const other of others)
      if (groups.of(place) !== groups.of(other) && isRepeated(place, other)) groups.join(place, other)
  }

  function isRepeated(place: number, other: number): boolean {
    const [one, two] = [articles[place], articles[other]]
    if (one === undefined || two === undefined || one.article.language !== two.article.language) return false
    return estimate(one, two) >= ESTIMATE && resemblance(place, other) >= RESEMBLANCE
  }

  /** The share of the shingles of both that each has. */
  function resemblance(place: number, other: number): number {
    const [one, two] = [shinglesAt(place), shinglesAt(other)]
    let shared = 0
    for (const shingle of one) if (two.has(shingle)) shared++
    const all = one.size + two.size - shared
    return all === 0 ? 1 : shared / all
  }

  function shinglesAt(place: number): ReadonlySet<number> {
    const known = shingles.get(place) ?? new Set(shinglesOf(articles[place]?.article.text ?? ''))
    shingles.set(place, known)
    return known
  }

  function report(place: number, leader: number): Problem {
    const [path, other] = [place, leader].map((at) => articles[at]?.article.source.path ?? '')
    // Of a group some resemble the leader less than one another.
    const share = Math.floor(100 * resemblance(place, leader))
    return {
      code: 'article-duplicate',
      message: `It repeats "${other}": ${share} % of their text is the same. Both were indexed, as one work; remove one if that is not wanted.`,
      source: path ?? '',
    }
  }
}

/** Joins what is the same to the byte, and short texts that are the same to the word, title and all. */
function joinEqual(articles: readonly SignedArticle[], groups: Groups): void {
  const firsts = new Map<string, number>()
  for (const [place, { article, signature }] of articles.entries()) {
    const { language, source, text, title } = article
    const keys = [`${language} ${source.hash}`]
    if (signature === undefined) {
      const [own, heading] = [wordsOf(text), wordsOf(title)]
      // A text that is no more than its title, such as "Home", says nothing that another could repeat.
      if (own !== '' && own !== heading) keys.push(`${language}\n${heading}\n${own}`)
    }
    for (const key of keys) {
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, place)
      else groups.join(place, first)
    }
  }
}

function wordsOf(text: string): string {
  return tokenize(text)
    .map(({ word }) => fold(word))
    .join(' ')
}

/** What has the same numbers in a band has the same key; that two keys are the same by chance does no harm. */
function placesByBand(articles: readonly SignedArticle[], band: number): Map<number, number[]> {
  const byBand = new Map<number, number[]>()
  for (const [place, { signature }] of articles.entries()) {
    if (signature === undefined) continue
    let key = 0
    for (let number = band; number < band + ROWS; number++) key = Math.imul(key, 0x9e3779b1) + (signature[number] ?? 0)
    const places = byBand.get(key | 0)
    if (places === undefined) byBand.set(key | 0, [place])
    else places.push(place)
  }
  return byBand
}

function estimate(one: SignedArticle, two: SignedArticle): number {
  let same = 0
  for (let number = 0; number < SIGNATURE; number++) if (one.signature?.[number] === two.signature?.[number]) same++
  return same / SIGNATURE
}

function chooseLeaders(articles: readonly SignedArticle[], groups: Groups): number[] {
  const best = new Map<number, number>()
  for (const place of articles.keys()) {
    const group = groups.of(place)
    const leader = best.get(group)
    if (leader === undefined || isBefore(articles[place], articles[leader])) best.set(group, place)
  }
  return articles.map((_, place) => best.get(groups.of(place)) ?? place)
}

function isBefore(one: SignedArticle | undefined, two: SignedArticle | undefined): boolean {
  if (one === undefined || two === undefined) return false
  const [a, b] = [one.article, two.article]
  // Undated comes last.
  const byDate = compareText(a.published ?? '~', b.published ?? '~')
  const byAddress = Number(b.source.url !== undefined) - Number(a.source.url !== undefined)
  return (byDate || byAddress || compareText(a.source.path, b.source.path)) < 0
}
