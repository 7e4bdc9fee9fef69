import { stageCues } from './cues/stage-cues.ts'
import { statedFacet } from './stated-facet.ts'

/** How far what an article tells of has come. */
export const stage = statedFacet({
  name: 'stage',
  label: 'Stage',
  rule: 'The text states it, in words such as "piloted", "is now live", "has been expanded", "since its launch in 2012", "was discontinued"; for an idea, in words of a plan. What is denied or only possible is not taken.',
  cues: stageCues,
  denies: ['stage/ended'],
  planned: ['stage/idea'],
  confidence: 0.9,
})
