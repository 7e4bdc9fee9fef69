/** What gets less and what gets more, and the verbs that say so, in one language; parts of regular expressions. */
export interface ImpactWords {
  readonly stems: string
  /** By impact. */
  readonly effects: Readonly<Record<string, { readonly less: string; readonly more: string }>>
  /** Of what has happened, before the thing: "reduced costs". */
  readonly lessened: string
  readonly raised: string
  /** The same of what is meant to come: "will reduce costs". */
  readonly lessen: string
  readonly raise: string
  /** After the thing: "costs fell". */
  readonly fell: string
  readonly rose: string
  /** Money or time that was saved. */
  readonly saved: readonly string[]
  /** The same as a plan. */
  readonly save: readonly string[]
}

/** A participle tells no event after these: "benefits include improved quality", "through increased transparency". */
const NO_EVENT =
  '(?<!(?:^|[.,:;(•–—-]|\\b(?:for|of|with|and|or|as|through|by|in|to|towards?|from|than|via|the|an?|no|any|more|includ(?:es?|ing)|is|are|means|enabling|provid(?:es?|ing)|ensur(?:es?|ing)|deliver(?:s|ing)?|offer(?:s|ing)?|leads?|despite|their|our|its|this|these|greater|about|on|such|like))\\s*)'
const SUM = '(?:\\$[\\d.,]+(?:_(?:million|billion))?|money|hours|time|millions|thousands|dollars|taxpayers)'
/** The same in Danish, Norwegian and Swedish: "og forbedret kvalitet". */
const NO_NORDIC_EVENT =
  '(?<!(?:^|[.,:;(•–—-]|(?<!\\p{L})(?:og|och|samt|eller|for|för|av|af|med|en|ett?|den|det|de|dei|gjennom|gennem|genom|i|til|till|mer|mere))\\s*)'
/** A participle is looked at more closely where it stands only, since what may stand before is much. */
const past = (verbs: string, noEvent = NO_EVENT): string => `(?=${verbs}_)${noEvent}${verbs}`

const english: ImpactWords = {
  stems:
    'reduc|cut|lower|decreas|slash|elimin|shave|minimi|increas|improv|boost|rais|enhanc|doubl|tripl|quadr|strength|expand|broaden|fell|dropp|declin|went|shrank|rose|grew|grown|climb|jump|surg|risen|sav',
  effects: {
    'impact/cost': {
      less: 'costs?|expenses?|expenditures?|spending|paperwork|turnaround_times?|processing_times?|time_it_takes|(?:staff_|labor_|man_)?hours|energy_(?:use|consumption|costs?)',
      more: 'efficiency|efficiencies|productivity|(?:cost_)?savings',
    },
    'impact/quality': {
      less: 'errors?|error_rates?|mistakes|defects|bugs|wait(?:ing)?_times?|load(?:ing)?_times?|response_times?|duplication|backlogs?|bounce_rates?',
      more: 'quality|accuracy|usability(?!_test)|readability|reliability|performance|timeliness|user_experience|customer_(?:service|experience)|completion_rates?',
    },
    'impact/satisfaction': {
      less: 'complaints?|frustration|confusion',
      more: '(?:customer_|user_|citizen_|visitor_|overall_|public_)?satisfaction(?:_(?:scores?|ratings?|rates?))?',
    },
    'impact/staff': {
      less: 'workloads?|burnout|burden_on_(?:staff|employees)',
      more: 'morale|employee_(?:engagement|satisfaction)',
    },
    'impact/access': {
      less: 'barriers_to_(?:entry|access)|digital_divide',
      more: 'accessibility|access_to|participation|(?:web_|site_|website_|(?<!mobile\\s(?:data\\s)?))traffic|visits|visitors|page_?views|downloads|enrol+ments?|subscribers|registrations|attendance|click-through_rates?|open_rates?|followers',
    },
    'impact/trust': {
      less: 'distrust|mistrust',
      more: 'trust|transparency|credibility|accountability|public_confidence',
    },
  },
  lessened: past('(?:reduced|cut|lowered|decreased|slashed|eliminated|shaved|minimi[sz]ed)'),
  raised: past(
    '(?:increased|improved|boosted|raised|enhanced|doubled|tripled|quadrupled|strengthened|expanded|broadened)',
  ),
  lessen: '(?:reduce|cut|decrease|slash|eliminate|minimi[sz]e)',
  raise: '(?:increase|improve|boost|raise|enhance|strengthen|expand|broaden)',
  fell: '(?:fell|dropped|decreased|declined|went_down|shrank|(?:was|were|has_been|have_been)_(?:reduced|cut|lowered|eliminated))',
  rose: '(?:rose|increased|grew|climbed|jumped|doubled|tripled|improved|went_up|surged|(?:has|have)_(?:grown|risen|increased|doubled|improved))',
  saved: [
    `saved_…${SUM}`,
    'result(?:ed|ing)_in_…savings',
    'savings_of_(?:more_than_|over_|nearly_|about_)?\\$[\\d.,]+',
    ',_saving_(?!you)…$[d.,]+(?:_(?:million|billion))?',
  ],
  save: ['save_(?:(?!you)[^\\s.!?;:]{1,30}_){0,4}?(?:\\$[\\d.,]+|money|hours|time|taxpayers)'],
}

