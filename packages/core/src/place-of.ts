import type { Article, Section } from './article.ts'

/** Where in an article something stands, as far as the source tells. */
export interface Place {
  /** The sections around it, outermost first. */
  readonly sections: readonly Section[]
  /** Label of its page: `14`, `iv`. */
  readonly page?: string
  /** The fragment to link to, without `#`: `page=14` in a source with pages, else the anchor of the innermost section. */
  readonly anchor?: string
}

/**
 * Gives the sections and the page that an offset into an article's text lies in.
 *
 * @param offset - UTF-16 offset into `article.text`.
 * @example
 * placeOf(article, article.passages.at(-1).start).sections.map(({ heading }) => heading)
 */
export function placeOf({ pages = [], passages, sections }: Article, offset: number): Place {
  const passage = passages.find(({ end }) => offset < end)
  const own = passage?.section === undefined ? undefined : sections[passage.section]
  // Sections hold their subsections: those that begin before this one and end after it lie above it.
  const above = sections
    .slice(0, passage?.section ?? 0)
    .filter(({ end, level }) => own && end >= own.end && level < own.level)
  const number = pages.findIndex(({ start, end }) => start <= offset && offset < end)
  const page = pages[number]
  // Readers of PDF go to pages by number, whatever is printed on them.
  const anchor = page === undefined ? own?.anchor : `page=${number + 1}`
  return {
    sections: own === undefined ? [] : [...above, own],
    ...(page !== undefined && { page: page.label }),
    ...(anchor !== undefined && { anchor }),
  }
}
