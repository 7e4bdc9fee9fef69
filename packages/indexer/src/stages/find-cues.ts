import { type Passage, type PassageKind, type Range, splitSentences } from '@viden/core'
import { type Modality, readModality } from './read-modality.ts'

/** Words that speak for a value of a facet. */
export interface CueRule {
  readonly value: string
  /** With the flag `g`. Gaps in it are bounded, since texts are untrusted. */
  readonly pattern: RegExp
  /** Stems without one of which a passage is not searched, since the pattern is slow. */
  readonly hint?: RegExp | undefined
  /** Default false; true where the words themselves deny ("failed to"), so that a negation in them is none of them. */
  readonly denies?: boolean
}

/** A place where a text has such words, in the sentence that holds them, and how they are meant. */
export interface Cue extends Range {
  readonly value: string
  readonly sentence: Range
  readonly modality: Modality
}

/** What cues are read from. */
export interface CuedText {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly language: string
}

/** Headings announce and captions label; what is stated stands here. */
const STATING: ReadonlySet<PassageKind> = new Set(['paragraph', 'list', 'quote'])

/**
 * Finds the words of rules in the sentences of a text, in order of the text. Code, headings, captions and tables state
 * nothing.
 *
 * @param rules - By BCP 47 language, without region: a passage is read with those of its own.
 */
export function findCues(article: CuedText, rules: Readonly<Record<string, readonly CueRule[]>>): Cue[] {
  const { text } = article
  const cues: Cue[] = []
  for (const passage of article.passages) {
    const language = (passage.language ?? article.language).split('-')[0] ?? ''
    if (!STATING.has(passage.kind)) continue
    const part = text.slice(passage.start, passage.end)
    let sentences: Range[] | undefined
    for (const { denies = false, hint, pattern, value } of rules[language] ?? []) {
      if (hint?.test(part) === false) continue
      for (const { 0: words, index } of part.matchAll(pattern)) {
        sentences ??= splitSentences(text, passage)
        const range = { start: passage.start + index, end: passage.start + index + words.length }
        const sentence = sentences.find(({ start, end }) => start <= range.start && range.end <= end)
        if (sentence === undefined) continue
        const statement = denies ? { start: range.start, end: range.start } : range
        cues.push({ ...range, value, sentence, modality: readModality(text, { sentence, range: statement, language }) })
      }
    }
  }
  return cues.sort((a, b) => a.start - b.start || b.end - a.end)
}