const danish: ImpactWords = {
  stems:
    'reducer|mindsk|nedbr|nedbrag|sænk|skåret|forkort|halver|øge|øget|forbedr|hævet|hævede|styrk|fald|steg|vokse|vokst|spar',
  effects: {
    'impact/cost': {
      less: '(?:\\p{L}{0,30}omkostning(?:er|erne)?|\\p{L}{0,30}udgift(?:er|erne)?|sagsbehandlingstid(?:en|er|erne)?|tidsforbrug(?:et)?|papirarbejde(?:t)?|energiforbrug(?:et)?)',
      more: '(?:effektivitet(?:en)?|produktivitet(?:en)?|besparelse(?:r|rne)?)',
    },
    'impact/quality': {
      less: '(?:fejl(?:ene)?|ventetid(?:en|er|erne)?|svartid(?:en|er|erne)?|sagspukle?(?:r|n)?)',
      more: '(?:\\p{L}{0,30}kvalitet(?:en)?|brugervenlighed(?:en)?|brugeroplevelse(?:n)?)',
    },
    'impact/satisfaction': {
      less: '(?:klage(?:r|rne)?|frustration(?:er)?)',
      more: '(?:\\p{L}{0,30}tilfredshed(?:en)?)',
    },
    'impact/staff': {
      less: '(?:sygefravær(?:et)?|arbejdsbyrde(?:n)?|arbejdspres(?:set)?)',
      more: '(?:arbejdsglæde(?:n)?|medarbejdertilfredshed(?:en)?|arbejdsmiljø(?:et)?|trivsel(?:en)?)',
    },
    'impact/access': {
      less: '(?:frafald(?:et)?|barrierer(?:ne)?)',
      more: '(?:tilgængelighed(?:en)?|adgang(?:en)?|deltagelse(?:n)?|antallet_af_(?:brugere|besøg|besøgende|deltagere))',
    },
    'impact/trust': { less: '(?:mistillid(?:en)?)', more: '(?:tillid(?:en)?|gennemsigtighed(?:en)?|åbenhed(?:en)?)' },
  },
  lessened: `(?:${past('(?:reducerede|mindskede|nedbragte|sænkede|forkortede|halverede)', NO_NORDIC_EVENT)}|(?:har|havde)_…(?:reduceret|mindsket|nedbragt|sænket|forkortet|halveret))`,
  raised: `(?:${past('(?:øgede|forbedrede|hævede|styrkede)', NO_NORDIC_EVENT)}|(?:har|havde)_…(?:øget|forbedret|hævet|styrket))`,
  lessen: '(?:reducere|mindske|nedbringe|sænke|forkorte|halvere)',
  raise: '(?:øge|forbedre|hæve|styrke)',
  fell: '(?:faldt|(?:er|blev|er_blevet)_…(?:faldet|reduceret|mindsket|nedbragt|forkortet|halveret))',
  rose: '(?:steg|voksede|(?:er|blev|er_blevet)_…(?:steget|vokset|øget|forbedret|styrket))',
  saved: ['(?:sparede|har_…sparet)_…(?:[\\d.,]+_(?:mio\\.?|millioner|kr\\.?|kroner|timer|arbejdstimer)|penge|tid)'],
  save: ['spare_…(?:[\\d.,]+_(?:mio\\.?|millioner|kr\\.?|kroner|timer)|penge|tid)'],
}

