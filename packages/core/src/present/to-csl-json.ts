import type { Creator } from '../article.ts'
import type { ArticleCard } from '../results/search.ts'
import { webAddress } from './web-address.ts'

/** An article in CSL-JSON, which Zotero, Pandoc and every processor of citation styles read. */
export interface CslItem {
  readonly id: string
  /** One of CSL's types; `document` for any other. */
  readonly type: string
  readonly title: string
  readonly author?: readonly Creator[]
  /** Year, month and day, as precise as known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly publisher?: string
  /** The site or journal that it is part of. */
  readonly 'container-title'?: string
  readonly URL?: string
  readonly language?: string
  readonly abstract?: string
}

/** The types of CSL 1.0.2. */
const TYPES: ReadonlySet<string> = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document
  entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
  motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post
  post-weblog regulation report review review-book software song speech standard thesis treaty webpage`.split(/\s+/),
)
/** What stands within something larger, which its publisher names: a page on its site. */
const PARTS = /^(?:webpage|post|article-|entry)/

/**
 * Gives an article in CSL-JSON, the exchange format of citation managers.
 *
 * @example
 * toCslJson(article).title === article.title // => true
 */
export function toCslJson(article: ArticleCard): CslItem {
  const { id, type, title, creators, published, summary, language, source } = article
  const known = TYPES.has(type) ? type : 'document'
  const url = webAddress(article)
  return {
    id,
    type: known,
    title,
    ...(creators.length > 0 && { author: creators }),
    ...(published !== undefined && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(source.publisher !== undefined && { [PARTS.test(known) ? 'container-title' : 'publisher']: source.publisher }),
    ...(url !== undefined && { URL: url }),
    ...(language !== 'und' && { language }),
    ...(summary !== undefined && { abstract: summary }),
  }
}
