import type { FacetValue } from '@viden/core'

const FOUND =
  'found|finds|shows?|showed|shown|revealed|indicates?|indicated|concluded|confirmed|reports?|reported|says|said|suggests?|estimate[sd]?|viste|viser|vist|konkluderede|konkluderer|konkluderte|visade|visar|visat|fandt|fant|fann|konstaterade|konstaterer'

/** Words of a sentence that tell who says what it states, and whom they mean; the first that fits. None: the body itself. */
export const speakerWords: readonly (readonly [NonNullable<FacetValue['by']>, RegExp])[] = [
  [
    'audit',
    said(
      'audit(?:s|ors?)?|GAO|Government Accountability Office|inspectors? general|Rigsrevisionen|Riksrevisjonen|Riksrevisionen|revisionen|revisjonen',
    ),
  ],
  [
    'evaluation',
    said(
      'evaluations?|assessments?|surveys?|usability tests?|A/B tests?|(?:test|pilot|survey) results?|\\p{L}{0,30}evaluering(?:en|a)?|brugerundersøgelse[nr]?|brukerundersøkelse[nr]?|utvärdering(?:en)?|spørgeskemaundersøgelse[nr]?|spørreundersøkelse[nr]?|enkät(?:en)?',
    ),
  ],
  [
    'research',
    said(
      'stud(?:y|ies)|research(?:ers)?|experiments?|forsk(?:ere|erne|arar|are|arna|ning|ningen|inga)|undersøgelse[nr]?|undersøkelse[nr]?|undersøking(?:a)?|undersökning(?:en)?|studie[nr]?|eksperiment(?:et)?|experiment(?:et)?',
    ),
  ],
]

/** Somebody who finds or says something, or according to whom it is so. */
function said(who: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:(?:${who})\\s+(?:\\S+\\s+){0,3}?(?:${FOUND})|(?:according to|ifølge|iflg\\.|enligt|i følgje)\\s+(?:\\S+\\s+){0,4}?(?:${who}))(?!\\p{L})`,
    'iu',
  )
}
