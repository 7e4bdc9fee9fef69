import type { LinkedArticle } from './find-article.ts'
import { type LinkedData, typesOf } from './json-ld.ts'
import type { PageEvidence } from './page-evidence.ts'

/** What a page is: something written, the first page of a site, or a page to choose or to buy on. */
export type PageKind = 'article' | 'home' | 'other'

const OTHER_TYPE =
  /^(?:\w*Product|ProductGroup|CollectionPage|ItemList|OfferCatalog|Service|SoftwareApplication|WebApplication|SearchResultsPage|LocalBusiness|Store|Course|EducationalOccupationalProgram)$/
const OTHER_OPEN_GRAPH = /^(?:(?:og:)?product|profile|video|music|business|restaurant|\w*-?objects:)/i
/** Parts of addresses of pages that list or sell. */
const OTHER_FOLDER =
  /^(?:products?|collections|categor(?:y|ies)|genres?|tags?|shop|store|cart|checkout|browse|dp|itm|search)$/i
/** Parts of addresses of what is written, in a shop too. */
const ARTICLE_FOLDER = /^(?:blogs?|news|nyheter|nyheder|aktuelt|articles?|artikler|artiklar|posts?|stories)$/i
const FIRST_PAGE = /^\/(?:index\.\w+)?$/
/** What tells one page from another where all have one path. */
const PAGE_QUERY = /[?&](?:p|id|page_id|t)=/

/** Tells what a page is, by its address and by what it says of itself. */
export function findPageKind(
  { metas }: PageEvidence,
  linked: LinkedData,
  { article }: LinkedArticle,
  address: string | undefined,
): PageKind {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined
  if (url !== undefined && FIRST_PAGE.test(url.pathname) && !PAGE_QUERY.test(url.search)) return 'home'
  if (article.length > 0) return 'article'
  if (metas.get('og:type')?.some((type) => OTHER_OPEN_GRAPH.test(type))) return 'other'
  if (linked.things.some((thing) => typesOf(thing).some((type) => OTHER_TYPE.test(type)))) return 'other'
  const folders = url?.pathname.split('/') ?? []
  if (folders.some((folder) => ARTICLE_FOLDER.test(folder))) return 'article'
  return folders.some((folder) => OTHER_FOLDER.test(folder)) ? 'other' : 'article'
}
