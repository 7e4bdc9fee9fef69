import type { FacetValue, Range } from '@viden/core'
import { findAmounts } from '../quantities/find-amounts.ts'
import { type Cue, findCues } from '../stages/find-cues.ts'
import { groupCues, rangeOf } from './cue-values.ts'
import { speakerWords } from './cues/speaker-words.ts'
import type { Facet } from './facet.ts'
import { findMeasureCues } from './find-measure-cues.ts'
import { happened, impacts, intended } from './impact-rules.ts'
import { EVIDENCE } from './values.ts'

type Speaker = NonNullable<FacetValue['by']>

/** What an article says that came, or is meant to come, of a change. */
export const impact: Facet = {
  name: 'impact',
  label: 'Impact',
  rule: 'The text states that something got less or more: as what happened ("reduced costs by 20 %": observed) or, where it says nothing of that, as what is planned ("will reduce costs", "aims to save time": planned). What is denied, asked, advised, only possible or only a purpose ("to reduce costs") is not taken. Who says so is told by the words of the sentence: an audit, an evaluation, research; else the body itself.',
  coded: impacts,
  values({ language, passages, text }) {
    const article = { language, passages, text }
    const measured = findMeasureCues(article)
    const observed = groupCues(
      [...findCues(article, happened), ...measured].filter(isMeantAs('asserted')).sort(byPlace),
    )
    const planned = groupCues([...findCues(article, intended), ...measured].filter(isMeantAs('planned')).sort(byPlace))
    return [
      ...[...observed].map(([value, cues]) => toValue(value, cues, 'observed')),
      ...[...planned].flatMap(([value, cues]) => (observed.has(value) ? [] : [toValue(value, cues, 'planned')])),
    ]

    function toValue(value: string, cues: readonly Cue[], status: 'observed' | 'planned'): FacetValue {
      const shown = cues.slice(0, EVIDENCE)
      const figures = shown.flatMap((cue) => figuresOf(text, cue))
      return {
        value,
        origin: 'extracted',
        evidence: shown.map(rangeOf),
        confidence: 0.9,
        status,
        by: shown.map((cue) => speakerOf(text, cue)).find((by) => by !== 'body') ?? 'body',
        ...(figures.length > 0 && { figures }),
      }
    }
  },
}

function byPlace(a: Cue, b: Cue): number {
  return a.start - b.start || b.end - a.end
}

function isMeantAs(wanted: Cue['modality']): (cue: Cue) => boolean {
  return ({ modality }) => modality === wanted
}

/** The figures that stand in the words or after them in the sentence. */
function figuresOf(text: string, { language, sentence, start }: Cue): Range[] {
  return findAmounts(text.slice(start, sentence.end), language).map((amount) => ({
    start: start + amount.start,
    end: start + amount.end,
  }))
}

function speakerOf(text: string, { sentence }: Cue): Speaker {
  const part = text.slice(sentence.start, sentence.end)
  return speakerWords.find(([, words]) => words.test(part))?.[0] ?? 'body'
}
