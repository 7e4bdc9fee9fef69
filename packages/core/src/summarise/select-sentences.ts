import type { Article, Section } from '../article.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { type Budget, chooseSentences } from './choose-sentences.ts'
import { asksQuestion } from './cue-words.ts'
import { mainSections } from './main-sections.ts'
import { ownSummary } from './own-summary.ts'
import { type QuotableSentence, quotableSentences } from './quotable-sentences.ts'
import { type RankedSentence, rankSentences, type SentenceModel } from './rank-sentences.ts'

/** What a summary is to be. */
export interface Selection {
  readonly budget: Budget
  readonly style: 'sentences' | 'bullets'
  /** What the sentences stand for: the article, or each its section; where nothing is said, the length decides. */
  readonly by?: 'article' | 'section' | undefined
  /** Instead of the weights that were learned. */
  readonly model?: SentenceModel
}

/** Two sentences this alike say the same. */
const REPEAT = 0.7
/** From so many words on an article is a report, which is summed up by section. */
const REPORT = 6000
/** A question of fewer words says nothing of itself. */
const SHORT_QUESTION = 10
/** A statement of more words is no bullet point. */
const LONGEST_BULLET = 25
/** What it is worth in bullet points to be a list item, to be short, to stand alone; in any summary, to conclude. */
const FAVOURS = { item: 3, short: 2, alone: 1.5, concludes: 1.25 }

/** Selects the sentences that sum up an article, in the order of the text. */
export function selectSentences(article: Article, { budget, by, model, style }: Selection): RankedSentence[] {
  const analyzer = createAnalyzer()
  const sentences = quotableSentences(article, analyzer)
  const isReport = sentences.reduce((sum, { words }) => sum + words, 0) > REPORT
  const parts = (by ?? (isReport ? 'section' : 'article')) === 'section' ? mainSections(article) : []
  const partOf = new Map(sentences.map((sentence) => [sentence.position, findPart(parts, sentence)]))
  const sizes = new Map(
    parts.map((part) => [part, sentences.filter((own) => partOf.get(own.position) === part).length]),
  )
  const ranked = [undefined, ...parts]
    .flatMap((part) => {
      const own = sentences.filter(({ position }) => partOf.get(position) === part)
      return rankSentences(article, own, { analyzer, ...(model && { model }) })
    })
    .sort((a, b) => a.position - b.position)
  const favoured = favourOwnSummary(article, ranked)
  const candidates = style === 'bullets' ? favoured.map(favourBullets) : favoured
  return chooseSentences(candidates, budget, {
    repeat: REPEAT,
    allows: (sentence, chosen) => !sentence.leadsIn && isDue(sentence, chosen) && !asksInVain(sentence, chosen),
    needs: ({ needs }) => (needs === undefined ? undefined : candidates[needs]),
  }).sort((a, b) => a.position - b.position)

  /** One question may open what follows; two are a riddle, and a short one at the end is left open. */
  function asksInVain(sentence: QuotableSentence, chosen: readonly QuotableSentence[]): boolean {
    if (!asks(article, sentence)) return false
    const answers = chosen.some(({ position }) => position > sentence.position)
    return (!answers && sentence.words < SHORT_QUESTION) || chosen.some((other) => asks(article, other))
  }

  /** No part speaks again before each of the others has, as far as it can. */
  function isDue({ position }: QuotableSentence, chosen: readonly QuotableSentence[]): boolean {
    const turnsOf = (part: Section | undefined): number =>
      chosen.filter((other) => partOf.get(other.position) === part).length
    const turns = turnsOf(partOf.get(position))
    return parts.every((part) => turnsOf(part) >= turns || turnsOf(part) === sizes.get(part))
  }
}

function asks({ text }: Article, { end, start }: QuotableSentence): boolean {
  return asksQuestion(text.slice(start, end))
}

function findPart(parts: readonly Section[], { start }: QuotableSentence): Section | undefined {
  return parts.find((part) => part.start <= start && start < part.end)
}

/** The author's own points come before all others, in the author's order. */
function favourOwnSummary(article: Article, ranked: readonly RankedSentence[]): RankedSentence[] {
  const own = ranked.filter((sentence) => ownSummary(article, sentence) === 'summary')
  const places = new Map(own.map((sentence, place) => [sentence, place]))
  return ranked.map((sentence) => {
    const place = places.get(sentence)
    if (place !== undefined) return { ...sentence, score: 3 - place / (own.length + 1) }
    return ownSummary(article, sentence) === 'conclusion'
      ? { ...sentence, score: sentence.score * FAVOURS.concludes }
      : sentence
  })
}

function favourBullets(sentence: RankedSentence): RankedSentence {
  let { score } = sentence
  if (sentence.passage.kind === 'list') score *= FAVOURS.item
  if (sentence.words <= LONGEST_BULLET) score *= FAVOURS.short
  if (sentence.needs === undefined) score *= FAVOURS.alone
  return { ...sentence, score }
}
