import { pitfallCues } from './cues/pitfall-cues.ts'
import { statedFacet } from './stated-facet.ts'

/** What got in the way, or is told to. */
export const pitfall = statedFacet({
  name: 'pitfall',
  label: 'Pitfall',
  rule: 'The text names what gets in the way of a change, in words such as "lack of funding", "resistance to change", "legacy systems". What is denied, planned or only possible is not taken.',
  cues: pitfallCues,
  denies: Object.keys(pitfallCues.en.words),
  confidence: 0.88,
})
