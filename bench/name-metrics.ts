import type { MarkedText } from './read-names.ts'

/** Names found that are right, found that are wrong, and missed. */
export interface NameCounts {
  right: number
  wrong: number
  missed: number
}

export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** The tagger's words for the types that are measured; names of other types are left out. */
const TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

/** Counts names by type and in all: right are those of which both ends and the type are, as conlleval does. */
export function countNames(
  texts: readonly MarkedText[],
  find: (text: string) => readonly FoundName[],
): Map<string, NameCounts> {
  const counts = new Map(['all', ...Object.values(TYPES)].map((type) => [type, { right: 0, wrong: 0, missed: 0 }]))
  const count = (type: string, what: keyof NameCounts): void => {
    for (const each of [counts.get('all'), counts.get(type)]) if (each !== undefined) each[what]++
  }
  for (const { text, names } of texts) {
    const wanted = new Map(
      names.flatMap(({ start, end, type }) => {
        const name = TYPES[type]
        return name === undefined ? [] : [[`${start}-${end}-${name}`, name] as const]
      }),
    )
    for (const { start, end, type } of find(text))
      count(type, wanted.delete(`${start}-${end}-${type}`) ? 'right' : 'wrong')
    for (const type of wanted.values()) count(type, 'missed')
  }
  return counts
}

/** Precision, recall and F1, in per cent. */
export function nameScores({ right, wrong, missed }: NameCounts): { precision: number; recall: number; f1: number } {
  const share = (of: number): number => (of === 0 ? 0 : Math.round((1000 * right) / of) / 10)
  return { precision: share(right + wrong), recall: share(right + missed), f1: share(right + (wrong + missed) / 2) }
}
