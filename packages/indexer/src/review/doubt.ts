import type { Citation, Range } from '@viden/core'
import type { Decision } from './decision.ts'

/** Something that Viden is unsure of, and that a librarian can settle. */
export interface Doubt {
  /** Whether two concepts are one, whether there is such a thing, or whether an article has a value. */
  readonly kind: 'merge' | 'name' | 'value'
  /** Why it is asked, in a sentence. */
  readonly reason: string
  /** Articles that change if Viden is wrong. */
  readonly articles: number
  /** The two concepts, the one that is kept first; the concept; the value. */
  readonly about: readonly DoubtfulThing[]
  /** What to save for a yes, and for a no. */
  readonly yes: Decision
  readonly no: Decision
}

/** A concept or a value, and where texts have it. */
export interface DoubtfulThing {
  readonly id: string
  readonly label: string
  /** Type of the concept, or the facet. */
  readonly type: string
  readonly articles: number
  readonly mentions: number
  readonly quotes: readonly Quote[]
}

/** The words around a place of an article. */
export interface Quote {
  readonly title: string
  readonly citation: Citation
  /** The words in question, as offsets into the quote. */
  readonly words: Range
}
