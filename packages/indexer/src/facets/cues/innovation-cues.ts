import type { Cues } from '../cue-rules.ts'

/** What exists already, and is made better. */
const EXISTING =
  '(?:process(?:es)?|services?|websites?|(?:home)?pages?|sites?|systems?|workflows?|operations|procedures|infrastructure|portals?|applications?|forms?|interfaces?|intranets?)'

/** Words that say which of the four kinds of innovation something is. */
export const innovationCues: Cues = {
  en: {
    stems:
      'redesign|modern|streamlin|revamp|overhaul|upgrad|simplif|automat|digiti|rebuilt|improved|mission|moonshot|challenge|ambitious|bottom-up|employee|front-?line|adapt|pandemic|workaround|pivot|emerging|futures|foresight|anticipat|horizon|disruption',
    words: {
      'innovation/enhancement-oriented': [
        `(?:redesigned|moderni[sz]ed|streamlined|revamped|overhauled|upgraded|simplified|automated|digiti[sz]ed|rebuilt|improved)_(?:the|our|its|their|this)_…${EXISTING}`,
        `redesign_of_(?:the|our|its|their)_…${EXISTING}`,
        'enhancement-oriented_innovations?',
      ],
      'innovation/mission-oriented': [
        'mission-(?:oriented|driven|led)_(?:innovations?|approach|policy|policies|research)',
        '(?:a|the|this|its|our|moonshots?)_moonshots?(?!_(?:bars?|beer|distill))',
        '(?:set|sets|setting|pursue[sd]?|launched|announced|issued|part_of)_(?:an?_|the_|its_|our_|this_)?(?:\\p{L}+_)?(?:moonshot|grand_challenges?|ambitious_(?:national_)?(?:goals?|mission|target))',
      ],
      'innovation/adaptive': [
        'adapti(?:ve|on-oriented)_innovations?',
        '(?:bottom-up|employee-(?:driven|led)|front-?line|staff-led)_innovations?',
        '(?:employees|staff|front-?line_(?:workers|staff|employees))_(?:themselves_)?(?:came_up_with|devised|improvised)_(?:a|an|the|their|its|new|several|some)',
        '(?:adapted|pivoted|reinvented)_…(?:to|during|because_of|in_response_to)_(?:the_)?(?:pandemic|covid-19|coronavirus|crisis|new_circumstances|changing_(?:needs|circumstances|conditions)|changed_(?:needs|circumstances))',
      ],
      'innovation/anticipatory': [
        'anticipatory_(?:innovations?|governance|approach(?:es)?|policy|policies|regulation)',
        '(?:strategic_foresight|horizon[ -]scanning|futures_(?:thinking|studies|literacy)|scenario_planning)',
        '(?:alternative|possible|plausible|multiple)_futures',
      ],
    },
  },
  da: {
    stems:
      'forenkl|moderniser|digitaliser|automatiser|effektiviser|redesign|mission|medarbejder|nedefra|tilpass|adaptiv|foregrib|anticip|foresight|fremtid',
    words: {
      'innovation/enhancement-oriented': [
        '(?:forenklede|moderniserede|digitaliserede|automatiserede|effektiviserede|redesignede|har_(?:forenklet|moderniseret|digitaliseret|automatiseret|effektiviseret|redesignet))_…\\p{L}{0,30}(?:proces|processen|processer|processerne|arbejdsgang|arbejdsgange|arbejdsgangen|arbejdsgangene|sagsbehandling|sagsbehandlingen|hjemmeside|hjemmesiden|service|system|systemet|systemer|blanket|blanketter|løsning|løsningen)',
        'forbedringsorienteret_innovation',
      ],
      'innovation/mission-oriented': [
        'missions(?:drevet|dreven|drevne|orienteret|orienterede)_(?:innovation|tilgang|indsats|politik|partnerskab\\p{L}{0,30})',
      ],
      'innovation/adaptive': [
        'medarbejderdreven_innovation|medarbejderdrevet_innovation',
        'innovation_nedefra',
        '(?:adaptiv|tilpasningsorienteret)_innovation',
      ],
      'innovation/anticipatory': [
        '(?:anticiperende|foregribende|anticipatorisk)_(?:innovation|styring)',
        'strategisk_(?:foresight|fremsyn)|fremtidsscenarier|mulige_fremtider',
      ],
    },
  },
  nb: {
    stems:
      'forenkl|modernis|digitalis|automatis|effektivis|redesign|misjon|oppdrag|medarbeider|medarbeidar|nedenfra|adaptiv|tilpas|foregrip|føregrip|anticip|framsyn|fremsyn|foresight|framtid|fremtid',
    words: {
      'innovation/enhancement-oriented': [
        '(?:forenklet|forenkla|moderniserte|digitaliserte|automatiserte|effektiviserte|redesignet|har_(?:modernisert|digitalisert|automatisert|effektivisert|redesigna))_…\\p{L}{0,30}(?:prosess|prosessen|prosesser|prosessene|arbeidsprosess\\p{L}{0,30}|saksbehandling|saksbehandlingen|nettside|nettsiden|nettsidene|tjeneste|tjenesten|tjenester|tjenestene|system|systemet|systemer|skjema|skjemaet|løsning|løsningen)',
        'forbedringsorientert_innovasjon',
      ],
      'innovation/mission-oriented': [
        '(?:misjons|oppdrags)(?:drevet|drevne|driven|orientert|orienterte)_(?:innovasjon|tilnærming|politikk|forskning)',
      ],
      'innovation/adaptive': [
        'medarbeiderdrevet_innovasjon|medarbeiderdreven_innovasjon|medarbeidardriven_innovasjon',
        'innovasjon_nedenfra',
        '(?:adaptiv|tilpasningsorientert)_innovasjon',
      ],
      'innovation/anticipatory': [
        '(?:foregripende|føregripande|anticipatorisk)_(?:innovasjon|styring)',
        'strategisk_(?:framsyn|fremsyn|foresight)|(?:framtids|fremtids)scenarier|mulige_(?:framtider|fremtider)',
      ],
    },
  },
  sv: {
    stems:
      'förenkl|modernis|digitalis|automatis|effektivis|mission|uppdrag|medarbetar|underifrån|adaptiv|anpassning|föregrip|anticip|framsyn|foresight|framtid',
    words: {
      'innovation/enhancement-oriented': [
        '(?:förenklade|moderniserade|digitaliserade|automatiserade|effektiviserade|har_(?:förenklat|moderniserat|digitaliserat|automatiserat|effektiviserat))_…\\p{L}{0,30}(?:process|processen|processer|processerna|handläggning|handläggningen|webbplats|webbplatsen|tjänst|tjänsten|tjänster|tjänsterna|system|systemet|systemen|blankett|blanketter|lösning|lösningen)',
        'förbättringsorienterad_innovation',
      ],
      'innovation/mission-oriented': [
        '(?:missions|uppdrags)(?:driven|drivna|drivet|orienterad|orienterade|inriktad)_(?:innovation|ansats|politik|forskning)',
      ],
      'innovation/adaptive': [
        'medarbetardriven_innovation',
        'innovation_underifrån',
        '(?:adaptiv|anpassningsorienterad)_innovation',
      ],
      'innovation/anticipatory': [
        '(?:föregripande|anticiperande)_(?:innovation|styrning)',
        'strategisk_framsyn|framtidsscenarier|möjliga_framtider',
      ],
    },
  },
}
