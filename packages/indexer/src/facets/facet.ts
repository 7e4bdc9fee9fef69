import type { FacetValue } from '@viden/core'
import type { LinkedArticle } from '../link/concepts.ts'

/** A way to count articles: give it a name, and the values that it finds in an article. */
export interface Facet {
  /** In queries, filters and files: lower case. */
  readonly name: string
  /** For a reader, in English. */
  readonly label: string
  /** Values with where they come from; each value once. */
  values(article: LinkedArticle): readonly FacetValue[]
}
