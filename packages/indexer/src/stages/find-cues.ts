import { type Passage, type PassageKind, type Range, splitSentences } from '@viden/core'
import { type Modality, readModality } from './read-modality.ts'

/** Words that speak for a value of a facet. */
export interface CueRule {
  readonly value: string
  /** With the flags `gu`, in lower case. Gaps in it are bounded, since texts are untrusted. */
  readonly pattern: RegExp
  /** Default false; true where the words themselves deny ("failed to"), so that a negation in them is none of them. */
  readonly denies?: boolean
}

/** The rules of one language. */
export interface CueRules {
  /** Parts of words, lower case, without one of which a passage is not searched, since the rules are slow. */
  readonly stems: RegExp
  /** Others of which it must have some, too. */
  readonly also?: RegExp
  readonly rules: readonly CueRule[]
}

/** A place where a text has such words, in the sentence that holds them, and how they are meant. */
export interface Cue extends Range {
  readonly value: string
  readonly sentence: Range
  readonly modality: Modality
  /** Of the passage: BCP 47, without region. */
  readonly language: string
}

/** What cues are read from. */
export interface CuedText {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly language: string
}

/** Headings announce and captions label; what is stated stands here. */
export const STATING: ReadonlySet<PassageKind> = new Set(['paragraph', 'list', 'quote'])

/**
 * Finds the words of rules in the sentences of a text, in order of the text. Code, headings, captions and tables state
 * nothing.
 *
 * @param rules - By BCP 47 language, without region: a passage is read with those of its own.
 */
export function findCues(article: CuedText, rules: Readonly<Record<string, CueRules>>): Cue[] {
  const { text } = article
  const lowered = lowerCase(text)
  const cues: Cue[] = []
  for (const passage of article.passages) {
    if (!STATING.has(passage.kind)) continue
    const language = (passage.language ?? article.language).split('-')[0] ?? ''
    const own = Object.hasOwn(rules, language) ? rules[language] : undefined
    const part = lowered.slice(passage.start, passage.end)
    if (own === undefined || !own.stems.test(part) || own.also?.test(part) === false) continue
    let sentences: Range[] | undefined
    for (const { denies = false, pattern, value } of own.rules) {
      for (const { 0: words, index } of part.matchAll(pattern)) {
        sentences ??= splitSentences(text, passage)
        const range = { start: passage.start + index, end: passage.start + index + words.length }
        const sentence = sentenceAround(sentences, range)
        if (sentence === undefined || isName(text.slice(range.start, range.end))) continue
        const statement = denies ? { start: range.start, end: range.start } : range
        const modality = readModality(text, { sentence, range: statement, language })
        cues.push({ ...range, value, sentence, modality, language })
      }
    }
  }
  return cues.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Longer ones are data or a list run together, which state nothing. */
const LONGEST = 2000

/** Gives the one of these sentences that holds a range, if it is no longer than what a person writes. */
export function sentenceAround(sentences: readonly Range[], range: Range): Range | undefined {
  const sentence = sentences.find(({ start, end }) => start <= range.start && range.end <= end)
  return sentence === undefined || sentence.end - sentence.start > LONGEST ? undefined : sentence
}

/** "Lack of Resources" is the title of something, or part of a name. */
function isName(words: string): boolean {
  return !/(?<!\p{L})\p{Ll}{4}/u.test(words) && (words.match(/(?<!\p{L})\p{Lu}\p{Ll}/gu)?.length ?? 0) > 1
}

/** A few letters get longer in lower case, such as "İ"; offsets count more than they do. */
function lowerCase(text: string): string {
  const lowered = text.toLowerCase()
  return lowered.length === text.length ? lowered : text
}
