/** Words that say that something made an undertaking succeed, and words of what may. Read in one sentence together. */
export interface SuccessFactorWords {
  /** Parts of words of which each of `frames` holds some. */
  readonly stems: string
  readonly frames: readonly string[]
  /** By value. */
  readonly factors: Readonly<Record<string, string>>
}

/** By language; the values are the same in each. */
export const successFactorWords: Readonly<Record<'en' | 'da' | 'nb' | 'sv', SuccessFactorWords>> = {
  en: {
    stems: 'success|succeed|thanks to',
    frames: [
      '(?:keys?|critical|crucial|essential|vital|instrumental|integral|important|necessary|central)_(?:to|for|in)_(?:the_|our_|its_|their_|this_|any_|a_)?(?:\\p{L}+_){0,3}?success(?!ful|_stor)',
      '(?:critical_|key_)?success_factors?(?:_(?:is|was|were|are|include[sd]?))?',
      '(?:secrets?|keys?|factors?|ingredients?)_(?:to|of|in|for|behind)_(?:the_|our_|its_|their_|this_)?(?:\\p{L}+_){0,3}?success(?!ful|_stor)',
      '(?:succeeded|successful)_(?:because|thanks_to|due_to)',
      '(?:success|succeeded)_(?:of…)?(?:was|is|has_been)_(?:largely_|mainly_|due|attribut\\p{L}+|built|based|the_result)',
      '(?:contributed|attribute[sd]?|led|leading)_(?:\\p{L}+_){0,3}?(?:success|success_to)',
    ],
    factors: {
      leadership:
        '(?:leadership|executive|senior_(?:leaders|management)|champions?|sponsors?(?:hip)?|top-level|management_support|buy-in)',
      engagement:
        '(?:users?|customers?|citizens?|public|stakeholders?)(?:_\\p{L}+)?_(?:engagement|involvement|feedback|research|input|participation|needs)|user-cent(?:ered|red)|listening_to|co-?creation|engag(?:ing|ed)_(?:the_)?(?:users|stakeholders|citizens|public|community)',
      collaboration:
        '(?:collaborat(?:ion|ing|ive)|partnerships?|partnering|cooperation|teamwork|working_together|cross-functional|cross-agency|team_effort)',
      skills:
        '(?:skills?|training|expertise|talent(?:ed)?|experienced|dedicated_(?:team|staff|employees)|right_people|knowledgeable)',
      resources:
        '(?:funding|(?:adequate|sufficient|enough|dedicated|right)_(?:resources|time|staff)|budget|investment)',
      'small-steps':
        '(?:iterat(?:e|ion|ive|ing)|start(?:ing|ed)?_small|small_steps|incremental|piloting|prototyp\\p{L}+|agile|experiment\\p{L}{0,30}|user_testing|usability_testing)',
      measurement: '(?:metrics|measur(?:e|ing|ement)|data-driven|analytics|evaluation|tracking)',
      communication: '(?:communicat(?:ion|ing|e|ions)|outreach|marketing|promotion|transparency|clear_message)',
      planning:
        '(?:clear_(?:goals?|objectives?|vision|strategy|mission|roles)|planning|strategy|governance|well-defined|shared_vision)',
    },
  },
  da: {
    stems: 'succes|lykkedes|afgørende',
    frames: [
      '(?:nøglen|vejen)_til_(?:\\p{L}+_)?succes(?:en)?',
      'succesfaktor(?:er|en|erne)?',
      '(?:afgørende|vigtig|vigtigt|centralt|nødvendigt|nødvendig)_for_(?:\\p{L}+_)?succes(?:en)?',
      '(?:lykkedes|en_succes)_(?:fordi|takket_være)|(?:succesen|succes)_skyldes',
    ],
    factors: {
      leadership:
        'ledelsesopbakning|ledelse(?:n|ns)?|ildsjæle?|topledelse\\p{L}{0,30}|opbakning_fra_(?:ledelsen|toppen)',
      engagement:
        '(?:bruger|borger|medarbejder)?inddragelse\\p{L}{0,30}|brugernes_behov|samskabelse\\p{L}{0,30}|inddrage\\p{L}{0,30}',
      collaboration: '(?:\\p{L}{0,30}samarbejde\\p{L}{0,30}|partnerskab\\p{L}{0,30}|på_tværs)',
      skills: 'kompetencer|efteruddannelse|faglighed\\p{L}{0,30}|de_rette_(?:folk|medarbejdere)',
      resources: 'ressourcer|finansiering|midler',
      'small-steps':
        'små_skridt|iterati\\p{L}+|prototyper|afprøvning\\p{L}{0,30}|pilotprojekt\\p{L}{0,30}|eksperimenter\\p{L}{0,30}',
      measurement: 'måling\\p{L}{0,30}|evaluering\\p{L}{0,30}|datadrev\\p{L}+',
      communication: 'kommunikation\\p{L}{0,30}|åbenhed',
      planning: '(?:klare|tydelige|fælles)_(?:mål|målsætninger|retning|rammer)|klar_(?:vision|strategi)|planlægning',
    },
  },
  nb: {
    stems: 'suksess|lyktes|lukkast|avgjørende|avgjerande',
    frames: [
      '(?:nøkkelen|veien|vegen)_til_(?:\\p{L}+_)?suksess(?:en)?',
      'suksessfaktor(?:er|ar|en|ene|ane)?|suksesskriteri\\p{L}+',
      '(?:avgjørende|avgjerande|viktig|sentralt|nødvendig)_for_(?:\\p{L}+_)?suksess(?:en)?|(?:avgjørende|avgjerande)_for_å_(?:lykkes|lukkast)',
      '(?:lyktes|lukkast|en_suksess|ein_suksess)_(?:fordi|takket_være|takka_vere)|suksess(?:en)?_skyldes',
    ],
    factors: {
      leadership:
        'lederforankring\\p{L}{0,30}|ledelse(?:n|ns)?|leiing(?:a)?|toppledelse\\p{L}{0,30}|forankring|ildsjel\\p{L}{0,30}|eldsjel\\p{L}{0,30}',
      engagement:
        '(?:bruker|innbygger|medarbeider|brukar)?(?:involvering|medvirkning|medverknad)\\p{L}{0,30}|brukernes_behov|samskap\\p{L}+|involvere\\p{L}{0,30}',
      collaboration: '\\p{L}{0,30}samarbeid\\p{L}{0,30}|partnerskap\\p{L}{0,30}|på_tvers',
      skills: 'kompetanse\\p{L}{0,30}|opplæring\\p{L}{0,30}|de_rette_(?:folkene|medarbeiderne)',
      resources: 'ressurser|ressursar|finansiering|midler|midlar',
      'small-steps':
        'små_(?:skritt|steg)|iterati\\p{L}+|prototyp\\p{L}+|utprøving\\p{L}{0,30}|pilotprosjekt\\p{L}{0,30}|eksperiment\\p{L}{0,30}',
      measurement: 'måling\\p{L}{0,30}|evaluering\\p{L}{0,30}|datadrev\\p{L}+',
      communication: 'kommunikasjon\\p{L}{0,30}|åpenhet|openheit',
      planning:
        '(?:klare|tydelige|tydelege|felles)_(?:mål|målsettinger|retning|rammer)|klar_(?:visjon|strategi)|planlegging',
    },
  },
  sv: {
    stems: 'framgång|lyckades|lyckats|avgörande',
    frames: [
      '(?:nyckeln|vägen)_till_(?:\\p{L}+_)?framgång(?:en)?',
      'framgångsfaktor(?:er|n|erna)?',
      '(?:avgörande|viktigt|viktig|centralt|nödvändigt)_för_(?:\\p{L}+_)?(?:framgång(?:en)?|att_lyckas)',
      '(?:lyckades|en_framgång)_(?:eftersom|tack_vare)|framgång(?:en)?_beror_på',
    ],
    factors: {
      leadership: 'ledning(?:en|ens)?|ledarskap\\p{L}{0,30}|eldsjäl\\p{L}{0,30}|förankring',
      engagement:
        '(?:användar|medborgar|medarbetar)?(?:delaktighet|medverkan|involvering)\\p{L}{0,30}|användarnas_behov|samskap\\p{L}+|involvera\\p{L}{0,30}',
      collaboration: '\\p{L}{0,30}(?:samarbete|samverkan)\\p{L}{0,30}|partnerskap\\p{L}{0,30}|över_gränser(?:na)?',
      skills: 'kompetens\\p{L}{0,30}|utbildning\\p{L}{0,30}|rätt_(?:personer|medarbetare)',
      resources: 'resurser|finansiering|medel',
      'small-steps': 'små_steg|iterati\\p{L}+|prototyp\\p{L}{0,30}|pilotprojekt\\p{L}{0,30}|experiment\\p{L}{0,30}',
      measurement: 'mätning\\p{L}{0,30}|utvärdering\\p{L}{0,30}|datadriv\\p{L}+',
      communication: 'kommunikation\\p{L}{0,30}|öppenhet',
      planning: '(?:tydliga|gemensamma|klara)_mål|tydlig_(?:vision|strategi|riktning)|planering',
    },
  },
}
