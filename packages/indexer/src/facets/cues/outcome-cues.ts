import type { Cues } from '../cue-rules.ts'

const VERY = '(?:very_|highly_|extremely_|hugely_|wildly_|so_|incredibly_|quite_|truly_|overwhelmingly_)?'
const EFFORT =
  '(?:project|program|programme|system|launch|rollout|site|website|pilot|effort|attempt|initiative|approach|app|product|campaign|trial|redesign|migration|challenge|event|hackathon|contest)'

/** Words that say whether something worked. */
export const outcomeCues: Cues = {
  en: {
    stems:
      'success|surpass|exceed|met |paid off|results|response|feedback|mixed|uneven|inconclus|partial|fail|fell short|unsucc|cancel|abandon|scrap|budget|schedule',
    words: {
      'outcome/success': [
        '(?:was|were|been|proved|proven|became|is_considered)_(?:a|an|to_be_a)_(?:great_|huge_|big_|tremendous_|overwhelming_|resounding_|major_|real_|clear_|smashing_|runaway_)?success',
        `(?:was|were|been|proved|proven)_(?:to_be_)?${VERY}successful`,
        `(?:completed?|had|after|following|made|held|ran|celebrated)_(?:a|our|the|its|their)_${VERY}successful_(?:\\p{L}+_)?${EFFORT}`,
        '(?:surpassed|exceeded)_(?:our_|its_|their_|all_|the_)?(?:expectations|goals?|targets?)',
        'met_(?:and_exceeded_|or_exceeded_)?(?:our_|its_|their_|all_|the_){1,2}(?:goals?|targets?|objectives)',
        `(?:has|have|we|agency|team|which|it|they|department)_successfully_(?:launched|completed|implemented|deployed|migrated|transitioned|delivered|moved|integrated|piloted|tested|used|rolled_out|reduced|increased)`,
        '(?:effort|hard_work|strategy|investment|approach|work|gamble)s?_(?:has_|have_)?paid_off',
        `results_(?:were|have_been|are)_${VERY}(?:impressive|positive|excellent|remarkable|outstanding|encouraging|amazing|promising)`,
        `(?:response|feedback)_(?:was|has_been|were|have_been)_${VERY}(?:positive|great|good|excellent|tremendous|amazing|phenomenal)`,
        `(?:given|because_of|due_to|building_on|based_on|thanks_to|following|after)_(?:the|its|our|their)_success_of…${EFFORT}`,
      ],
      'outcome/mixed': [
        '(?:mixed|uneven|inconclusive)_(?:results?|success|outcomes?)',
        '(?:partial|limited|moderate|varying_(?:degrees|levels)_of)_success',
        '(?:results?|success|outcomes?)_(?:was|were|has_been|have_been|are)_(?:mixed|uneven|inconclusive)',
      ],
      'outcome/failure': [
        '(?:was|were|been)_(?:a|an)_(?:total_|complete_|spectacular_|huge_)?failure',
        `${EFFORT}s?_(?:had_|has_|have_|ultimately_)?failed(?!_to)`,
        '(?:was|were|been|proved)_unsuccessful',
        `(?:(?:it|they|we|agency|results?)|${EFFORT}s?)_fell_short`,
        `${EFFORT}s?_(?:was|were|has_been|had_been|have_been)_(?:cancell?ed|abandoned|scrapped)`,
        '(?:was|were|ran|came_in)_(?:far_|well_)?(?:over_budget|behind_schedule)',
      ],
    },
  },
  da: {
    stems: 'succes|lykked|lykkes|mål|forvent|blandede|fejlet|fejlede|mislykk|fiasko|opgiv|skrinlagt',
    words: {
      'outcome/success': [
        '(?:var|er|blev|har_været|er_blevet)_en_(?:stor_|kæmpe_|klar_|ubetinget_)?succes',
        '(?:er|var)_lykkedes_(?:med_)?at|lykkedes_(?:det_)?(?:med_)?at',
        '(?:nåede|har_nået|indfriede|har_indfriet)_(?:sine_|alle_|sit_|vores_)?(?:mål|målene|målet|forventningerne)',
        'over_(?:al_)?forventning',
      ],
      'outcome/mixed': ['blandede_(?:resultater|erfaringer)', 'delvis_succes'],
      'outcome/failure': [
        '(?:var|blev|er|har_været)_en_fiasko',
        '(?:projekt(?:et)?|forsøg(?:et)?|indsats(?:en)?|system(?:et)?)_(?:mislykkedes|er_mislykket|slog_fejl|fejlede)',
        '(?:projektet|forsøget|systemet)_(?:blev|er)_(?:opgivet|skrinlagt)',
      ],
    },
  },
  nb: {
    stems: 'suksess|lykte|lukka|mål|forvent|blandede|blanda|mislykk|mislukk|fiasko|skrinlagt',
    words: {
      'outcome/success': [
        '(?:var|er|ble|vart|har_vært|har_vore|er_blitt)_(?:en|ein)_(?:stor_|kjempe|klar_|ubetinget_)?suksess',
        '(?:har_)?lyktes_(?:med_|i_)?å|har_lykkes_med_å|har_lukkast_med_å',
        '(?:nådde|har_nådd|innfridde|har_innfridd)_(?:sine_|alle_|sitt_|våre_)?(?:mål|målene|måla|målet|forventningene|forventningane)',
        'over_(?:all_)?forventning',
      ],
      'outcome/mixed': ['(?:blandede|blanda)_(?:resultater|resultat|erfaringer|erfaringar)', 'delvis_suksess'],
      'outcome/failure': [
        '(?:var|ble|vart|er|har_vært)_(?:en|ein)_fiasko',
        '(?:prosjekt(?:et)?|forsøk(?:et)?|satsing(?:en|a)?|system(?:et)?)_(?:mislyktes|mislukkast|har_mislyktes|feilet)',
        '(?:prosjektet|forsøket|systemet)_(?:ble|er|vart)_skrinlagt',
      ],
    },
  },
  sv: {
    stems: 'succé|framgång|lyckats|lyckades|mål|förvänt|blandade|misslyck|fiasko|lades ned',
    words: {
      'outcome/success': [
        '(?:var|är|blev|har_varit|har_blivit)_(?:en_)?(?:stor_|klar_)?(?:succé|framgång|framgångsrik|framgångsrikt)',
        '(?:har_)?lyckats_(?:med_)?att|lyckades_(?:med_)?att',
        '(?:nådde|har_nått|uppfyllde|har_uppfyllt)_(?:sina_|alla_|sitt_|våra_)?(?:mål|målen|målet|förväntningarna)',
        'över_förväntan',
      ],
      'outcome/mixed': ['blandade_(?:resultat|erfarenheter)', 'delvis_(?:framgång|lyckat|lyckad)'],
      'outcome/failure': [
        '(?:var|blev|är|har_varit)_(?:en_fiasko|ett_misslyckande)',
        '(?:projekt(?:et)?|försök(?:et)?|satsning(?:en)?|system(?:et)?)_(?:misslyckades|har_misslyckats)',
        '(?:projektet|försöket)_lades_ned',
      ],
    },
  },
}
