import type { Article, Citation, Range } from '../article.ts'
import { placeOf } from '../place-of.ts'

/** Characters of context kept on each side of a quote: enough to tell equal quotes apart. */
const CONTEXT = 32

/**
 * Cites a stretch of an article.
 *
 * @example
 * makeCitation(article, { start: 0, end: 12 }).quote === article.text.slice(0, 12) // => true
 */
export function makeCitation(article: Article, { start, end }: Range): Citation {
  const { id, text } = article
  const { anchor, page, sections } = placeOf(article, start)
  const section = sections.at(-1)
  return {
    article: id,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    ...(section !== undefined && { section: section.heading }),
    ...(page !== undefined && { page }),
    ...(anchor !== undefined && { anchor }),
  }
}
