import { type Cue, findCues } from '../stages/find-cues.ts'
import { type Cues, cueRules } from './cue-rules.ts'
import { cueValues } from './cue-values.ts'
import type { Facet } from './facet.ts'

/** Makes a facet whose values are stated by sentences as facts. */
export function statedFacet(
  facet: Pick<Facet, 'name' | 'label' | 'rule'> & {
    readonly cues: Cues
    /** Share of values that were right when they were read. */
    readonly confidence: number
    /** Values whose words themselves deny. */
    readonly denies?: readonly string[]
    /** Values that are told as plans. */
    readonly planned?: readonly string[]
  },
): Facet {
  const { confidence, cues, denies, label, name, planned = [], rule } = facet
  const rules = cueRules(cues, denies)
  return {
    ...{ name, label, rule },
    coded: Object.keys(cues.en.words),
    values: (article) => cueValues(findCues(article, rules).filter(isStated), confidence),
  }

  function isStated({ modality, value }: Cue): boolean {
    return modality === 'asserted' || (planned.includes(value) && (modality === 'planned' || modality === 'purpose'))
  }
}
