/** Languages so alike that n-grams alone confuse them. */
export const NORDIC = ['da', 'nb', 'nn', 'sv'] as const

/** A code of {@link NORDIC}. */
export type Nordic = (typeof NORDIC)[number]

/**
 * Frequent words that some of the languages have and the others have not, by the languages that have them. English ones are
 * there so that an English text with a Danish quotation is not taken for Danish, which would have words and it none. A few
 * are words of other languages too (`op` is Dutch, `et` French, `ein` German); n-grams outweigh them.
 */
const WORDS: readonly (readonly [languages: readonly (Nordic | 'en')[], words: string])[] = [
  [
    ['en'],
    'and are because been could did does from he his how if it its more not of our she should than that the their there ' +
      'these they this those we were what when which who with would you your',
  ],
  [
    ['da'],
    'af blev blevet blive bliver borgere fik gennem gør gøre havde hende hvad ind jer jeres lidt meget mellem mere mig mod ' +
      'måde nogen noget nogle op os sagde siger tilbage ud uden vores været',
  ],
  [['nb'], 'annet ble dere fikk gi gikk gjør gjøre hva mye noe noen sier uten vært'],
  [
    ['nn'],
    'berre dei desse difor dykk eg ei ein eit eitt fleire framleis frå gjer gjera gjere heile heilt ho ikkje kjem kor ' +
      'korleis kva kvar kven meir mykje noko nokon nokre noreg saman seier sidan sjå sjølv tek utan vart vera vere vert ' +
      'vore òg',
  ],
  [
    ['sv'],
    'alla allt att bara behöver deras där därför ett flera från för genom hon hur här inom inte kunna mellan många ' +
      'mycket måste någon något några när och också samt sedan själv ska till upp vad vara vid vilka vilken än är även över',
  ],
  [
    ['da', 'nb'],
    'bare deres derfor disse et flere fra hele hun hvem hver hvilke hvilken hvis hvor hvordan ikke jeg kun mens samme ' +
      'sammen selv siden være',
  ],
  [['da', 'sv'], 'dig efter igen nu sig'],
  [
    ['nb', 'nn'],
    'blant deg enn etter gjennom gjerne hadde igjen inn kanskje likevel litt meg opp seg slik slike våre å',
  ],
  [['nb', 'sv'], 'mer'],
  [['nn', 'sv'], 'då'],
  [['da', 'nb', 'nn'], 'altså andre bør denne dette er før første kunne når og også skal til ved'],
  [['nb', 'nn', 'sv'], 'av bli blir fram fått mot oss ut vår'],
]

/** Languages by the words that tell for them. */
export const TELLING_WORDS: ReadonlyMap<string, readonly (Nordic | 'en')[]> = new Map(
  WORDS.flatMap(([languages, words]) => words.split(' ').map((word) => [word, languages] as const)),
)

/** Letters and endings that tell some Nordic languages from the others; they tell none of them from, say, German. */
export const TELLING_FORMS: readonly (readonly [form: RegExp, languages: readonly Nordic[]])[] = [
  [/[äö]/, ['sv']],
  [/[æø]/, ['da', 'nb', 'nn']],
  [/[eø]j(?:e|en|er|ne|s|t)?$/, ['da']],
  [/[eø]y/, ['nb', 'nn']],
  [/[gk]j(?!or)/, ['nb', 'nn']],
  [/(?:kk|ll|mm|nn|pp|rr|ss|tt)$/, ['nb', 'nn', 'sv']],
  [/..hed(?:er|en|erne|s)?$/, ['da']],
  [/..het(?:er|en|ene)?$/, ['nb', 'sv']],
  [/..heit(?:er|a|ene)?$/, ['nn']],
  [/..tion(?:er|en|erne|erna)?$/, ['da', 'sv']],
  [/..sjon(?:er|en|ene|ar|ane)?$/, ['nb', 'nn']],
  [/..lig(?:e|t)?$/, ['da', 'nb', 'sv']],
  [/..leg(?:e|vis|heit)?$/, ['nn']],
  [/..skab(?:er|et|s)?$/, ['da']],
  [/...erne$/, ['da', 'nb']],
  [/..(?:arna|orna)$/, ['sv']],
  [/..[^n]ane$/, ['nn']],
  [/..inga$/, ['nn']],
  [/..(?:ing|ar|ant|ist|sjon|tor|skap|els|aste?)ar$/, ['nn', 'sv']],
]
