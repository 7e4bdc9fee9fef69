import { findCues } from '../stages/find-cues.ts'
import { cueRules } from './cue-rules.ts'
import { cueValues } from './cue-values.ts'
import type { Facet } from './facet.ts'
import { titleValues } from './title-values.ts'
import { conceptValues } from './values.ts'

/** What exists already, and is made better. */
const EXISTING =
  '(?:process(?:es)?|services?|websites?|(?:home)?pages?|sites?|systems?|workflows?|operations|procedures|infrastructure|portals?|applications?|forms?|interfaces?|intranets?)'

const ENHANCED = 'innovation/enhancement-oriented'
const english = cueRules({
  [ENHANCED]: [
    `(?:redesigned|moderni[sz]ed|streamlined|revamped|overhauled|upgraded|simplified|automated|digiti[sz]ed|rebuilt|improved)_(?:the|our|its|their|this)_…${EXISTING}`,
    `redesign_of_(?:the|our|its|their)_…${EXISTING}`,
  ],
})
const inTitle = {
  [ENHANCED]: [
    /\b(?:redesign(?:s|ed|ing)?|moderni[sz](?:es|ed|ing|ation)|revamp(?:s|ed|ing)?|overhaul(?:s|ed|ing)?|streamlin(?:es|ed|ing))\b/iu,
  ],
}

/** Methods whose use makes an innovation one of a kind, and how often a text must name them. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['method/foresight', 'innovation/anticipatory'],
  ['method/horizon-scanning', 'innovation/anticipatory'],
  ['method/scenario-planning', 'innovation/anticipatory'],
  ['method/backcasting', 'innovation/anticipatory'],
  ['innovation/anticipatory', 'innovation/anticipatory'],
  ['method/mission-oriented-innovation', 'innovation/mission-oriented'],
  ['innovation/adaptive', 'innovation/adaptive'],
  [ENHANCED, ENHANCED],
])
const LEAST = 2
const CONFIDENCE = 0.95

const FOUR = ['enhancement-oriented', 'mission-oriented', 'adaptive', 'anticipatory'].map(
  (name) => `innovation/${name}`,
)

/** OPSI's four facets of innovation. */
export const innovation: Facet = {
  name: 'innovation',
  label: 'Kind of innovation',
  rule: 'Enhancement-oriented: the title tells of a redesign or modernisation, or the text states that something in use was improved. Anticipatory, mission-oriented, adaptive: the text names such innovation, or methods that serve it (foresight, horizon scanning, scenarios, backcasting; missions), at least twice.',
  coded: FOUR,
  values(article) {
    const mentions = article.mentions.flatMap((mention) => {
      const concept = METHODS.get(mention.concept)
      return concept === undefined ? [] : [{ ...mention, concept }]
    })
    const named = conceptValues({ ...article, mentions }, 'innovation', {
      least: LEAST,
      isSubject: true,
      confidence: CONFIDENCE,
    }).filter(({ value }) => FOUR.includes(value))
    const titled = titleValues(article.title, inTitle, CONFIDENCE)
    const stated = cueValues(
      findCues(article, { en: english }).filter(({ modality }) => modality === 'asserted'),
      CONFIDENCE,
    )
    const all = [...titled, ...stated, ...named]
    return all.filter(({ value }, place) => all.findIndex((other) => other.value === value) === place)
  },
}
