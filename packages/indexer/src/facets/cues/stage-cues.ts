import type { Cues } from '../cue-rules.ts'

/** What is put into use; a report or a plan is not. */
const PRODUCT =
  '(?:apps?|applications?|sites?|websites?|webpages?|pages?|portals?|services?|tools?|toolkits?|platforms?|programs?|programmes?|initiatives?|systems?|apis?|versions?|dashboards?|campaigns?|projects?|challenges?|catalogs?|databases?|features?|solutions?|labs?|chatbots?|process)'
const NO_REPORT = '(?!reports?|articles?|stud(?:y|ies)|infographic|survey|publication|papers?|guidelines)'
/** What firms put on the market is no matter of the public sector. */
const NO_FIRM =
  '(?<!(?:google|facebook|apple|microsoft|amazon|twitter|instagram|pinterest|tumblr|youtube|foursquare|linkedin|yahoo|samsung|snapchat)(?:_[^\\s.,]{1,20}){0,3})'
const LAUNCHED = `(?:launched|rolled_out|unveiled|debuted|introduced|deployed|implemented|released)${NO_FIRM}`
const NORDIC_PRODUCT =
  '(?:\\p{L}{0,30}(?:løsning|løsningen|tjeneste|tjenesten|tjänst|tjänsten|lösning|lösningen|system|systemet|portal|portalen|plattform|plattformen|platform|platformen|app|appen|værktøj|værktøjet|verktøy|verktøyet|verktyg|verktyget|ordning|ordningen|robot|roboten|robotten|model|modellen|modell|metode|metoden|metod|program|programmet|projekt|projektet|prosjekt|prosjektet|side|siden|nettside|nettsiden|webbplats|webbplatsen|hjemmeside|hjemmesiden))'

