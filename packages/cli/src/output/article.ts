import type { Article, ArticleCard, Range } from '@viden/core'
import { creatorName } from '@viden/core'
import { style } from './style.ts'

/** The line below a title: date, who, where it was published, language, id. */
export function describe(article: ArticleCard | Article): string {
  const { creators, id, language, published, source } = article
  return style.dim(
    [published, creators.map(creatorName).join(', '), source.publisher, language, id].filter(Boolean).join(' · '),
  )
}

/**
 * Marks ranges of a text.
 *
 * @param from - Offset of the text's first character in what the ranges count in.
 */
export function mark(text: string, ranges: readonly Range[], from: number): string {
  let marked = ''
  let at = 0
  for (const { start, end } of ranges) {
    marked += text.slice(at, start - from) + style.bold(style.yellow(text.slice(start - from, end - from)))
    at = end - from
  }
  return marked + text.slice(at)
}
