/** What a name may be. The last is learned, to tell other names from organisations and places, but never given. */
export const NAME_TYPES = ['person', 'organisation', 'place', 'other'] as const

export type NameType = (typeof NAME_TYPES)[number]

/** A tag of a word: 0 outside of names; of the type at `n` in the list, 2n + 1 begins one, 2n + 2 continues it. */
export const TAG_COUNT = 1 + 2 * NAME_TYPES.length
export const OUTSIDE = 0

/** The tag that begins a name of this type; the next continues it. */
export function beginOf(type: NameType): number {
  return 1 + 2 * NAME_TYPES.indexOf(type)
}

/** Absent outside of names. */
export function typeOf(tag: number): NameType | undefined {
  return NAME_TYPES[(tag - 1) >> 1]
}

export function isBegin(tag: number): boolean {
  return tag % 2 === 1
}

/**
 * Whether a tag may follow another: what continues a name follows only what begins or continues one of its type.
 *
 * @param before - Absent at the start of a sentence.
 */
export function mayFollow(tag: number, before: number | undefined): boolean {
  return tag === OUTSIDE || isBegin(tag) || before === tag || before === tag - 1
}
