import type { Range } from '@viden/core'
import { type ModalityCues, modalityCues } from './modality-cues.ts'

/** How a statement is meant: as what is, what is not, what is intended, what something is for ("to reduce costs"), what may be. */
export type Modality = 'asserted' | 'negated' | 'planned' | 'purpose' | 'hypothetical'

/** Words before a statement that may turn it: five negate in NegEx; a plan is announced from further away. */
const REACH = { negated: 6, hypothetical: 12, planned: 12, purpose: 12 }
/** Of two cues the one that denies more decides: "would not have saved" is no saving, nor a plan of one. */
const ORDER = ['negated', 'hypothetical', 'planned', 'purpose'] as const
/** A clause is read no further back; enough for any sentence that a person wrote. */
const LOOK_BACK = 400

/**
 * Tells how a statement in a sentence is meant, by words that stand before it in its clause, within it, and (in Danish,
 * Norwegian and Swedish, which say "not" after the verb) shortly after. The idea is that of NegEx (Chapman et al. 2001,
 * "A simple algorithm for identifying negated findings and diseases") and ConText (Harkema et al. 2009): lists of words,
 * a reach, words that end it, and phrases that only look like a negation. A question states nothing.
 *
 * @param text - Of the article.
 * @param range - The words of the statement, within the sentence.
 * @param language - BCP 47; one without lists is read as English.
 */
export function readModality(
  text: string,
  { sentence, range, language }: { readonly sentence: Range; readonly range: Range; readonly language: string },
): Modality {
  if (/\?["'”’»)]*$/.test(text.slice(Math.max(range.end, sentence.end - 5), sentence.end))) return 'hypothetical'
  const patterns = patternsOf(language)
  const start = Math.max(sentence.start, range.start - LOOK_BACK)
  const before = lastPiece(blank(text.slice(start, range.start), patterns.none), patterns.ends)
  const own = blank(text.slice(range.start, range.end), patterns.none)
  const after = blank(text.slice(range.end, Math.min(sentence.end, range.end + LOOK_BACK)), patterns.none)
  for (const modality of ORDER) {
    const scope = [lastWords(before, REACH[modality])]
    if (modality === 'negated' || modality === 'hypothetical') scope.push(own)
    if (modality === 'negated') scope.push(firstWords(after, patterns.after))
    if (scope.some((part) => patterns[modality].test(part))) return modality
  }
  // An adverb may split it: "to greatly reduce".
  return patterns.infinitive.test(lastWords(before, 2)) ? 'purpose' : 'asserted'
}

interface Patterns extends Record<(typeof ORDER)[number] | 'ends' | 'infinitive' | 'none', RegExp> {
  readonly after: number
}

const compiled = new Map<ModalityCues, Patterns>()

function patternsOf(language: string): Patterns {
  const cues = modalityCues[language.split('-')[0] ?? ''] ?? modalityCues.en
  if (cues === undefined) throw new Error('English has no cues.')
  let patterns = compiled.get(cues)
  if (patterns === undefined) {
    const { after, ends, hypothetical, infinitive, negated, none, planned, purpose } = cues
    patterns = {
      after,
      ends: anyOf(ends, 'giu'),
      none: anyOf(none, 'giu'),
      negated: anyOf(negated),
      hypothetical: anyOf(hypothetical),
      planned: anyOf(planned),
      purpose: anyOf(purpose),
      infinitive: anyOf(infinitive),
    }
    compiled.set(cues, patterns)
  }
  return patterns
}

/** A cue is whole words; "n't" and "’ll" end one. */
function anyOf(phrases: readonly string[], flags = 'iu'): RegExp {
  const sources = phrases.map((phrase) => {
    const source = phrase.replaceAll(' ', '\\s+')
    return /^(n?['’])/.test(phrase) ? source : `(?<![\\p{L}\\p{N}])${source}`
  })
  return new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

function blank(part: string, phrases: RegExp): string {
  return part.replace(phrases, (phrase) => ' '.repeat(phrase.length))
}

/** What follows the last word or mark that ends the reach of others. */
function lastPiece(before: string, ends: RegExp): string {
  let from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1
  for (const { 0: word, index } of before.matchAll(ends)) from = Math.max(from, index + word.length)
  return before.slice(from)
}

function lastWords(part: string, count: number): string {
  return part.trim().split(/\s+/).slice(-count).join(' ')
}

function firstWords(part: string, count: number): string {
  return count === 0 ? '' : part.trim().split(/\s+/).slice(0, count).join(' ')
}
