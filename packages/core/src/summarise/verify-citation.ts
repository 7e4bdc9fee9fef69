import type { Article, Citation, Range } from '../article.ts'

/** Whether a quote still stands in an article: where it was found, elsewhere, or nowhere. */
export interface Verification {
  readonly status: 'exact' | 'moved' | 'gone'
  /** Where the quote stands now; absent if it is gone. */
  readonly range?: Range
}

/**
 * Finds a cited quote again, after the article may have changed. The quote is the truth, the offsets a hint;
 * of several places with the same words, the one whose surroundings agree best with prefix and suffix is taken.
 *
 * @example
 * verifyCitation(article, summariseArticle(article).sentences[0].citation).status // => 'exact'
 */
export function verifyCitation(article: Pick<Article, 'text'>, citation: Citation): Verification {
  const { text } = article
  const { start, end, quote, prefix, suffix } = citation
  if (quote === '') return { status: 'gone' }
  if (text.slice(start, end) === quote) return { status: 'exact', range: { start, end } }
  let best: { range: Range; agreement: number } | undefined
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const range = { start: at, end: at + quote.length }
    const agreement = sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(range.end), suffix)
    if (best === undefined || agreement > best.agreement) best = { range, agreement }
  }
  return best === undefined ? { status: 'gone' } : { status: 'moved', range: best.range }
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}
