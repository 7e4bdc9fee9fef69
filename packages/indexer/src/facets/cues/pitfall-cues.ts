import type { Cues } from '../cue-rules.ts'

/** Words that name what gets in the way of a change. */
export const pitfallCues: Cues = {
  en: {
    stems:
      'low |poor |weak|little|limit|insuff|lack|absence|turnout|unclear|vague|undef|conflict|shift|without|creep|shortage|scarce|inadeq|shrink|dwindl|budget|constraint|understaff|under-staff|underfund|under-fund|resist|barrier|inertia|silo|risk|reluct|push-?back|legacy|outdated|aging|ageing|antiq|obsolete|technical|shutdown|politic|red tape|bureauc|outage|crash',
    words: {
      'pitfall/engagement': [
        '(?:low|poor|weak|limited|insufficient|disappointing|declining)_(?:user_|public_|employee_|citizen_|customer_|survey_|stakeholder_)?(?:response_rates?|participation|engagement|turnout|adoption|uptake|buy-in)',
        '(?:lack|absence)_of_(?:user_|public_|employee_|citizen_|customer_|stakeholder_|executive_|leadership_|staff_|community_)?(?:engagement|buy-in|participation|interest|involvement|feedback|support)',
        '(?:few|nobody|no_one)_(?:people_|users_|employees_|citizens_)?(?:took_part|participated|used_it|signed_up|responded)',
      ],
      'pitfall/objectives': [
        '(?:unclear|vague|undefined|ill-defined|conflicting|competing|shifting|changing|unrealistic)_(?:goals?|objectives?|requirements?|expectations|vision|scope|priorities)',
        '(?:lack_of|without|no)_(?:a_)?(?:clear|clearly_defined|defined|shared|common)_(?:goals?|objectives?|requirements?|vision|strategy|direction|plan|purpose)',
        '(?:scope|feature|mission)_creep',
      ],
      'pitfall/resources': [
        '(?:lack|shortage)_of_(?:adequate_|sufficient_|available_|dedicated_)?(?:funding|funds|resources|staff|budget|money|time|skills|expertise|personnel|training|capacity|knowledge)',
        '(?:limited|scarce|insufficient|inadequate|shrinking|dwindling|constrained|tight)_(?:resources|budgets?|staff|funding|funds|personnel)',
        'budget_(?:cuts?|constraints?|limitations?|restrictions?|shortfalls?)',
        '(?<!your\\s)(?:resource|staffing|time|financial|funding)_(?:constraints?|shortages?|limitations?)',
        'under-?(?:staffed|funded|resourced)',
      ],
      'pitfall/resistance': [
        'resistan(?:ce|t)_to_(?:the_)?(?:change|new|adopt\\p{L}{0,30})',
        '(?:cultural|organi[sz]ational|internal|institutional)_(?:resistance|barriers?|inertia|silos|obstacles?)',
        'risk[- ](?:averse|aversion)',
        'reluctan(?:t|ce)_to_(?:change|adopt|share|try|embrace|use|give_up)',
        '(?:met_with|faced|encountered|initial|some|strong)_(?:\\p{L}+_)?(?:resistance|push-?back)',
      ],
      'pitfall/technology': [
        '(?:legacy|outdated|aging|ageing|antiquated|obsolete)_(?:it_|computer_|information_|technology_)?(?:systems?|technology|technologies|software|infrastructure|platforms?|applications?)',
        'technical_(?:debt|barriers?|limitations?|glitches|difficulties|problems|hurdles?)',
        '(?:site|website|system|server|app)_(?:crashed|went_down|outages?)',
      ],
      'pitfall/politics': [
        'government_shutdown',
        'political_(?:pressures?|resistance|opposition|barriers?|interference|gridlock|conflicts?|obstacles?)',
        '(?:red_tape|bureaucratic_(?:hurdles?|barriers?|obstacles?|delays?|processes|inertia))',
        '(?:lack|absence)_of_political_(?:will|support)',
        '(?:legal|regulatory|policy|legislative)_(?:barriers?|obstacles?|hurdles?|constraints?)',
      ],
    },
  },
  da: {
    stems:
      'manglende|mangel|lav |ringe|svag|uklar|modstrid|knap|begræns|nedskær|besparel|modstand|silo|foræld|tekniske|bureaukr|politisk|lovgiv|juridisk',
    words: {
      'pitfall/engagement': [
        'manglende_(?:inddragelse|opbakning|engagement|deltagelse|interesse|brugerinddragelse|ejerskab)',
        '(?:lav|ringe)_(?:deltagelse|svarprocent|tilslutning|opbakning)',
      ],
      'pitfall/objectives': [
        '(?:uklare|modstridende|skiftende|urealistiske)_(?:mål|målsætninger|forventninger|krav|rammer)',
        'mangel_på_(?:klare_mål|retning|en_klar_strategi)|manglende_(?:retning|målsætning|strategi)',
      ],
      'pitfall/resources': [
        '(?:manglende|mangel_på|knappe|begrænsede|utilstrækkelige)_(?:ressourcer|midler|tid|penge|finansiering|kompetencer|personale|medarbejdere|viden)',
        'budgetnedskæringer|tidspres',
      ],
      'pitfall/resistance': [
        'modstand_mod_(?:forandring(?:er)?|ændringer|nye|det_nye)',
        'forandringsmodstand|silotænkning|nulfejlskultur',
      ],
      'pitfall/technology': [
        '(?:forældede|gamle|forældet)_(?:it-)?(?:systemer|system|teknologi|løsninger)',
        'tekniske_(?:problemer|barrierer|vanskeligheder|begrænsninger)',
      ],
      'pitfall/politics': [
        'politisk_(?:modstand|uenighed|pres|uro)|politiske_(?:konflikter|barrierer)|manglende_politisk_(?:vilje|opbakning)',
        '(?:juridiske|lovgivningsmæssige|bureaukratiske)_(?:barrierer|hindringer|forhindringer)',
      ],
    },
  },
  nb: {
    stems:
      'mangl|mangel|lav |låg |svak|uklar|motstrid|knapp|begrens|avgrens|nedskj|kutt|motstand|silo|utdater|foreld|tekniske|byråkr|politisk|juridisk|regelverk',
    words: {
      'pitfall/engagement': [
        'manglende_(?:involvering|forankring|engasjement|deltakelse|deltaking|interesse|brukermedvirkning|eierskap|oppslutning)',
        '(?:lav|låg|svak)_(?:deltakelse|deltaking|svarprosent|oppslutning)',
      ],
      'pitfall/objectives': [
        '(?:uklare|motstridende|motstridande|skiftende|urealistiske)_(?:mål|målsettinger|forventninger|forventningar|krav|rammer)',
        'mangel_på_(?:klare_mål|retning|strategi)|manglende_(?:retning|målsetting|strategi)',
      ],
      'pitfall/resources': [
        '(?:manglende|mangel_på|manglande|knappe|begrensede|avgrensa|utilstrekkelige)_(?:ressurser|ressursar|midler|midlar|tid|penger|pengar|finansiering|kompetanse|personell|kapasitet|kunnskap)',
        'budsjettkutt|tidspress',
      ],
      'pitfall/resistance': [
        'motstand_mot_(?:endring(?:er|ar)?|forandring(?:er|ar)?|nye|det_nye)',
        'endringsmotstand|silotenkning|silotenking|nullfeilskultur',
      ],
      'pitfall/technology': [
        '(?:utdaterte|gamle|foreldede|forelda)_(?:it-|ikt-)?(?:systemer|system|teknologi|løsninger|løysingar)',
        'tekniske_(?:problemer|problem|barrierer|vansker|begrensninger)',
      ],
      'pitfall/politics': [
        'politisk_(?:motstand|uenighet|press|uro)|politiske_(?:konflikter|konfliktar|barrierer)|manglende_politisk_(?:vilje|støtte)',
        '(?:juridiske|regulatoriske|byråkratiske)_(?:barrierer|barrierar|hindringer|hindre|hinder)',
      ],
    },
  },
  sv: {
    stems:
      'brist|bristande|låg |lågt|svag|otydlig|oklar|motstrid|knapp|begräns|otill|nedskär|motstånd|silo|stuprör|föråld|tekniska|byråkr|politisk|juridisk',
    words: {
      'pitfall/engagement': [
        '(?:bristande|brist_på)_(?:delaktighet|förankring|engagemang|deltagande|intresse|medborgardialog|ägarskap|stöd)',
        '(?:låg|svag)_(?:svarsfrekvens|delaktighet|anslutning)|lågt_(?:deltagande|intresse)',
      ],
      'pitfall/objectives': [
        '(?:otydliga|oklara|motstridiga|orealistiska)_(?:mål|förväntningar|krav|ramar|uppdrag)',
        'brist_på_(?:tydliga_mål|riktning|strategi)',
      ],
      'pitfall/resources': [
        '(?:bristande|brist_på|knappa|begränsade|otillräckliga)_(?:resurser|medel|tid|pengar|finansiering|kompetens|personal|kapacitet|kunskap)',
        'resursbrist|kompetensbrist|tidsbrist|budgetnedskärningar',
      ],
      'pitfall/resistance': [
        'motstånd_mot_(?:förändring(?:ar)?|nya|det_nya)',
        'förändringsmotstånd|stuprörstänk(?:ande)?|silotänk(?:ande)?|nollfelskultur',
      ],
      'pitfall/technology': [
        '(?:föråldrade|gamla|omoderna)_(?:it-)?(?:system|lösningar)|föråldrad_teknik',
        'tekniska_(?:problem|hinder|svårigheter|begränsningar)',
      ],
      'pitfall/politics': [
        'politiskt_(?:motstånd|tryck)|politisk_oenighet|politiska_(?:konflikter|hinder)|bristande_politisk_vilja',
        '(?:juridiska|rättsliga|byråkratiska)_(?:hinder|barriärer)',
      ],
    },
  },
}
