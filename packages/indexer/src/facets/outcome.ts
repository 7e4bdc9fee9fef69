import { outcomeCues } from './cues/outcome-cues.ts'
import { statedFacet } from './stated-facet.ts'

/** Whether what an article tells of worked. */
export const outcome = statedFacet({
  name: 'outcome',
  label: 'Outcome',
  rule: 'The text states it as a fact, in words such as "was a success", "exceeded our goals", "mixed results", "the project failed". Plans, hopes and conditions are not taken.',
  cues: outcomeCues,
  denies: ['outcome/failure', 'outcome/mixed'],
  confidence: 0.9,
})
