import { foldText } from './fold-text.ts'
import { type LinkedData, type LinkedThing, linkedText, typesOf } from './json-ld.ts'

/** What JSON-LD says of the article and of the page around it. */
export interface LinkedArticle {
  /** Things that are the article; none on a page that lists many. */
  readonly article: readonly LinkedThing[]
  /** Things that are the page. */
  readonly page: readonly LinkedThing[]
}

const ARTICLE = /(?:Article|Posting|Report|Question|Thesis|Recipe|HowTo|Chapter|Interview)$/
/** An advertisement, though its type ends as those of articles do. */
const NO_ARTICLE = /^JobPosting$/
const PAGE = /^(?:\w*Page|CreativeWork)$/
/** More articles than that, none of which has the title of the page, are a list of others. */
const MAX_ARTICLES = 2

/**
 * Picks the things of JSON-LD that are the article.
 *
 * @param titles - What the page is called elsewhere.
 */
export function findArticle({ things }: LinkedData, titles: readonly string[]): LinkedArticle {
  const articles: LinkedThing[] = []
  const page: LinkedThing[] = []
  for (const thing of things) {
    const types = typesOf(thing)
    if (types.some((type) => ARTICLE.test(type) && !NO_ARTICLE.test(type))) articles.push(thing)
    else if (types.some((type) => PAGE.test(type))) page.push(thing)
  }
  const headlines = articles.map(headlineOf)
  if (new Set(headlines).size <= 1) return { article: articles, page }
  const folded = titles.map(foldText).filter((title) => title !== '')
  const named = articles.filter((_, index) => {
    const headline = headlines[index] ?? ''
    return headline !== '' && folded.some((title) => title.includes(headline) || headline.includes(title))
  })
  if (named.length > 0) return { article: named, page }
  return { article: new Set(headlines).size <= MAX_ARTICLES ? articles : [], page }
}

function headlineOf(thing: LinkedThing): string {
  return foldText(linkedText(thing.headline) ?? linkedText(thing.name) ?? '')
}
