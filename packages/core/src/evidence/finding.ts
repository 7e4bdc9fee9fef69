import type { FacetValue } from '../article.ts'
import type { ArticleCard } from '../results/search.ts'
import type { CitedSentence } from '../summarise/summarise-article.ts'
import type { Initiative } from './find-initiative.ts'

/** What one or several articles say came, or is to come, of an initiative: a row of the table. */
export interface Finding {
  /** What the effect is of. */
  readonly initiative: Initiative
  /** The effect, and the words that state it, verbatim; several where the sentence states it twice. */
  readonly effect: { readonly id: string; readonly label: string; readonly words: readonly string[] }
  /** Its figures, verbatim; none where none is given. */
  readonly figures: readonly string[]
  /** Told as what happened, or as what is meant to. */
  readonly status: NonNullable<FacetValue['status']>
  /** Who says so; `body` where the text names no evaluation, audit or study. */
  readonly by: NonNullable<FacetValue['by']>
  /** Of the initiative, else the only one that the sentence names, else the only one of the article. */
  readonly country?: { readonly id: string; readonly label: string }
  /** In which the article was published. */
  readonly year?: string
  /** The whole sentence; its citation names the page. */
  readonly quote: CitedSentence
  readonly article: ArticleCard
  /** Where else the same stands: in translations, copies, other articles on the initiative. */
  readonly also: readonly Pick<Finding, 'quote' | 'article'>[]
}

/** `relevance`: those first that say most of what is asked; `year`: newest first; `initiative` and `effect`: A to Z. */
export type EvidenceSort = 'relevance' | 'year' | 'initiative' | 'effect'
