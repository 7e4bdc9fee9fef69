/** What may follow the full stop of an abbreviation. */
export type Abbreviation =
  /** Always goes on: "Dr. Hansen", "e.g. labs", "f.eks. Oslo". */
  | 'open'
  /** Goes on with a number only: "No. 5", "kl. 9". */
  | 'number'
  /** May end a sentence, and does where the next word begins one: "in the U.S. The", "osv. Det". */
  | 'either'
  /** Mostly ends what is listed: a capital after it begins a sentence. */
  | 'final'

/** Lower case, without the last stop, in English, Danish, Norwegian (both) and Swedish. */
const ABBREVIATIONS: Readonly<Record<Abbreviation, string>> = {
  open:
    'mr mrs ms dr drs prof sen rep gov gen col lt capt sgt maj rev hon pres supt hr fr frk dir ' +
    'e.g i.e eg ie cf vs viz incl excl esp ' +
    'f.eks feks fx eks t.ex tex ex t.d td bl.a bla jf jfr jmf jvf s.k sk såk dvs d.v.s vedr ca cirka evt ev resp ' +
    'inkl ekskl exkl hhv henh iflg ifl ang ad pga p.g.a mht m.h.t mtp o.a.s meld innst prop dok ot.prp st.meld',
  number: 'no nos nr nrs vol vols p pp s fig figs art kap kl kl cap ch sec sek stk § avd bd tlf tel ext est approx d',
  either:
    'u.s u.k u.n d.c u.s.a u.s.c ph.d m.d b.a m.a m.s r.n a.m p.m jr sr inc ltd co corp dept univ al st assn bros ' +
    'jan feb mar apr jun jul aug sep sept oct okt nov dec des tue tues thu thur thurs pct o.s.v',
  final: 'etc osv m.m mm m.fl m.v mv o.l ol o.lign lign mfl e.kr f.kr o.d o.dyl',
}

const BY_WORD = new Map(
  (['open', 'number', 'either', 'final'] as const).flatMap((kind) =>
    ABBREVIATIONS[kind].split(' ').map((word) => [word, kind] as const),
  ),
)

/** Tells what a word before a full stop is short for, if it is. */
export function findAbbreviation(word: string): Abbreviation | undefined {
  const kind = BY_WORD.get(word.toLowerCase())
  // "HR" is no "Hr.", "AD" no "ad.".
  return kind === 'open' && /^\p{Lu}{2,}$/u.test(word) ? undefined : kind
}

/** Words that begin sentences and no names, with a capital. */
const STARTERS = new Set(
  (
    'The This These Those It Its We In On At For But And If As To A An When While He She They You I There Here Our Your ' +
    'Their His Her By With From After Before Not So Or That What How Also However Today All Each Some Many Most More ' +
    'Since Because Although Both Once Until Now Then Thus Have Is Are Was Were Do Does Did Please ' +
    'Det Den Der Han Hun Vi På Men Og Så Når Hvis Som Til Med Fra Efter Et En Ei Dette Denne Disse Du Jeg Alle Da At Af ' +
    'Ved Om Slik Etter Dei Desse Ho Eg Me Dersom Kvar Hver Nu Nå No Detta Denna Dessa Och Där Här När Ett För Från Av ' +
    'Hon Jag Man Alla Under Enligt Ifølge Mens Medan Dermed Derfor Därför Desuden Dessuten Også Hvordan Hvad Hva Vad'
  ).split(' '),
)

/** Tells whether a text goes on as a new sentence would: with a word that begins sentences and is part of no name. */
export function startsLikeSentence(text: string): boolean {
  const word = /^\s+["'“”„‘«»([*–—-]*\s*(\p{Lu}\p{L}*)(?![.\p{L}\p{N}])/u.exec(text)?.[1]
  return word !== undefined && STARTERS.has(word)
}
