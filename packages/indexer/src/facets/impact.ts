import type { FacetValue, Range } from '@viden/core'
import { type Cue, findCues } from '../stages/find-cues.ts'
import { groupCues, rangeOf } from './cue-values.ts'
import type { Facet } from './facet.ts'
import { happened, impacts, intended, saved } from './impact-rules.ts'
import { EVIDENCE } from './values.ts'

type Speaker = NonNullable<FacetValue['by']>

const FIGURE =
  /(?:[$€£]\s?)?\d[\d.,]{0,20}(?:\s?(?:%|percent|per cent|percentage points|million|billion|thousand|hours|minutes|days|weeks|months|times)(?![\p{L}\p{N}]))?/giu

/** Who says so, by words of the sentence; the first that fits. */
const SPEAKERS: readonly (readonly [Speaker, RegExp])[] = [
  [
    'audit',
    /\b(?:audit(?:s|ors?)?|GAO|Government Accountability Office|inspectors? general)\s+(?:\S+\s+){0,2}?(?:found|finds|reports?|reported|says|said|shows?|showed|concluded)\b/i,
  ],
  [
    'evaluation',
    /\b(?:evaluations?|assessments?|surveys?|usability tests?|A\/B tests?|(?:test|pilot|survey) results?)\s+(?:\S+\s+){0,2}?(?:found|finds|shows?|showed|revealed|indicates?|indicated|concluded|confirmed)\b/i,
  ],
  [
    'research',
    /\b(?:stud(?:y|ies)|research(?:ers)?|experiments?)\s+(?:\S+\s+){0,2}?(?:found|finds|shows?|showed|revealed|indicates?|indicated|concluded|suggests?)\b/i,
  ],
]

/** What an article says that came, or is meant to come, of a change. */
export const impact: Facet = {
  name: 'impact',
  label: 'Impact',
  rule: 'The text states that something got less or more: as what happened ("reduced costs by 20 %": observed) or, where it says nothing of that, as what is planned ("will reduce costs", "aims to save time": planned). What is denied, asked, advised, only possible or only a purpose ("to reduce costs") is not taken. Who says so is told by the words of the sentence: an audit, an evaluation, research; else the body itself.',
  coded: impacts,
  values({ language, passages, text }) {
    const article = { language, passages, text }
    const observed = groupCues(findCues(article, { en: [...happened, ...saved] }).filter(isMeantAs('asserted')))
    const planned = groupCues(findCues(article, { en: intended }).filter(isMeantAs('planned')))
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

function isMeantAs(wanted: Cue['modality']): (cue: Cue) => boolean {
  return ({ modality }) => modality === wanted
}

/** The figures that stand in the words or after them in the sentence, years aside. */
function figuresOf(text: string, { sentence, start }: Cue): Range[] {
  return [...text.slice(start, sentence.end).matchAll(FIGURE)].flatMap(({ 0: figure, index }) => {
    const bare = figure.replace(/[.,]+$/, '')
    return /^(?:19|20)\d\d$/.test(bare) ? [] : [{ start: start + index, end: start + index + bare.length }]
  })
}

function speakerOf(text: string, { sentence }: Cue): Speaker {
  const part = text.slice(sentence.start, sentence.end)
  return SPEAKERS.find(([, words]) => words.test(part))?.[0] ?? 'body'
}
