import { type Range, splitSentences } from '@viden/core'
import { findMeasures, type MeasureMention } from '../quantities/find-measures.ts'
import { type Cue, type CuedText, STATING, sentenceAround } from '../stages/find-cues.ts'
import { readModality } from '../stages/read-modality.ts'
import { impactOf } from './impact-rules.ts'

/** Units of parts, which say nothing of money or time. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'times', 'count'])

/** Tells how things are beside others, not what became of them: "34% higher rates". */
const COMPARED = /^[\d.,]+\s?\S{1,10} (?:higher|greater|faster|better|quicker|lower|shorter|cheaper)\b/u
/** Tells what usually happens: "boosts rates by 19%". */
const USUAL = /^\p{Ll}+[^s\W]s /u

/** Finds the changes in figures that are impacts, in the sentences of a text, and how they are meant. */
export function findMeasureCues(article: CuedText): Cue[] {
  const { text } = article
  return article.passages.flatMap((passage) => {
    if (!STATING.has(passage.kind)) return []
    const language = (passage.language ?? article.language).split('-')[0] ?? ''
    const part = text.slice(passage.start, passage.end)
    let sentences: Range[] | undefined
    return findMeasures(part, language).flatMap((measure): Cue[] => {
      const value = impactOfMeasure(measure, part, language)
      if (value === undefined) return []
      sentences ??= splitSentences(text, passage)
      const range = { start: passage.start + measure.start, end: passage.start + measure.end }
      const sentence = sentenceAround(sentences, range)
      if (sentence === undefined) return []
      return [{ ...range, value, sentence, language, modality: readModality(text, { sentence, range, language }) }]
    })
  })
}

function impactOfMeasure(
  { direction, end, of, start, unit }: MeasureMention,
  text: string,
  language: string,
): string | undefined {
  const words = text.slice(start, end)
  if (COMPARED.test(words) || USUAL.test(words)) return undefined
  if (of !== undefined) return impactOf(text.slice(of.start, of.end), direction, language)
  // Money or time that was saved, with no more said.
  return direction === 'less' && !SHARES.has(unit) ? 'impact/cost' : undefined
}
