/** What a sentence says by such a word: "I", "we", "you", that something is new, what something is for. */
export type CueKind = 'first' | 'we' | 'you' | 'news' | 'purpose'

/** By language, BCP 47. A star stands for any ending. */
const CUES: Readonly<Record<string, Readonly<Record<CueKind, string>>>> = {
  en: {
    first: 'i my me mine myself',
    we: 'we our us ours ourselves',
    you: 'you your yours yourself',
    news: 'announc* launch* releas* introduc* new today unveil* opened opens award* join* hosted partner*',
    purpose:
      'aim* goal* purpose objective* mission help* allow* enable* provid* ensure* improv* designed creat* support*',
  },
  da: {
    first: 'jeg mig min mit mine',
    we: 'vi os vores vor',
    you: 'du dig din dit dine jer jeres',
    news: 'lancer* ny nyt nye åbnede åbner præsenter* udgiv* tildel* indfør* offentliggør* idag dag',
    purpose: 'formål* mål målet hjælp* forbedr* sikre sikrer skab* understøtt* gør giver mulig*',
  },
  nb: {
    first: 'jeg meg min mitt mine',
    we: 'vi oss vår vårt våre',
    you: 'du deg din ditt dine dere deres',
    news: 'lanser* ny nytt nye åpnet åpner presenter* innfør* tildel* publiser* dag',
    purpose: 'formål* mål målet hjelp* forbedr* sikre sikrer skap* støtt* gjør gir mulig*',
  },
  nn: {
    first: 'eg meg min mitt mine',
    we: 'vi me oss vår vårt våre',
    you: 'du deg din ditt dine de dykk dykkar',
    news: 'lanser* ny nytt nye opna opnar presenter* innfør* tildel* publiser* dag',
    purpose: 'føremål* mål målet hjelp* forbetr* sikre sikrar skap* støtt* gjer gjev mogleg*',
  },
  sv: {
    first: 'jag mig min mitt mina',
    we: 'vi oss vår vårt våra',
    you: 'du dig din ditt dina ni er ert era',
    news: 'lanser* ny nytt nya öppna* presenter* inför* släpp* publicer* tilldel* idag dag',
    purpose: 'syfte* mål målet hjälp* förbättr* säkerställ* skapa* stöd* gör ger möjlig*',
  },
}

const PATTERNS = new Map(
  Object.entries(CUES).flatMap(([language, kinds]) =>
    Object.entries(kinds).map(([kind, words]) => [`${language} ${kind}`, toPattern(words)] as const),
  ),
)

/** Counts the words of a kind in a sentence; 0 in a language that has no list. */
export function countCues(sentence: string, kind: CueKind, language: string): number {
  const pattern = PATTERNS.get(`${language} ${kind}`)
  return pattern === undefined ? 0 : (sentence.match(pattern)?.length ?? 0)
}

/** Tells whether a sentence is a question. */
export function asksQuestion(sentence: string): boolean {
  return /\?["'”’»)\]]*$/.test(sentence.slice(-4))
}

function toPattern(words: string): RegExp {
  const alternatives = words.split(' ').map((word) => word.replace('*', '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
