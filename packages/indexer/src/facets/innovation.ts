import { findCues } from '../stages/find-cues.ts'
import { cueRules } from './cue-rules.ts'
import { cueValues } from './cue-values.ts'
import { innovationCues } from './cues/innovation-cues.ts'
import type { Facet } from './facet.ts'
import { titleValues } from './title-values.ts'
import { conceptValues } from './values.ts'

const rules = cueRules(innovationCues)
const inTitle = {
  'innovation/enhancement-oriented': [
    /\b(?:redesign(?:s|ed|ing)?|moderni[sz](?:es|ed|ing|ation)|revamp(?:s|ed|ing)?|overhaul(?:s|ed|ing)?|streamlin(?:es|ed|ing))\b/iu,
    /(?<!\p{L})(?:moderniser(?:ing|er|te)|forenkl(?:ing|er)|förenkl(?:ing|ar))(?!\p{L})/iu,
  ],
}

/** Methods whose use makes an innovation one of a kind, and how often a text must name them. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['method/foresight', 'innovation/anticipatory'],
  ['method/horizon-scanning', 'innovation/anticipatory'],
  ['method/scenario-planning', 'innovation/anticipatory'],
  ['method/backcasting', 'innovation/anticipatory'],
  ['method/mission-oriented-innovation', 'innovation/mission-oriented'],
])
const LEAST = 2
const CONFIDENCE = 0.95

/** OPSI's four facets of innovation. */
export const innovation: Facet = {
  name: 'innovation',
  label: 'Kind of innovation',
  rule: 'Enhancement-oriented: the title tells of a redesign or modernisation, or the text states that something in use was improved. The others: the text states it ("bottom-up innovation", "a moonshot", "strategic foresight"), or names methods that serve it (foresight, horizon scanning, scenarios, backcasting; missions) at least twice.',
  coded: Object.keys(innovationCues.en.words),
  values(article) {
    const mentions = article.mentions.flatMap((mention) => {
      const concept = METHODS.get(mention.concept)
      return concept === undefined ? [] : [{ ...mention, concept }]
    })
    const all = [
      ...titleValues(article.title, inTitle, CONFIDENCE),
      ...cueValues(
        findCues(article, rules).filter(({ modality }) => modality === 'asserted'),
        CONFIDENCE,
      ),
      ...conceptValues({ ...article, mentions }, 'innovation', {
        least: LEAST,
        isSubject: true,
        confidence: CONFIDENCE,
        isWanted: (id) => id.startsWith('innovation/'),
      }).filter(({ origin }) => origin === 'extracted'),
    ]
    return all.filter(({ value }, place) => all.findIndex((other) => other.value === value) === place)
  },
}
