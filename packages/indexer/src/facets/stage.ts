import { findCues } from '../stages/find-cues.ts'
import { cueRules } from './cue-rules.ts'
import { cueValues } from './cue-values.ts'
import type { Facet } from './facet.ts'

/** What is put into use; a report or a plan is not. */
const PRODUCT =
  '(?:apps?|applications?|sites?|websites?|webpages?|pages?|portals?|services?|tools?|toolkits?|platforms?|programs?|programmes?|initiatives?|systems?|APIs?|versions?|dashboards?|campaigns?|projects?|challenges?|catalogs?|databases?|features?|solutions?|labs?|chatbots?|process)'

const english = cueRules(
  {
    'stage/pilot': [
      'pilot_(?:program|programme|project|phase|study|test|site|version|scheme|effort|initiative)s?',
      '(?<!remotely\\s)pilot(?:ed|ing)',
      '(?:public|open|private|a|(?:is|are|was|now|currently|still)_in|the)_beta(?!_test)',
      'beta_(?:version|release|site|phase|launch)',
      'proof_of_concept',
      'trial(?:led|ling|_run|_period)',
    ],
    'stage/implementation': [
      `(?:launched|rolled_out|unveiled|debuted|introduced|deployed|implemented|released)_(?:the|a|an|its|our|their|this|two|three)_(?:(?!reports?|articles?|stud(?:y|ies)|infographic|survey)[^\\s.!?;:]{1,30}_){0,5}?${PRODUCT}(?!_(?:[^\\s.!?;:]{1,30}_)?(?:reports?|plans?))`,
      'went_live',
      '(?:is|are)_now_(?:live|in_use|operational)',
    ],
    'stage/scaling': [
      '(?:has|have|was|were)_(?:since_)?(?:been_)?(?:expanded_to|scaled_(?:up|to|across)|extended_to|replicated)',
      '(?:expanded|rolled_out)_(?:nationwide|nationally|across|agency-?wide|government-?wide|to_all)',
      '(?:program|programme|project|pilot|initiative|service|platform|site|app|community)_(?:has_)?(?:grown|grew|expanded)_(?:from|to)',
    ],
    'stage/established': [
      '(?:has|have)_been…since_(?:19|20)\\d\\d',
      'since_its_(?:launch|creation|founding|start)(?:_in_(?:19|20)\\d\\d)?',
      '(?:\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}-year|first|second|third|fourth|fifth|tenth|one-year)_anniversary',
    ],
    'stage/ended': [
      '(?:was|were|been)_(?:discontinued|decommissioned|retired|shut_down|phased_out|sunset|sunsetted|terminated)',
      'no_longer_(?:available|supported|maintained|operational|active|in_use|exists?)',
      '(?:decommissioned|retired|discontinued|sunset)_(?:the|its|our|their|this)',
      'has_(?:now_)?(?:ended|closed)',
    ],
  },
  { denies: ['stage/ended'] },
)

const planned = cueRules({
  'stage/idea': [
    '(?<!you\\s)plan(?:s|ning)?_to_(?:launch|build|develop|create|pilot|introduce|roll_out|release|deploy)',
    'will_(?:soon_)?(?:launch|pilot|roll_out|unveil|be_(?:launched|piloted|rolled_out))',
    '(?:is|are)_(?:exploring|considering|proposing)',
    'propos(?:es|ed)_(?:to|a|the)',
  ],
})

/** How far what an article tells of has come. */
export const stage: Facet = {
  name: 'stage',
  label: 'Stage',
  rule: 'The text states it, in words such as "piloted", "is now live", "has been expanded", "since its launch in 2012", "was discontinued"; for an idea, in words of a plan. What is denied or only possible is not taken.',
  coded: ['stage/idea', 'stage/pilot', 'stage/implementation', 'stage/scaling', 'stage/established', 'stage/ended'],
  values: (article) => [
    ...cueValues(
      findCues(article, { en: planned }).filter(
        ({ modality }) => modality !== 'negated' && modality !== 'hypothetical',
      ),
      0.9,
    ),
    ...cueValues(
      findCues(article, { en: english }).filter(({ modality }) => modality === 'asserted'),
      0.9,
    ),
  ],
}
