import type { Citation } from '../article.ts'
import type { ArticleCard } from '../results/search.ts'

/** Words at each end of a quote that a link names; between them may be anything. */
const WORDS = 6

/** Gives the address of an article on the web, normalised; none unless it is one of http or https. */
export function webAddress({ source: { url } }: Pick<ArticleCard, 'source'>): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { href, protocol } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/**
 * Gives the address at which a browser shows a quote: that of its article with a text fragment, `#:~:text=First%20words,last%20words`;
 * of a PDF file, with its page, too. None where the article has none on the web.
 *
 * @example
 * const [{ citation }] = summariseArticle(article).sentences
 * quoteAddress(article, citation)
 */
export function quoteAddress(article: Pick<ArticleCard, 'source'>, citation: Citation): string | undefined {
  const address = webAddress(article)
  if (address === undefined) return undefined
  const [page, fragment = ''] = address.split(/#(.*)/s)
  const words = citation.quote.trim().split(/\s+/)
  const ends = words.length <= 2 * WORDS ? [words] : [words.slice(0, WORDS), words.slice(-WORDS)]
  // Readers of PDF go to pages; an anchor of a section is one that the site need not have.
  const own = citation.anchor?.startsWith('page=') ? citation.anchor : fragment.replace(/:~:.*/s, '')
  return `${page}#${own}:~:text=${ends.map((end) => encodeWords(end.join(' '))).join(',')}`
}

/** What has a meaning in a text fragment, or in Markdown, is encoded too. */
function encodeWords(words: string): string {
  const encoded = encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd'))
  return encoded.replace(/[-!'()*~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
