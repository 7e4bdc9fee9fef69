import { findLanguage, languages, type Passage } from '@viden/core'
import { readLanguage } from './detect-language.ts'
import { scoreLanguages } from './score-languages.ts'

/** A passage is in another language if that is e^12 times as likely as the article's own; e^3 times, beside one that is. */
const SURE = 12
const LIKELY = 3
/** And e^3 times as likely as any third language. */
const AHEAD = 3
/** In nats a letter: what is in no language at all, such as a list of products, adds up too, but slowly. */
const LEAST = 0.05
/** Share of stop words that a text in its own language has at least, and one in another: a third of English is. */
const OWN_STOPWORDS = 0.25
const OTHER_STOPWORDS = 0.15
/** Share of words that are no names, at least. */
const WORDS = 0.33
/** So many passages that tell nothing may stand between two in one language. */
const GAP = 3
/** Characters that are enough to tell. */
const SAMPLE = 3_000
/** A longer run of letters is no word. */
const LONGEST = 100

/** What the words of a passage tell: nothing, if `language` is missing. */
interface Finding {
  readonly language?: string
  readonly isSure: boolean
}

const NOTHING: Finding = { isSure: false }

/**
 * Marks the passages in another language than the article: those that the source marks, unless their words plainly say
 * otherwise, and those whose words say so. Names tell nothing, so that a list of them is in no other language. A passage too
 * short to tell goes with its neighbours on both sides. Code and tables of numbers are in no language.
 *
 * @param passages - Their `language` is as the source gives it.
 * @param language - Of the article; where it is `und`, only the source can tell.
 */
export function markLanguages(text: string, passages: readonly Passage[], language: string): Passage[] {
  const findings = passages.map((passage) => findingOf(text, passage, language))
  const marks = passages.map(({ language: given }, place) => {
    const { isSure, language: found } = findings[place] ?? NOTHING
    const declared = given === undefined ? undefined : readLanguage(given)
    if (isSure) return found === language ? language : (declared ?? found)
    return declared
  })
  const inWords = [...passages.keys()].filter((place) => {
    const kind = passages[place]?.kind
    return kind !== 'code' && (kind !== 'table' || findings[place] !== NOTHING)
  })
  joinNeighbours(inWords, marks, findings)
  fillGaps(inWords, marks, findings)
  return passages.map(({ language: _, ...passage }, place) => {
    const mark = marks[place]
    return mark === undefined || mark === language ? passage : { ...passage, language: mark }
  })
}

type Marks = (string | undefined)[]

/** What is likely beside a passage in that language is in it. */
function joinNeighbours(places: readonly number[], marks: Marks, findings: readonly Finding[]): void {
  for (const order of [places, places.toReversed()]) {
    let beside: string | undefined
    for (const place of order) {
      if (findings[place]?.language === beside) marks[place] ??= beside
      beside = marks[place]
    }
  }
}

/** What tells nothing between two passages in one language is in it too. */
function fillGaps(places: readonly number[], marks: Marks, findings: readonly Finding[]): void {
  let gap: number[] = []
  let before: string | undefined
  for (const place of places) {
    const mark = marks[place]
    if (mark === undefined && findings[place]?.language === undefined) {
      gap.push(place)
      continue
    }
    if (mark !== undefined && mark === before && gap.length <= GAP) for (const within of gap) marks[within] = mark
    before = mark
    gap = []
  }
}

function findingOf(text: string, { end, kind, start }: Passage, own: string): Finding {
  if (kind === 'code' || own === 'und') return NOTHING
  const words = wordsOf(text.slice(start, Math.min(end, start + SAMPLE)))
  if (isPlainly(own, words)) return { language: own, isSure: true }
  const scores = [...scoreLanguages(words.join(' '))].sort((a, b) => b[1] - a[1])
  const [[language, best] = [own, 0]] = scores
  const ahead = (isOther: (code: string) => boolean): number =>
    best - (scores.find(([code]) => isOther(code))?.[1] ?? 0)
  const margin = ahead((code) => (language === own ? code !== own : code === own))
  if (margin < LIKELY) return NOTHING
  const isAhead = ahead((code) => code !== own && code !== language && !isNorwegian(code, language)) >= AHEAD
  const least = Math.max(SURE, LEAST * words.join('').length)
  return { language, isSure: margin >= least && isAhead && hasStopwords(language, words) }
}

/** Words without a capital or a digit: no names, addresses or codes; none where nearly all there is are these. */
function wordsOf(text: string): string[] {
  const runs = text.split(/[^\p{L}\p{M}\p{N}'’@/_\\.-]+/u).filter((run) => run !== '')
  const words: string[] = []
  for (const run of runs) {
    const word = run.replace(/^['’.-]+/, '').replace(/['’.-]{1,9}$/, '')
    if (word.length < LONGEST && /^[\p{Ll}\p{Lo}\p{M}'’-]+$/u.test(word)) words.push(word)
  }
  return words.length < WORDS * runs.length ? [] : words
}

/** Many words are stop words of this language, and fewer of any other: true of nine passages in ten, and cheap to tell. */
function isPlainly(language: string, words: readonly string[]): boolean {
  const own = countStopwords(language, words)
  if (own === undefined || own < OWN_STOPWORDS * words.length) return false
  return languages.every(({ code }) => code === language || (countStopwords(code, words) ?? 0) < own)
}

function hasStopwords(language: string, words: readonly string[]): boolean {
  return (countStopwords(language, words) ?? words.length) >= OTHER_STOPWORDS * words.length
}

function countStopwords(language: string, words: readonly string[]): number | undefined {
  const stopwords = findLanguage(language)?.stopwords
  if (stopwords === undefined) return undefined
  let count = 0
  for (const word of words) if (stopwords.has(word)) count++
  return count
}

/** The one may be taken for the other: they are written, and stemmed, nearly alike. */
function isNorwegian(...codes: readonly string[]): boolean {
  return codes.every((code) => code === 'nb' || code === 'nn')
}