const norwegian: ImpactWords = {
  stems:
    'reduser|minsk|senk|kutt|forkort|halver|øk|auk|forbedr|forbetr|hev|styrk|falt|falle|gått|gikk|sank|steg|vokst|spar',
  effects: {
    'impact/cost': {
      less: '(?:\\p{L}{0,30}kostnad(?:er|ene|ar|ane)?|\\p{L}{0,30}utgift(?:er|ene|ar|ane)?|(?:sak)?s?behandlingstid(?:en|a|er)?|tidsbruk(?:en)?|papirarbeid(?:et)?|energibruk(?:en)?)',
      more: '(?:effektivitet(?:en)?|produktivitet(?:en)?|innsparing(?:er|ar|ene)?)',
    },
    'impact/quality': {
      less: '(?:feil(?:ene)?|ventetid(?:en|a|er)?|svartid(?:en|a|er)?|restanse(?:r|ne|ar)?)',
      more: '(?:\\p{L}{0,30}kvalitet(?:en)?|brukervennlighet(?:en)?|brukarvenlegheit(?:a)?|brukeropplevelse(?:n)?)',
    },
    'impact/satisfaction': {
      less: '(?:klage(?:r|ne|ar|ane)?|frustrasjon(?:en)?)',
      more: '(?:\\p{L}{0,30}(?:tilfredshet|tilfredsheit)(?:en|a)?)',
    },
    'impact/staff': {
      less: '(?:sykefravær(?:et)?|sjukefråvær(?:et)?|arbeidsbelastning(?:en|a)?)',
      more: '(?:arbeidsglede(?:n|a)?|arbeidsmiljø(?:et)?|trivsel(?:en)?)',
    },
    'impact/access': {
      less: '(?:frafall(?:et)?|fråfall(?:et)?|barrierer|barrierar)',
      more: '(?:tilgjengelighet(?:en)?|tilgjenge|tilgang(?:en)?|deltakelse(?:n)?|deltaking(?:a)?|antall(?:et)?_(?:brukere|besøk|besøkende|deltakere))',
    },
    'impact/trust': {
      less: '(?:mistillit(?:en)?)',
      more: '(?:tillit(?:en)?|åpenhet(?:en)?|openheit(?:a)?|gjennomsiktighet(?:en)?)',
    },
  },
  lessened: `(?:${past('(?:reduserte|minsket|minska|senket|senka|kuttet|kutta|forkortet|forkorta|halverte)', NO_NORDIC_EVENT)}|(?:har|hadde)_…(?:redusert|minsket|minska|senket|senka|kuttet|kutta|forkortet|forkorta|halvert))`,
  raised: `(?:${past('(?:økte|auka|forbedret|forbetra|hevet|styrket|styrka)', NO_NORDIC_EVENT)}|(?:har|hadde)_…(?:økt|auka|forbedret|forbetra|hevet|styrket|styrka))`,
  lessen: '(?:redusere|minske|senke|kutte|forkorte|halvere)',
  raise: '(?:øke|auke|forbedre|forbetre|heve|styrke)',
  fell: '(?:falt|sank|gikk_ned|gjekk_ned|(?:er|ble|vart|har|er_blitt)_…(?:falt|redusert|minsket|forkortet|halvert|gått_ned))',
  rose: '(?:steg|økte|vokste|gikk_opp|gjekk_opp|(?:er|ble|vart|har|er_blitt)_…(?:økt|steget|vokst|forbedret|forbetra|styrket|gått_opp|auka))',
  saved: [
    '(?:sparte|har_…spart)_…(?:[\\d.,]+_(?:mill\\.?|millioner|millionar|kr\\.?|kroner|timer|timar)|penger|pengar|tid)',
  ],
  save: ['spare_…(?:[\\d.,]+_(?:mill\\.?|millioner|millionar|kr\\.?|kroner|timer|timar)|penger|pengar|tid)'],
}

