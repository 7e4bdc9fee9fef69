import type { FacetValue, Range } from '@viden/core'
import { forLanguages } from '../for-languages.ts'
import { type Cue, findCues } from '../stages/find-cues.ts'
import { readModality } from '../stages/read-modality.ts'
import { cueRules, type LanguageCues, wholeWords } from './cue-rules.ts'
import { type SuccessFactorWords, successFactorWords } from './cues/success-factor-cues.ts'
import type { Facet } from './facet.ts'
import { EVIDENCE } from './values.ts'

const { en, da, nb, sv } = successFactorWords
const frames = cueRules({ en: frameOf(en), da: frameOf(da), nb: frameOf(nb), sv: frameOf(sv) })
const factorsByLanguage = new Map(
  Object.entries(forLanguages(successFactorWords)).map(([language, { factors }]) => [
    language,
    Object.entries(factors).map(([name, words]) => [`success-factor/${name}`, wholeWords([words])] as const),
  ]),
)
/** Characters between the words of success and a factor. */
const NEAR = 60
const CONFIDENCE = 0.88

/** What made an undertaking succeed, or is told to. */
export const successFactor: Facet = {
  name: 'success-factor',
  label: 'Factor of success',
  rule: 'A sentence says that something made, or makes, an undertaking succeed ("the key to our success was", "succeeded because", "critical success factors"), and names what: leadership, engagement of users, collaboration, skills, resources, small steps, measurement, communication, planning. What is denied or asked is not taken.',
  coded: Object.keys(en.factors).map((name) => `success-factor/${name}`),
  values(article) {
    const places = new Map<string, Range[]>()
    for (const frame of findCues(article, frames)) {
      if (frame.modality === 'negated' || frame.modality === 'hypothetical') continue
      for (const [value, place] of factorsBeside(frame, article.text)) {
        const known = places.get(value) ?? []
        if (known.every(({ start }) => start !== place.start)) places.set(value, [...known, place])
      }
    }
    return [...places].map(
      ([value, evidence]): FacetValue => ({
        value,
        origin: 'extracted',
        evidence: evidence.slice(0, EVIDENCE),
        confidence: CONFIDENCE,
      }),
    )
  },
}

/** Gives the factors that stand near the words of success in their sentence, and are not denied. */
function factorsBeside({ end, language, sentence, start }: Cue, text: string): [value: string, place: Range][] {
  const words = text.slice(sentence.start, sentence.end).toLowerCase()
  return (factorsByLanguage.get(language) ?? []).flatMap(([value, pattern]) =>
    [...words.matchAll(pattern)].flatMap(({ 0: factor, index }): [string, Range][] => {
      const place = { start: sentence.start + index, end: sentence.start + index + factor.length }
      if (place.start - end > NEAR || start - place.end > NEAR) return []
      return readModality(text, { sentence, range: place, language }) === 'negated' ? [] : [[value, place]]
    }),
  )
}

function frameOf({ frames: words, stems }: SuccessFactorWords): LanguageCues {
  return { stems, words: { 'success-factor': words } }
}
