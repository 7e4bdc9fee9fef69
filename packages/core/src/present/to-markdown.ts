import { checkOptions } from '../check-options.ts'
import type { ArticleCard } from '../results/search.ts'
import type { CitedSentence } from '../summarise/summarise-article.ts'
import { formatCitationMark } from './citation-mark.ts'
import type { CitedText } from './cited-text.ts'
import { describePlace } from './describe-place.ts'
import { codeSpan, escapeMarkdown } from './escape-markdown.ts'
import { quoteAddress } from './web-address.ts'

/** How to present. */
export interface PresentOptions {
  /** The articles in a citation style, in the order of a list of sources, as plain text; default no such list. */
  readonly sources?: readonly string[]
}

/**
 * Presents quoted sentences as GitHub's Markdown: each sentence is a quotation of its own with a footnote, which names the
 * article and the place, and keeps in a comment what `viden verify-brief` needs. All is escaped, so that what is shown is
 * what the articles say.
 *
 * @example
 * toMarkdown(summaryText(article, summariseArticle(article))).startsWith('# ') // => true
 */
export function toMarkdown({ title, groups, articles }: CitedText, options: PresentOptions = {}): string {
  checkOptions(options, ['sources'])
  const { sources = [] } = options
  const cards = new Map(articles.map((article) => [article.id, article]))
  const blocks = [`# ${escapeMarkdown(title)}`]
  const notes: string[] = []
  for (const { heading, sentences } of groups) {
    if (heading !== undefined) blocks.push(`## ${escapeMarkdown(heading)}`)
    for (const sentence of sentences) {
      const number = notes.length + 1
      blocks.push(`> ${escapeMarkdown(sentence.text)}[^${number}]`)
      notes.push(`[^${number}]: ${formatNote(sentence, cards.get(sentence.citation.article))}`)
    }
  }
  if (sources.length > 0) blocks.push('## Sources', sources.map((source) => `- ${escapeMarkdown(source)}`).join('\n'))
  return `${[...blocks, ...notes].join('\n\n')}\n`
}

/** Author, linked title, publisher, year, section and page; the id of the article as code; the citation as a comment. */
function formatNote({ citation }: CitedSentence, article: ArticleCard | undefined): string {
  const mark = formatCitationMark(citation)
  const id = codeSpan(citation.article)
  if (article === undefined) return `${id} ${mark}`
  const { creators, details } = describePlace(article, citation)
  const address = quoteAddress(article, citation)
  const title = escapeMarkdown(article.title)
  const linked = address === undefined ? `*${title}*` : `[${title}](<${address}>)`
  const facts = [creators && escapeMarkdown(creators), linked, details && escapeMarkdown(details)]
  return `${facts.filter(Boolean).join(', ')} ${id} ${mark}`
}
