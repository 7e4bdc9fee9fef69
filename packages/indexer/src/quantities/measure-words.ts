import { forLanguages } from '../for-languages.ts'

/** Words that tell what became of a thing, and by how much; each is part of a regular expression, in lower case. */
export interface MeasureWords {
  /** Verbs before the thing: "reduced costs by 20 %". */
  readonly lessen: string
  readonly raise: string
  /** Verbs after it: "costs fell by 20 %". */
  readonly fell: string
  readonly rose: string
  /** Verbs before the amount itself: "saved 20 hours". */
  readonly saved: string
  /** Nouns before or after the amount: "a reduction of 20 % in costs". */
  readonly drop: string
  readonly growth: string
  /** Adjectives after the amount: "20 % fewer errors". */
  readonly fewer: string
  readonly more: string
  /** Between thing and amount: "by", "with". */
  readonly by: string
  /** Of two values the later counts: "from 10 to 4 days". */
  readonly from: string
  readonly to: string
  /** Between amount or noun and thing: "in", "of". */
  readonly of: string
  /** Before an amount: "more than". */
  readonly about: string
  /** Words before a thing that are no part of it. */
  readonly articles: string
  /** Words after it that are none. */
  readonly and: string
  /** Between a thing and what became of it: "have also fallen". */
  readonly auxiliary: string
  /** After an adjective that compares, or tells of a chance: "20 % more than", "20 % more likely". */
  readonly likely: string
}

const about =
  'more than|over|nearly|almost|about|approximately|around|up to|as much as|at least|an? (?:estimated|average of|additional|total of)|some|roughly|an'

const english: MeasureWords = {
  lessen:
    'reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|slash(?:es|ed|ing)?|shorten(?:s|ed|ing)?|trim(?:s|med|ming)?|shrank|shav(?:ed|ing)',
  raise:
    'increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|boost(?:s|ed|ing)?|rais(?:e|es|ed|ing)|grew|grow(?:s|ing)?|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?',
  fell: 'fell|fallen|dropp?ed|decreased|declined|went down|shrank|reduced|cut|lowered|(?:is|are|was|were) down',
  rose: 'rose|risen|increased|grew|grown|climbed|jumped|improved|went up|surged|soared|(?:is|are|was|were) up',
  saved: 'sav(?:e|es|ed|ing)|savings of|cost savings of|cost avoidance of',
  drop: 'reduction|decrease|drop|decline|fall|cut|saving|savings',
  growth: 'increase|rise|growth|improvement|gain|jump|boost|uptick|surge',
  fewer: 'fewer|less|lower|shorter|cheaper',
  more: 'more|higher|greater|faster|better|quicker',
  by: 'by|with',
  from: 'from',
  to: 'to',
  of: 'in|of',
  about,
  articles: 'the|a|an|its|our|their|this|that|these|those|his|her|your',
  and: 'and|or|for|in|by|with|from|to|on|at|since|over|as|after|when|while|which|compared|during|than|per|among|through|across|between|because|due',
  auxiliary: 'has|have|had|also|was|were|been|then|already|steadily|sharply|significantly|dramatically',
  likely: 'likely|than|expensive',
}

const danish: MeasureWords = {
  lessen:
    'reducer(?:er|ede|et)|mindske(?:r|de|t)?|nedbring(?:er|e)|nedbragte?|sænke(?:r|de|t)?|skår|forkorte(?:r|de|t)?|halvere(?:r|de|t)?',
  raise: 'øge(?:r|de|t)?|forbedre(?:r|de|t)?|hæve(?:r|de|t)?|styrke(?:r|de|t)?|løfte(?:r|de|t)?',
  fell: 'faldt|faldet|falder|reduceret|mindsket|nedbragt|forkortet',
  rose: 'steg|steget|stiger|voksede|vokset|øget|forbedret',
  saved: 'spar(?:er|ede|et)|besparelse(?:r)? på',
  drop: 'fald|reduktion|nedgang|besparelse|besparelser',
  growth: 'stigning|vækst|forbedring|forøgelse|fremgang',
  fewer: 'færre|mindre|lavere|kortere|billigere',
  more: 'flere|mere|højere|hurtigere|bedre',
  by: 'med',
  from: 'fra',
  to: 'til',
  of: 'i|af|på',
  about: 'mere end|over|næsten|cirka|ca\\.|omkring|op til|mindst|knap|godt',
  articles: 'den|det|de|en|et|sin|sit|sine|vores|deres|dens',
  and: 'og|eller|for|i|med|fra|til|på|siden|over|som|efter|når|mens|end|pr',
  auxiliary: 'er|har|blev|blevet|også|var|været|allerede',
  likely: 'sandsynlig\\p{L}*|end',
}

