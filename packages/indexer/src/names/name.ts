import type { Range } from '@viden/core'

/** What is known by a proper name; each is a type of concept. */
export const NAMED_TYPES = ['person', 'organisation', 'place', 'programme', 'event', 'law'] as const

export type NamedType = (typeof NAMED_TYPES)[number]

/** Where a text names somebody or something, by the form of the words alone. */
export interface Name extends Range {
  readonly type: NamedType
  /** Whether it is built as such names are: "Ministry of …", "… Act"; then it is one wherever it stands. */
  readonly isBuilt: boolean
}
