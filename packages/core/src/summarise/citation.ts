import type { Article, Citation, Range } from '../article.ts'

/** Characters of context kept on each side of a quote: enough to tell equal quotes apart. */
const CONTEXT = 32

/**
 * Cites a stretch of an article.
 *
 * @example
 * makeCitation(article, { start: 0, end: 12 }).quote === article.text.slice(0, 12) // => true
 */
export function makeCitation(article: Article, { start, end }: Range): Citation {
  const { id, pages, passages, sections, text } = article
  const passage = passages.find((candidate) => candidate.start <= start && start < candidate.end)
  const section = passage?.section === undefined ? undefined : sections[passage.section]
  const page = pages?.find((candidate) => candidate.start <= start && start < candidate.end)
  return {
    article: id,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    ...(section !== undefined && { section: section.heading }),
    ...(page !== undefined && { page: page.label }),
  }
}
