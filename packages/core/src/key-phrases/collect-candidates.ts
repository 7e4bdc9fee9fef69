import type { Article, Passage, PassageKind, Range } from '../article.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { type Token, tokenize } from '../text/tokenize.ts'

/** A word, a phrase or a concept that articles of a set have. */
export interface Candidate {
  /** Its terms, in any form; the id of a concept. */
  readonly key: string
  /** Id, of a concept. */
  readonly concept?: string
  /** How often, by place of the article in the set. */
  readonly times: Map<number, number>
  /** How often it is written in each way. */
  readonly forms: Map<string, number>
  /** Where it stands, in the best passage to be quoted of each article. */
  readonly places: Map<number, Range & { readonly rank: number }>
}

/** Content words of a phrase at most. */
const WORDS = 3
/** Between the words of a phrase; all else ends it. */
const GAP = /^[ \u00a0-]$/
/** Before or after a word: part of an address, a handle or a number. */
const GLUE = /[./@_#&:\d]/
/** A place in a heading is cited where there is no other, and its capitals say little of how a word is written. */
const RANKS: Readonly<Record<PassageKind, number>> = {
  paragraph: 0,
  quote: 1,
  list: 1,
  question: 2,
  heading: 2,
  caption: 3,
  footnote: 3,
  table: 3,
  code: 4,
}

/** Small words that may stand between two others: "community of practice", "design for all". */
const JOINING = new Set('of for in av af i for på til till'.split(' '))
/** Words that say little, and beside which others stand by grammar alone: "Hughes said", "clients include". */
const VERBS = new Set(
  (
    'said says say noted notes added considered include includes included including use uses used using make makes made ' +
    'making take takes taking took get gets getting give gives need needs help helps helping provide provides want wants ' +
    'sets set siger sagde sier sa säger sade bruger bruker använder får giver gir ger'
  ).split(' '),
)
/** Dates and sums are no phrases. */
const QUANTITY = /^(?:date|money|measure)\//
/** What a way to write a word counts where a heading or the beginning of a sentence asks for a capital. */
const FORCED = 0.01
/** Words of a sentence, at least, that tells that it was copied where it stands again. */
const COPIED = 6

/**
 * Counts the words, phrases and concepts of articles by their terms. Words of a concept that is named count for it alone;
 * a sentence that stands in several articles, such as what a column says of its author, counts once.
 *
 * @param isWanted - Which concepts count.
 */
export function collectCandidates(
  articles: readonly Article[],
  { analyzer, isWanted }: { readonly analyzer: Analyzer; readonly isWanted: (concept: string) => boolean },
): Candidate[] {
  const candidates = new Map<string, Candidate>()
  /** Sentences, each with the first article that has it. */
  const known = new Map<string, number>()
  for (const [number, article] of articles.entries()) {
    const mentions = article.mentions.filter(({ concept }) => isWanted(concept) || QUANTITY.test(concept))
    for (const passage of article.passages) {
      if (passage.kind === 'code') continue
      for (const sentence of splitSentences(article.text, passage)) {
        if (isCopied(article.text.slice(sentence.start, sentence.end), number)) continue
        const part = { ...passage, ...sentence }
        const named = mentions.filter(({ start, end }) => start >= part.start && end <= part.end)
        for (const { concept, start, end } of named)
          if (isWanted(concept)) add(`concept ${concept}`, { start, end }, part, concept)
        for (const { key, start, end } of phrasesIn(article, part, analyzer))
          if (named.every((name) => name.end <= start || end <= name.start || isLonger({ start, end }, name)))
            add(key, { start, end }, part)
      }
    }

    function add(key: string, { start, end }: Range, { kind, ...part }: Passage, concept?: string): void {
      const own = { key, times: new Map(), forms: new Map(), places: new Map(), ...(concept && { concept }) }
      const candidate: Candidate = candidates.get(key) ?? own
      candidates.set(key, candidate)
      const rank = RANKS[kind]
      candidate.times.set(number, (candidate.times.get(number) ?? 0) + 1)
      const form = article.text.slice(start, end).replace(/\s+/g, ' ')
      candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + (rank < 2 && start > part.start ? 1 : FORCED))
      const place = candidate.places.get(number)
      if (place === undefined || rank < place.rank) candidate.places.set(number, { start, end, rank })
    }
  }
  return [...candidates.values()]

  function isCopied(sentence: string, number: number): boolean {
    const written = sentence.replace(/\s+/g, ' ')
    const first = known.get(written) ?? number
    known.set(written, first)
    return first !== number && written.split(' ').length >= COPIED
  }
}

function isLonger({ start, end }: Range, part: Range): boolean {
  return start <= part.start && part.end <= end && end - start > part.end - part.start
}

function* phrasesIn(
  { language, text }: Article,
  passage: Passage,
  analyzer: Analyzer,
): Iterable<Range & { readonly key: string }> {
  const spoken = passage.language ?? language
  const tokens = tokenize(text, passage)
  const terms = tokens.map((token) => (isWord(token, text) ? analyzer.term(token.word, spoken) : undefined))
  for (const [from, first] of tokens.entries()) {
    let key = ''
    let words = 0
    for (let to = from; words < WORDS; to++) {
      const [token, before, term] = [tokens[to], tokens[to - 1], terms[to]]
      if (token === undefined || (to > from && before && !GAP.test(text.slice(before.end, token.start)))) break
      if (term === undefined) {
        if (to === from || terms[to - 1] === undefined || !JOINING.has(token.word.toLowerCase())) break
        continue
      }
      if (VERBS.has(token.word.toLowerCase())) break
      words++
      key += (key === '' ? '' : terms[to - 1] === undefined ? '  ' : ' ') + term
      yield { key, start: first.start, end: token.end }
    }
  }
}

/** A word with letters that is no part of an address or a number. */
function isWord({ word, start, end }: Token, text: string): boolean {
  const isGlued =
    (GLUE.test(text.charAt(start - 1)) && /\S/.test(text.charAt(start - 2))) ||
    (GLUE.test(text.charAt(end)) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1)))
  return /\p{L}{2}/u.test(word) && !/\d/.test(word) && !isGlued && !/[@#]/.test(text.charAt(start - 1))
}
