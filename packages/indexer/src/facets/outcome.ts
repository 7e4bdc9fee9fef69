import { findCues } from '../stages/find-cues.ts'
import { cueRules } from './cue-rules.ts'
import { cueValues } from './cue-values.ts'
import type { Facet } from './facet.ts'

const english = cueRules(
  {
    'outcome/success': [
      '(?:was|were|been|proved|proven)_(?:a|an|to_be_a)_(?:great_|huge_|big_|tremendous_|overwhelming_|resounding_|major_|real_|clear_)?success',
      '(?:was|were|been|proved|proven)_(?:to_be_)?(?:very_|highly_|extremely_|hugely_|wildly_|so_|incredibly_|quite_)?successful',
      '(?:completed?|had|after|following|made|held|ran|celebrated)_(?:a|our|the)_(?:very_|highly_|hugely_)?successful_(?:pilot|launch|rollout|campaign|redesign|implementation|trial|transition|migration)',
      'surpassed_(?:our_|its_|their_|all_|the_)?(?:expectations|goals?|targets?)',
      'exceeded_(?:our_|its_|their_|all_|the_)?(?:expectations|goals?|targets?)',
    ],
    'outcome/mixed': [
      '(?:mixed|uneven|inconclusive)_(?:results?|success|outcomes?)',
      '(?:partial|limited|moderate|varying_(?:degrees|levels)_of)_success',
    ],
    'outcome/failure': [
      '(?:was|were|been)_(?:a|an)_(?:total_|complete_|spectacular_|huge_)?failure',
      '(?:project|program|system|launch|site|website|pilot|effort|attempt|initiative|approach|app|product)s?_(?:had_|has_|have_)?failed(?!_to)',
      '(?:was|were|been|proved)_unsuccessful',
      'fell_short',
    ],
  },
  { denies: ['outcome/failure', 'outcome/mixed'] },
)

/** Whether what an article tells of worked. */
export const outcome: Facet = {
  name: 'outcome',
  label: 'Outcome',
  rule: 'The text states it as a fact, in words such as "was a success", "exceeded our goals", "mixed results", "the project failed". Plans, hopes and conditions are not taken.',
  coded: ['outcome/success', 'outcome/mixed', 'outcome/failure'],
  values: (article) =>
    cueValues(
      findCues(article, { en: english }).filter(({ modality }) => modality === 'asserted'),
      0.95,
    ),
}
