import type { Article, Citation } from '../article.ts'
import { checkOptions, wholeNumber } from '../check-options.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { chooseSentences } from './choose-sentences.ts'
import { makeCitation } from './citation.ts'
import { quotableSentences } from './quotable-sentences.ts'
import { type RankedSentence, rankSentences } from './rank-sentences.ts'

/** How long a summary may be: sentences or words, whichever is reached first. */
export interface SummaryOptions {
  /** Sentences at most; default 3, or no limit where `words` is given. */
  readonly sentences?: number
  /** Words at most; whole sentences only. Default no limit. */
  readonly words?: number
}

/** A sentence, verbatim, and where it stands. */
export interface CitedSentence {
  /** The same as `citation.quote`. */
  readonly text: string
  readonly citation: Citation
}

/** What an article says, in its own words. */
export interface Summary {
  /** In the order of the text. */
  readonly sentences: readonly CitedSentence[]
}

/** Headings under which authors sum up themselves, in English, Danish, Norwegian and Swedish. */
const OWN_SUMMARY =
  /^(key (takeaways?|points|findings|lessons|messages)|takeaways?|(executive )?summary|in (brief|short)|at a glance|highlights|tl;?dr|hovedpointer|hovedbudskaber|resumé|resume|sammenfatning|opsummering|kort fortalt|i korte træk|hovedpunkt(er)?|hovedfunn|hovudpunkt|sammendrag|samandrag|oppsummering|oppsummert|kort sagt|sammanfattning|i korthet|viktigaste (punkterna|lärdomarna)|det viktigaste|nyckelpunkter)\b/i
/** Two sentences this alike say the same. */
const REPEAT = 0.7

/**
 * Summarises an article in its own sentences, verbatim and in the order of the text; never a heading, date line or
 * caption. Where the author sums up ("Key takeaways"), those sentences come first.
 *
 * @returns Fewer sentences than asked for where the article has no more to quote.
 * @throws {VidenError} `option-invalid`.
 * @example
 * summariseArticle(article, { sentences: 3 }).sentences.map(({ text }) => text)
 */
export function summariseArticle(article: Article, options: SummaryOptions = {}): Summary {
  checkOptions(options, ['sentences', 'words'])
  const words = wholeNumber('words', options.words, { or: Number.POSITIVE_INFINITY, least: 1 })
  const unlimited = options.words === undefined ? 3 : Number.POSITIVE_INFINITY
  const sentences = wholeNumber('sentences', options.sentences, { or: unlimited, least: 1 })
  const analyzer = createAnalyzer()
  const ranked = rankSentences(article, quotableSentences(article, analyzer), analyzer)
  const own = ranked.filter((sentence) => isOwnSummary(article, sentence))
  const first = own.toSorted((a, b) => a.position - b.position)
  const highest = ranked.reduce((most, { score }) => Math.max(most, score), 0)
  // The author's own points, in the author's order, before all others.
  const candidates = ranked.map((sentence) => {
    const place = first.indexOf(sentence)
    return place < 0 ? sentence : { ...sentence, score: 3 * highest - (place * highest) / (first.length + 1) }
  })
  const chosen = chooseSentences(
    candidates,
    { sentences, words },
    {
      repeat: REPEAT,
      allows: ({ leadsIn }) => !leadsIn,
      needs: ({ needs }) => (needs === undefined ? undefined : candidates[needs]),
    },
  )
  return {
    sentences: chosen
      .sort((a, b) => a.start - b.start)
      .map((sentence) => makeCitation(article, sentence))
      .map((citation) => ({ text: citation.quote, citation })),
  }
}

function isOwnSummary({ sections }: Article, { passage }: RankedSentence): boolean {
  const section = passage.section === undefined ? undefined : sections[passage.section]
  return section !== undefined && OWN_SUMMARY.test(section.heading.trim())
}