/** Words that say how far something has come. */
export const stageCues: Cues = {
  en: {
    stems:
      'plan|will |expl|consid|propos|pilot|beta|proof|trial|launch|roll|unveil|debut|introd|deploy|implement|releas|live|now |expand|scale|extend|replic|grown|grew|since|annivers|year|decade|discont|decommis|retire|shut|phas|sunset|terminat|longer|ended|closed|replac',
    words: {
      'stage/idea': [
        `(?<!you\\s)plan(?:s|ning)?${NO_FIRM}_to_(?:launch|build|develop|create|pilot|introduce|roll_out|release|deploy)`,
        'will_(?:soon_)?(?:launch|pilot|roll_out|unveil|be_(?:launched|piloted|rolled_out))',
        '(?:is|are)_(?:exploring|considering|proposing)',
        'propos(?:es|ed)_(?:to|a|the)',
      ],
      'stage/pilot': [
        'pilot_(?:program|programme|project|phase|test|site|version|scheme|effort|initiative)s?',
        '(?<!remotely\\s)pilot(?:ed|ing)',
        '(?:public|open|private|a|(?:is|are|was|now|currently|still)_in|the)_beta(?!_test)',
        'beta_(?:version|release|site|phase|launch)',
        'proof_of_concept',
        'trial(?:led|ling|_run|_period)',
      ],
      'stage/implementation': [
        `${LAUNCHED}_(?:the|a|an|its|our|their|this|two|three)_(?:${NO_REPORT}[^\\s.!?;:]{1,30}_){0,5}?${PRODUCT}(?!_(?:[^\\s.!?;:]{1,30}_)?(?:reports?|plans?))`,
        `${PRODUCT}_(?:was|were|has_been|have_been)_(?:recently_|just_|officially_|first_)?(?:launched|rolled_out|deployed|implemented|unveiled)`,
        'went_live',
        '(?:is|are)_now_(?:live|in_use|operational)',
        `announce[sd]?_the_(?:launch|rollout|release|debut)_of_…${PRODUCT}`,
      ],
      'stage/scaling': [
        '(?:has|have|was|were)_(?:since_)?(?:been_)?(?:expanded_to|scaled_(?:up|to|across)|extended_to|replicated)',
        '(?:expanded|rolled_out)_(?:nationwide|nationally|across|agency-?wide|government-?wide|to_all)',
        '(?:program|programme|project|pilot|initiative|service|platform|site|app)_(?:has_)?(?:grown|grew|expanded)_(?:from|to)',
      ],
      'stage/established': [
        '(?:has|have)_been…since_(?:19|20)\\d\\d',
        'since_its_(?:launch|creation|founding|start|inception)(?:_in_(?:19|20)\\d\\d)?',
        '(?:its|our|their|celebrat\\p{L}+_(?:the|a)|marks?_(?:the|a))_(?:\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}-year|first|second|third|fourth|fifth|tenth|one-year)_anniversary',
        'now_in_its_(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))_year',
      ],
      'stage/ended': [
        '(?:was|were|been)_(?:discontinued|decommissioned|retired|shut_down|phased_out|sunset|sunsetted|terminated)',
        'no_longer_(?:available|supported|maintained|operational|active|in_use|exists?)',
        '(?:decommissioned|retired|discontinued|sunset)_(?:the|its|our|their|this)',
        '(?:program|programme|project|pilot|initiative|service|challenge|platform|lab)_(?:has_)?(?:now_)?(?:ended|closed)',
      ],
    },
  },
  da: {
    stems:
      'plan|foresl|pilot|forsøg|afprøv|prøveordn|lancer|indfør|implement|taget i brug|sat i drift|i drift|udbred|udrul|skaler|siden|nedlag|nedlæg|lukket|udfas|ophør|afvikl',
    words: {
      'stage/idea': [
        'planlægger_at_(?:lancere|udvikle|indføre|afprøve|oprette|bygge)',
        'har_planer_om_at',
        'foreslår_at_(?:lancere|udvikle|indføre|afprøve|oprette)',
      ],
      'stage/pilot': [
        'pilot(?:projekt|forsøg|fase|test|ordning|drift)\\p{L}{0,30}',
        'forsøgsordning(?:en)?|prøveordning(?:en)?',
        '(?:blev|er|har|er_blevet|bliver)_(?:nu_)?(?:afprøvet|pilottestet)|afprøvede',
        'som_(?:et_)?forsøg',
      ],
      'stage/implementation': [
        `(?:lancerede|indførte|implementerede|har_(?:lanceret|indført|implementeret))_…${NORDIC_PRODUCT}`,
        '(?:blev|er|er_blevet)_(?:nu_)?(?:lanceret|indført|implementeret|taget_i_brug|sat_i_drift)',
        'er_(?:nu_)?i_drift',
      ],
      'stage/scaling': [
        '(?:er|blev|er_blevet|har|bliver)_(?:nu_|siden_)?(?:udbredt|udrullet|skaleret)(?:_(?:til|i|på))?',
        'rullet_ud_(?:i|til|over)',
      ],
      'stage/established': [
        'har_(?:eksisteret|været_i_(?:drift|brug)|kørt)_siden_(?:19|20)\\d\\d',
        'siden_(?:starten|lanceringen|etableringen|oprettelsen)_i_(?:19|20)\\d\\d',
      ],
      'stage/ended': ['(?:blev|er|er_blevet)_(?:nu_)?(?:nedlagt|lukket|udfaset|afviklet)', 'er_ophørt'],
    },
  },
  nb: {
    stems:
      'plan|foresl|føresl|pilot|forsøk|prøve|testet|lanser|innfør|implement|tatt i bruk|teke i bruk|i drift|utbre|rullet|rulla|skaler|siden|sidan|nedlag|lagt ned|avvikl|faset ut|fasa ut|avslutt',
    words: {
      'stage/idea': [
        'planlegger_å_(?:lansere|utvikle|innføre|prøve_ut|opprette|bygge)',
        'planlegg_å_(?:lansere|utvikle|innføre|prøve_ut|opprette|bygge)',
        'har_planer_om_å|har_planar_om_å',
      ],
      'stage/pilot': [
        'pilot(?:prosjekt|forsøk|fase|test|ordning|drift)\\p{L}{0,30}',
        'forsøksordning(?:en|a)?|prøveordning(?:en|a)?|prøveprosjekt(?:et)?',
        '(?:ble|er|har|er_blitt|vart|vart_det)_(?:nå_|no_)?(?:prøvd_ut|utprøvd|pilotert)',
        'prøvde_ut|piloterte',
      ],
      'stage/implementation': [
        `(?:lanserte|innførte|implementerte|har_(?:lansert|innført|implementert))_…${NORDIC_PRODUCT}`,
        '(?:ble|er|er_blitt|vart|har_blitt)_(?:nå_|no_)?(?:lansert|innført|implementert|tatt_i_bruk|teke_i_bruk|satt_i_drift)',
        'er_(?:nå_|no_)?i_drift',
      ],
      'stage/scaling': [
        '(?:er|ble|er_blitt|har|vart)_(?:nå_|no_|siden_)?(?:utbredt|skalert|spredt|rullet_ut|rulla_ut)_(?:til|i|på|over)',
      ],
      'stage/established': [
        'har_(?:eksistert|vært_i_(?:drift|bruk)|vore_i_(?:drift|bruk))_(?:siden|sidan)_(?:19|20)\\d\\d',
        '(?:siden|sidan)_(?:starten|lanseringen|lanseringa|etableringen|etableringa|opprettelsen)_i_(?:19|20)\\d\\d',
      ],
      'stage/ended': [
        '(?:ble|er|er_blitt|vart)_(?:nå_|no_)?(?:nedlagt|lagt_ned|avviklet|avvikla|faset_ut|fasa_ut|avsluttet|avslutta)',
      ],
    },
  },
  sv: {
    stems:
      'planer|föresl|pilot|försök|testat|testad|prova|lanser|inför|implement|tagits i bruk|togs i bruk|i drift|sprid|skala|utökat|utvidg|sedan|lades ned|lagts ned|nedlag|avveckl|fasat|fasad|stängt|avslut',
    words: {
      'stage/idea': [
        'planerar_(?:att_)?(?:lansera|utveckla|införa|testa|skapa|bygga)',
        'har_planer_på_att',
        'föreslår_att_(?:lansera|utveckla|införa|testa|skapa)',
      ],
      'stage/pilot': [
        'pilot(?:projekt|försök|fas|test|studie|verksamhet)\\p{L}{0,30}',
        'försöksverksamhet(?:en)?|försöksprojekt(?:et)?',
        '(?:har|blev)_(?:nu_)?(?:provats|testats)_i_liten_skala|har_piloterat|piloterade',
      ],
      'stage/implementation': [
        `(?:lanserade|införde|implementerade|har_(?:lanserat|infört|implementerat))_…${NORDIC_PRODUCT}`,
        '(?:har|blev)_(?:nu_)?(?:lanserats|införts|implementerats|tagits_i_bruk|lanserad|införd)|togs_i_(?:bruk|drift)|infördes|lanserades',
        'är_(?:nu_)?i_drift',
      ],
      'stage/scaling': [
        '(?:har|blev)_(?:nu_|sedan_)?(?:spridits|skalats_upp|utvidgats|utökats)_(?:till|i|över)',
        'skalades_upp',
      ],
      'stage/established': [
        'har_(?:funnits|varit_i_(?:drift|bruk))_sedan_(?:19|20)\\d\\d',
        'sedan_(?:starten|lanseringen|införandet)_(?:19|20)\\d\\d',
      ],
      'stage/ended': [
        '(?:har|är|blev)_(?:nu_)?(?:lagts_ned|nedlagd|nedlagt|avvecklats|avvecklad|fasats_ut|stängts)',
        'lades_ned|avvecklades',
      ],
    },
  },
}