const norwegian: MeasureWords = {
  lessen:
    'reduser(?:er|te|t)|minske(?:r|t)?|minska|senke(?:r|t)?|kutte(?:r|t)?|kutta|forkorte(?:r|t)?|forkorta|halver(?:er|te|t)',
  raise: 'øk(?:er|te|t)|aukar|auka|forbedre(?:r|t)?|forbetra|hev(?:er|et)|styrke(?:r|t)?|løfte(?:r|t)?',
  fell: 'falt|falle|sank|gikk ned|gjekk ned|har gått ned|redusert|forkortet',
  rose: 'steg|steget|stige|vokste|vokst|økte|økt|auka|gikk opp|gjekk opp',
  saved: 'spar(?:er|te|t)|innsparing(?:er|ar)? på|besparelse(?:r)? på',
  drop: 'fall|nedgang|reduksjon|innsparing|besparelse',
  growth: 'økning|auke|vekst|forbedring|forbetring|framgang',
  fewer: 'færre|mindre|lavere|lågare|kortere|kortare|billigere|billegare',
  more: 'flere|fleire|mer|meir|høyere|høgare|raskere|raskare|bedre|betre',
  by: 'med',
  from: 'fra|frå',
  to: 'til',
  of: 'i|av|på',
  about: 'mer enn|meir enn|over|nesten|cirka|ca\\.|omtrent|rundt|opptil|minst|drøyt|om lag',
  articles: 'den|det|de|dei|en|ein|et|eit|sin|sitt|sine|vår|våre|deres|deira',
  and: 'og|eller|for|i|med|fra|frå|til|på|siden|sidan|over|som|etter|når|mens|medan|enn|per',
  auxiliary: 'er|har|ble|blitt|vart|også|var|vært|allerede',
  likely: 'sannsynlig\\p{L}*|enn',
}

const swedish: MeasureWords = {
  lessen:
    'minska(?:r|de|t|ts)?|reducera(?:r|de|t)?|sänk(?:er|te|t)|kortade?|kortat|förkorta(?:r|de|t)?|halvera(?:r|de|t)?',
  raise: 'öka(?:r|de|t)?|förbättra(?:r|de|t)?|höj(?:er|de|t)|stärk(?:er|te|t)',
  fell: 'minskade|minskat|sjönk|sjunkit|föll|gick ned|gick ner|har gått ned',
  rose: 'ökade|ökat|steg|stigit|växte|vuxit|gick upp',
  saved: 'spara(?:r|de|t)|besparing(?:ar)? på',
  drop: 'minskning|nedgång|reduktion|besparing',
  growth: 'ökning|tillväxt|förbättring|uppgång',
  fewer: 'färre|mindre|lägre|kortare|billigare',
  more: 'fler|mer|högre|snabbare|bättre',
  by: 'med',
  from: 'från',
  to: 'till',
  of: 'i|av|på',
  about: 'mer än|över|nästan|cirka|ca|omkring|ungefär|upp till|minst|drygt|knappt',
  articles: 'den|det|de|en|ett|sin|sitt|sina|vår|våra|deras|dess',
  and: 'och|eller|för|i|med|från|till|på|sedan|över|som|efter|när|medan|än|per',
  auxiliary: 'är|har|blev|blivit|också|var|varit|redan',
  likely: 'sannolikt?|än',
}

/** By BCP 47 language. */
export const measureWords = forLanguages({ en: english, da: danish, nb: norwegian, sv: swedish })
