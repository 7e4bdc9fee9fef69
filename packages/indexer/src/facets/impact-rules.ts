import { cueRules } from './cue-rules.ts'

/** What gets less and what gets more, by impact. */
const EFFECTS = {
  cost: {
    less: 'costs?|expenses?|expenditures?|spending|paperwork|turnaround_times?|processing_times?|time_it_takes|(?:staff_|labor_|man_)?hours',
    more: 'efficiency|efficiencies|productivity|cost_savings',
  },
  quality: {
    less: 'errors?|error_rates?|mistakes|defects|bugs|wait(?:ing)?_times?|load(?:ing)?_times?|response_times?|duplication|backlogs?',
    more: 'quality|accuracy|usability(?!_test)|readability|reliability|performance|timeliness',
  },
  satisfaction: {
    less: 'complaints?|frustration|confusion',
    more: '(?:customer_|user_|citizen_|visitor_|overall_|public_)?satisfaction(?:_(?:scores?|ratings?|rates?))?',
  },
  staff: {
    less: 'workloads?|burnout|burden_on_(?:staff|employees)',
    more: 'morale|employee_(?:engagement|satisfaction)',
  },
  access: {
    less: 'barriers_to_(?:entry|access)|digital_divide',
    more: 'accessibility|access_to|participation|(?:web_|site_|(?<!mobile\\s))traffic|visits|visitors|page_?views|downloads|enrol+ments?|subscribers|registrations|attendance',
  },
  trust: { less: 'distrust|mistrust', more: 'trust|transparency|credibility|accountability|public_confidence' },
} as const

/** All the impacts there are. */
export const impacts: readonly string[] = Object.keys(EFFECTS).map((name) => `impact/${name}`)

/** A participle tells no event after these: "benefits include improved quality", "through increased transparency". */
const NO_EVENT =
  '(?<!(?:^|[.,:;(•–—-]|\\b(?:for|of|with|and|or|as|through|by|in|to|towards?|from|than|via|the|an?|no|any|more|includ(?:es?|ing)|is|are|means|enabling|provid(?:es?|ing)|ensur(?:es?|ing)|deliver(?:s|ing)?|offer(?:s|ing)?|leads?|despite|their|our|its|this|these|greater|about|on|such|like))\\s*)'
const LESS = {
  past: '(?:reduced|cut|lowered|decreased|slashed|eliminated|shaved|minimi[sz]ed)',
  base: '(?:reduce|cut|decrease|slash|eliminate|minimi[sz]e)',
}
const MORE = {
  past: '(?:increased|improved|boosted|raised|enhanced|doubled|tripled|quadrupled|strengthened|expanded|broadened)',
  base: '(?:increase|improve|boost|raise|enhance|strengthen|expand|broaden)',
}
const FELL =
  '(?:fell|dropped|decreased|declined|went_down|shrank|(?:was|were|has_been|have_been)_(?:reduced|cut|lowered|eliminated))'
const ROSE =
  '(?:rose|increased|grew|climbed|jumped|doubled|tripled|improved|went_up|surged|(?:has|have)_(?:grown|risen|increased|doubled|improved))'
/** What may stand between a thing and what became of it: "visits to the site have greatly". */
const GAP =
  '(?:(?:to|on|at)_(?:[^\\s,.!?;:]{1,30}_){1,3}?)?(?:(?:also|has|have|had|\\p{L}+ly|scores?|ratings?|rates?|levels?)_){0,2}'

/** Words of an effect that has happened. */
export const happened = cueRules(
  {
    ...byImpact(({ less, more }) => [
      `${NO_EVENT}${LESS.past}_…(?:${less})`,
      `${NO_EVENT}${MORE.past}_…(?:${more})`,
      `(?:${less})_${GAP}${FELL}`,
      `(?:${more})_${GAP}${ROSE}`,
    ]),
  },
  {
    hint: /(?:reduc|cut|lower|decreas|slash|elimin|shave|minimi|increas|improv|boost|rais|enhanc|doubl|tripl|quadr|strength|expand|broaden|fell|dropp|declin|went|shrank|rose|grew|grown|climb|jump|surg|risen)/i,
  },
)

/** Words of money or time that was saved; what they are told of differs from the others. */
export const saved = cueRules(
  {
    'impact/cost': [
      'saved_…(?:\\$[\\d.,]+(?:_(?:million|billion))?|money|hours|time|millions|thousands|dollars|taxpayers)',
      'result(?:ed|ing)_in_…savings',
      'savings_of_(?:more_than_|over_|nearly_|about_)?\\$[\\d.,]+',
    ],
  },
  { hint: /sav/i },
)

/** Words of an effect that is meant to come. */
export const intended = cueRules(
  byImpact(({ less, more }, name) => [
    `${LESS.base}_…(?:${less})`,
    `${MORE.base}_…(?:${more})`,
    ...(name === 'cost' ? ['save_(?:(?!you)[^\\s.!?;:]{1,30}_){0,4}?(?:\\$[\\d.,]+|money|hours|time|taxpayers)'] : []),
  ]),
  {
    hint: /(?:reduce|cut|lower|decrease|slash|elimin|minimi|increase|improve|boost|raise|enhance|double|strength|expand|broaden|save)/i,
  },
)

function byImpact(
  words: (effect: { readonly less: string; readonly more: string }, name: string) => readonly string[],
): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(EFFECTS).map(([name, effect]) => [`impact/${name}`, words(effect, name)]))
}
