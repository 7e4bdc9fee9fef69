import { forLanguages } from '../for-languages.ts'

/** Words and phrases that tell how a statement is meant, lower case; a space is any white space. */
export interface ModalityCues {
  /** Look like a negation and are none ("not only"): read before the others. */
  readonly none: readonly string[]
  readonly negated: readonly string[]
  readonly hypothetical: readonly string[]
  readonly planned: readonly string[]
  /** What something is for: "in order to reduce costs". */
  readonly purpose: readonly string[]
  /** The mark of an infinitive: a purpose, where it stands right before ("to reduce costs"). */
  readonly infinitive: readonly string[]
  /** End the reach of the words before them. */
  readonly ends: readonly string[]
  /** Words after a statement that a negation may follow within; English negates before. */
  readonly after: number
}

const english: ModalityCues = {
  none: list(
    'not only, not just, not merely, no doubt, no wonder, no surprise, not to mention, no matter, not surprisingly, at no cost, no longer, in may, last may, this may, since may, of may, by may, until may',
  ),
  negated: list(
    "no, not, n't, n’t, cannot, never, nor, neither, none, nobody, nothing, without, hardly, barely, scarcely, little, few, failed to, fails to, fail to, failing to, unable to, rather than, instead of, lack of, lacks, lacked, absence of, far from, unlikely, unless, prevented, refused to, yet to",
  ),
  hypothetical: list(
    "could, may, might, can, would, ’d, if, whether, when you, you will, you’ll, you'll, potential, potentially, possible, possibly, perhaps, maybe, likely, should, suppose, imagine, ideally, ought to, chance to, opportunity to, opportunities to, ability to, able to, capable of, how to, ways to, way to, what if, promise of, seeking to, typically, usually, often, need to, needs to, needed to, have to, has to, must, require, requires, required to, consider, let’s, let's, depends, tip, tips, want to, wants to, wanted to, challenge of, challenges of, difficult to",
  ),
  planned: list(
    "will, ’ll, 'll, going to, plan, plans, planned, planning, aim, aims, aimed, aiming, hope, hopes, hoped, hoping, hopefully, intend, intends, intended, expect, expects, expected, expecting, goal, goals, objective, objectives, mission, vision, designed to, meant to, seek, seeks, sought to, strive, strives, striving, strategy to, effort to, efforts to, attempt to, attempts to, tries to, trying to, try to, tried to, committed to, commitment to, proposed, proposes, proposal, upcoming, soon, scheduled, slated, poised to, set to, about to, begin to, promises to, promise to, eventually, in the future, next year, next phase, next step, next steps, calls for, called for, asks, tasked with, directs, directed, charged with, target, targets",
  ),
  purpose: list('in order to, so as to, with a view to'),
  infinitive: ['to'],
  ends: list(
    'but, however, although, though, whereas, nevertheless, yet, except, which, because, since, after, while, resulting in, resulted in, and it, and they, and we, and has, and have',
  ),
  after: 0,
}

const danish: ModalityCues = {
  none: list('ikke kun, ikke bare, ikke blot, ingen tvivl, ikke mindst, ikke længere'),
  negated: list(
    'ikke, ingen, intet, aldrig, uden, hverken, næppe, knap, lykkedes ikke, i stedet for, mangel på, mangler',
  ),
  hypothetical: list(
    'kan, kunne, måske, muligvis, eventuelt, hvis, om, ville, burde, bør, skal, skulle, må, mulighed for, muligheden for, potentiale, potentielt, formentlig, sandsynligvis, vil kunne',
  ),
  planned: list(
    'vil, planlægger, planlagt, plan, planer, forventer, forventes, ventes, håber, sigter, skal, mål, målet, målsætning, formål, formålet, hensigt, hensigten, ønsker, forslag, kommende, snart',
  ),
  purpose: list('for at, med henblik på'),
  infinitive: ['at'],
  ends: list('men, dog, selvom, mens, fordi, som, der'),
  after: 3,
}

const norwegian: ModalityCues = {
  none: list('ikke bare, ikke kun, ikkje berre, ingen tvil, ikke minst, ikkje minst, ikke lenger, ikkje lenger'),
  negated: list(
    'ikke, ikkje, ingen, inga, ingenting, intet, inkje, aldri, uten, utan, verken, neppe, knapt, i stedet for, i staden for, mangel på, mangler, manglar',
  ),
  hypothetical: list(
    'kan, kunne, kanskje, muligens, moglegvis, eventuelt, hvis, dersom, om, ville, burde, bør, må, skal, skulle, mulighet for, muligheten for, høve til, potensial, potensielt, trolig, truleg, sannsynligvis',
  ),
  planned: list(
    'vil, planlegger, planlegg, planlagt, planer, planar, forventer, forventar, forventes, ventes, håper, håpar, skal, mål, målet, formål, formålet, hensikt, hensikten, ønsker, ønskjer, forslag, kommende, kommande, snart',
  ),
  purpose: list('for å, med sikte på'),
  infinitive: ['å'],
  ends: list('men, likevel, selv om, sjølv om, mens, medan, fordi, som'),
  after: 3,
}

const swedish: ModalityCues = {
  none: list('inte bara, inte enbart, inte endast, ingen tvekan, inte minst, inte längre'),
  negated: list(
    'inte, ej, icke, ingen, inget, inga, ingenting, aldrig, utan, varken, knappast, knappt, i stället för, istället för, brist på, saknar, saknas',
  ),
  hypothetical: list(
    'kan, kunna, kunde, kanske, möjligen, eventuellt, om, skulle, borde, bör, måste, ska, möjlighet att, möjligheten att, potential, potentiellt, troligen, sannolikt, må',
  ),
  planned: list(
    'vill, kommer att, ska, skall, planerar, planeras, planerad, planer, förväntas, förväntar, väntas, hoppas, avser, siktar, mål, målet, syfte, syftet, avsikt, avsikten, önskar, förslag, kommande, snart',
  ),
  purpose: list('för att, i syfte att'),
  infinitive: ['att'],
  ends: list('men, dock, även om, medan, eftersom, som'),
  after: 3,
}

/** By BCP 47 language. */
export const modalityCues = forLanguages({ en: english, da: danish, nb: norwegian, sv: swedish })

function list(phrases: string): readonly string[] {
  return phrases.split(', ')
}