const swedish: ImpactWords = {
  stems: 'minska|reducer|sänk|korta|halver|öka|förbättr|höj|stärk|sjönk|föll|gick|gått|steg|stigit|växt|vuxit|spara',
  effects: {
    'impact/cost': {
      less: '(?:\\p{L}{0,30}kostnad(?:er|erna|en)?|\\p{L}{0,30}utgift(?:er|erna)?|handläggningstid(?:en|er|erna)?|tidsåtgång(?:en)?|pappersarbete(?:t)?|energianvändning(?:en)?)',
      more: '(?:effektivitet(?:en)?|produktivitet(?:en)?|besparing(?:ar|arna)?)',
    },
    'impact/quality': {
      less: '(?:fel(?:en)?|väntetid(?:en|er|erna)?|svarstid(?:en|er|erna)?|kö(?:er|erna)?)',
      more: '(?:\\p{L}{0,30}kvalitet(?:en)?|användbarhet(?:en)?|användarupplevelse(?:n)?)',
    },
    'impact/satisfaction': {
      less: '(?:klagomål(?:en)?|frustration(?:en)?)',
      more: '(?:\\p{L}{0,30}nöjdhet(?:en)?|användarnas_nöjdhet)',
    },
    'impact/staff': {
      less: '(?:sjukfrånvaro(?:n)?|arbetsbelastning(?:en)?|arbetsbörda(?:n)?)',
      more: '(?:arbetsglädje(?:n)?|arbetsmiljö(?:n)?|trivsel(?:n)?)',
    },
    'impact/access': {
      less: '(?:avhopp(?:en)?|hinder|hindren)',
      more: '(?:tillgänglighet(?:en)?|tillgång(?:en)?|deltagande(?:t)?|antalet_(?:användare|besök|besökare|deltagare))',
    },
    'impact/trust': {
      less: '(?:misstro(?:n)?)',
      more: '(?:förtroende(?:t)?|tillit(?:en)?|öppenhet(?:en)?|transparens(?:en)?)',
    },
  },
  lessened: `(?:${past('(?:minskade|reducerade|sänkte|kortade|förkortade|halverade)', NO_NORDIC_EVENT)}|(?:har|hade)_…(?:minskat|reducerat|sänkt|kortat|förkortat|halverat))`,
  raised: `(?:${past('(?:ökade|förbättrade|höjde|stärkte)', NO_NORDIC_EVENT)}|(?:har|hade)_…(?:ökat|förbättrat|höjt|stärkt))`,
  lessen: '(?:minska|reducera|sänka|korta|förkorta|halvera)',
  raise: '(?:öka|förbättra|höja|stärka)',
  fell: '(?:minskade|sjönk|föll|gick_ned|halverades|minskades|(?:har)_…(?:minskat|sjunkit|halverats|förkortats|minskats))',
  rose: '(?:ökade|steg|växte|förbättrades|ökades|(?:har)_…(?:ökat|stigit|vuxit|förbättrats|stärkts))',
  saved: ['(?:sparade|har_…sparat)_…(?:[\\d.,]+_(?:miljoner|kr|kronor|timmar)|pengar|tid)'],
  save: ['spara_…(?:[\\d.,]+_(?:miljoner|kr|kronor|timmar)|pengar|tid)'],
}

/** By language. */
export const impactWords: Readonly<Record<'en' | 'da' | 'nb' | 'sv', ImpactWords>> = {
  en: english,
  da: danish,
  nb: norwegian,
  sv: swedish,
}
