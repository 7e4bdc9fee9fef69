import { findCues } from '../stages/find-cues.ts'
import { cueRules } from './cue-rules.ts'
import { cueValues } from './cue-values.ts'
import type { Facet } from './facet.ts'

const english = cueRules(
  {
    'pitfall/engagement': [
      '(?:low|poor|weak|little|limited|insufficient)_(?:response_rates?|participation|engagement|turnout|adoption|uptake|buy-in)',
      '(?:lack|absence)_of_(?:engagement|buy-in|participation|interest|user_involvement|user_feedback)',
    ],
    'pitfall/objectives': [
      '(?:unclear|vague|undefined|conflicting|shifting)_(?:goals?|objectives?|requirements?|expectations|vision|scope)',
      '(?:lack_of|without|no)_(?:a_)?(?:clear|clearly_defined|defined)_(?:goals?|objectives?|requirements?|vision|strategy|direction|plan)',
      '(?:scope|feature)_creep',
    ],
    'pitfall/resources': [
      '(?:lack|shortage)_of_(?:adequate_|sufficient_|available_)?(?:funding|funds|resources|staff|budget|money|time|skills|expertise|personnel|training)',
      '(?:limited|scarce|insufficient|inadequate|shrinking|dwindling)_(?:resources|budgets?|staff|funding|funds|personnel)',
      'budget_(?:cuts?|constraints?|limitations?|restrictions?)',
      '(?<!your\\s)(?:resource|staffing|time|financial)_(?:constraints?|shortages?|limitations?)',
      'under-?(?:staffed|funded)',
    ],
    'pitfall/resistance': [
      'resistan(?:ce|t)_to_(?:the_)?(?:change|new)',
      '(?:cultural|organi[sz]ational|internal|institutional)_(?:resistance|barriers?|inertia)',
      'risk[- ](?:averse|aversion)',
      'reluctan(?:t|ce)_to_(?:change|adopt|share|try|embrace)',
    ],
    'pitfall/technology': [
      '(?:legacy|outdated|aging|ageing|antiquated|obsolete)_(?:IT_|computer_|information_|technology_)?(?:systems?|technology|technologies|software|infrastructure|platforms?)',
      'technical_(?:debt|barriers?|limitations?)',
    ],
    'pitfall/politics': [
      'government_shutdown',
      'political_(?:pressures?|resistance|opposition|barriers?|interference|gridlock|conflicts?)',
      '(?:red_tape|bureaucratic_(?:hurdles?|barriers?|obstacles?|delays?|processes))',
    ],
  },
  { denies: ['pitfall/engagement', 'pitfall/objectives', 'pitfall/resources', 'pitfall/resistance'] },
)

/** What got in the way, or is told to. */
export const pitfall: Facet = {
  name: 'pitfall',
  label: 'Pitfall',
  rule: 'The text names what gets in the way of a change, in words such as "lack of funding", "resistance to change", "legacy systems". What is denied, planned or only possible is not taken.',
  coded: ['engagement', 'objectives', 'resources', 'resistance', 'technology', 'politics'].map(
    (name) => `pitfall/${name}`,
  ),
  values: (article) =>
    cueValues(
      findCues(article, { en: english }).filter(({ modality }) => modality === 'asserted'),
      0.88,
    ),
}
