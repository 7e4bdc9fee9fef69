/**
 * Words by what they tell of a sentence, in English, Danish, Norwegian (both) and Swedish. A star stands for any ending.
 * None of them decides: each kind is a feature that is worth what was learned.
 */
const CUES = {
  first: 'i my me mine myself jeg mig meg min mit mitt mine eg jag mig mitt mina',
  we: 'we our us ours vi os oss vores vår vårt våre våra vore',
  you: 'you your yours yourself du dig din dit dine deg ditt dere deres ni er dig dina ert era dykk',
  news:
    'announc* launch* releas* introduc* new today unveil* opened opens award* join* hosted partner* ' +
    'lancer* ny nyt nye åbn* præsenter* udgiv* tildel* indfør* lansere* lanser* nytt åpn* opn* presenter* innfør* ' +
    'tildel* idag utdel* införs införa inför öppn* släpp* publicer* publiser*',
  purpose:
    'aim* goal* purpose objective* mission help* allow* enable* provid* ensure* improv* designed creat* support* ' +
    'formål* mål* hjælp* forbedr* sikr* skab* understøtt* føremål* hjelp* forbetr* skap* sikre* støtt* syfte* ' +
    'målet hjälp* förbättr* säkerställ* stöd*',
  result:
    'result* found find* show* conclu* learn* reveal* evaluat* increas* reduc* saved sav* led proved success* ' +
    'resultat* viser viste fandt konkluder* konklusjon* lærte erfaring* evaluer* øg* øk* auk* reduser* reducer* ' +
    'spar* fant fann visar visade slutsats* lärdom* utvärder* ökad* ökat minsk*',
  weight:
    'important* key essential* critical* must need* should crucial* significant* main central* because overall ' +
    'vigtig* viktig* afgørende avgjørende avgjerande nødvendig* skal bør må väsentlig* avgörande måste behöv* ' +
    'brug behov* fordi eftersom centralt',
  example: 'example* instance e.g eksempel* fx f.eks døme exempel* exempelvis t.ex bl.a',
  self: 'post blog article series webinar podcast episode newsletter indlæg* artikel* nyhedsbrev* innlegg* artikkel* nyhetsbrev* inlägg* innlegget avsnitt* podd*',
} as const

/** A kind of cue. */
export type CueKind = keyof typeof CUES

const PATTERNS = new Map(Object.entries(CUES).map(([kind, words]) => [kind, toPattern(words)]))

/** Counts the words of a kind in a sentence. */
export function countCues(sentence: string, kind: CueKind): number {
  const pattern = PATTERNS.get(kind)
  return pattern === undefined ? 0 : (sentence.match(pattern)?.length ?? 0)
}

function toPattern(words: string): RegExp {
  const alternatives = [...new Set(words.split(' '))].map((word) => word.replaceAll('.', '\\.').replace('*', '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
