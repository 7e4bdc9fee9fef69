import type { FacetValue } from '@viden/core'
import type { BroaderOf, LinkedArticle } from '../link/concepts.ts'

/** A way to count articles: give it a name, and the values that it finds in an article. */
export interface Facet {
  /** In queries, filters and files: lower case. */
  readonly name: string
  /** For a reader, in English. */
  readonly label: string
  /** When a value is given, in a sentence or two, for the codebook. */
  readonly rule: string
  /** Ids of all the values there are, if they are few; or the type of concept that values are. None for dates and codes. */
  readonly coded?: readonly string[] | string
  /** Values with where they come from; each value once. */
  values(article: LinkedArticle, broaderOf: BroaderOf): readonly FacetValue[]
}
