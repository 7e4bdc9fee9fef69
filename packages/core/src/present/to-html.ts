import { checkOptions } from '../check-options.ts'
import type { ArticleCard } from '../results/search.ts'
import type { CitedSentence } from '../summarise/summarise-article.ts'
import type { CitedText } from './cited-text.ts'
import { describePlace } from './describe-place.ts'
import { escapeHtml } from './escape-html.ts'
import type { PresentOptions } from './to-markdown.ts'
import { quoteAddress, webAddress } from './web-address.ts'

/** How to present as HTML. */
export interface HtmlOptions extends PresentOptions {
  /** What ids begin with, so that several fragments may stand on one page; default `viden`. */
  readonly prefix?: string
}

/**
 * Presents quoted sentences as a fragment of HTML: a section with a quotation (`q`) for each sentence, and a list of footnotes
 * that it links to and that link back. All is escaped; only addresses of http and https become links.
 *
 * @example
 * toHtml(summaryText(article, summariseArticle(article)), { prefix: 'mindlab' })
 */
export function toHtml({ title, groups, articles }: CitedText, options: HtmlOptions = {}): string {
  checkOptions(options, ['sources', 'prefix'])
  const { prefix = 'viden', sources = [] } = options
  const cards = new Map(articles.map((article) => [article.id, article]))
  const lines = ['<section class="viden">', `<h2>${escapeHtml(title)}</h2>`]
  const notes: string[] = []
  for (const { heading, sentences } of groups) {
    if (heading !== undefined) lines.push(`<h3>${escapeHtml(heading)}</h3>`)
    for (const sentence of sentences) {
      const article = cards.get(sentence.citation.article)
      const ids = { note: `${prefix}-note-${notes.length + 1}`, quote: `${prefix}-quote-${notes.length + 1}` }
      const reference = `<sup>${tag('a', { id: ids.quote, href: `#${ids.note}` }, `${notes.length + 1}`)}</sup>`
      lines.push(`<p>${formatQuote(sentence, article)}${reference}</p>`)
      const back = tag('a', { href: `#${ids.quote}`, 'aria-label': 'Back to the quote' }, '↩')
      notes.push(tag('li', { id: ids.note }, `${formatNote(sentence, article)} ${back}`))
    }
  }
  if (sources.length > 0)
    lines.push('<h3>Sources</h3>', '<ul>', ...sources.map((source) => tag('li', {}, escapeHtml(source))), '</ul>')
  if (notes.length > 0) lines.push('<ol>', ...notes, '</ol>')
  return `${[...lines, '</section>'].join('\n')}\n`
}

function formatQuote({ citation, text }: CitedSentence, article: ArticleCard | undefined): string {
  const { start, end } = citation
  const attributes = {
    cite: article && webAddress(article),
    lang: article?.language === 'und' ? undefined : article?.language,
    'data-article': citation.article,
    'data-start': `${start}`,
    'data-end': `${end}`,
  }
  return tag('q', attributes, escapeHtml(text))
}

function formatNote({ citation }: CitedSentence, article: ArticleCard | undefined): string {
  const id = tag('code', {}, escapeHtml(citation.article))
  if (article === undefined) return id
  const { creators, details } = describePlace(article, citation)
  const title = tag('cite', {}, escapeHtml(article.title))
  const address = quoteAddress(article, citation)
  const linked = address === undefined ? title : tag('a', { href: address }, title)
  return `${[escapeHtml(creators), linked, escapeHtml(details)].filter((part) => part !== '').join(', ')} ${id}`
}

/** @param content - HTML. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, content: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return `<${name}${given.map(([key, value = '']) => ` ${key}="${escapeHtml(value)}"`).join('')}>${content}</${name}>`
}
