import { forLanguages } from '../for-languages.ts'
import { cueRules, type LanguageCues, wholeWords } from './cue-rules.ts'
import { type ImpactWords, impactWords } from './cues/impact-cues.ts'

/** What may stand between a thing and what became of it: "visits to the site have greatly". */
const GAP =
  '(?:(?:to|on|at|for|på|til|i|av|af)_(?:[^\\s,.!?;:]{1,30}_){1,3}?)?(?:(?:also|has|have|had|er|har|\\p{L}+ly|scores?|ratings?|rates?|levels?)_){0,2}'

const { en, da, nb, sv } = impactWords

/** All the impacts there are. */
export const impacts: readonly string[] = Object.keys(en.effects)

/** Words of an effect that has happened. */
export const happened = cueRules({ en: past(en), da: past(da), nb: past(nb), sv: past(sv) })

/** Words of an effect that is meant to come. */
export const intended = cueRules({ en: future(en), da: future(da), nb: future(nb), sv: future(sv) })

const things = new Map(
  Object.entries(forLanguages(impactWords)).map(([language, { effects }]) => [
    language,
    Object.entries(effects).map(([value, { less, more }]) => ({
      value,
      less: wholeWords([less]),
      more: wholeWords([more]),
    })),
  ]),
)

/** Tells of which impact a thing is that got less or more: of less "waiting time", `impact/quality`. */
export function impactOf(thing: string, direction: 'less' | 'more', language: string): string | undefined {
  return things.get(language)?.find((words) => thing.toLowerCase().search(words[direction]) >= 0)?.value
}

function past({ effects, fell, lessened, raised, rose, saved, stems }: ImpactWords): LanguageCues {
  return {
    stems,
    also: nounsOf(effects),
    words: Object.fromEntries(
      Object.entries(effects).map(([value, { less, more }]) => [
        value,
        [
          `${lessened}_…(?:${less})`,
          `${raised}_…(?:${more})`,
          `(?:${less})_${GAP}${fell}`,
          `(?:${more})_${GAP}${rose}`,
          ...(value === 'impact/cost' ? saved : []),
        ],
      ]),
    ),
  }
}

function future({ effects, lessen, raise, save, stems }: ImpactWords): LanguageCues {
  return {
    stems,
    also: nounsOf(effects),
    words: Object.fromEntries(
      Object.entries(effects).map(([value, { less, more }]) => [
        value,
        [`${lessen}_…(?:${less})`, `${raise}_…(?:${more})`, ...(value === 'impact/cost' ? save : [])],
      ]),
    ),
  }
}

/** What is saved counts as well as what gets less or more. How words begin is left out, which would be slow. */
function nounsOf(effects: ImpactWords['effects']): string {
  const nouns = Object.values(effects).flatMap(({ less, more }) => [less, more])
  return `${nouns.join('|')}|sav|spar`.replaceAll('_', '\\s+').replaceAll('\\p{L}{0,30}', '')
}
