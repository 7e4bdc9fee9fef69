import type { ArticleCard, CitedSentence } from '@viden/core'
import { describe } from './article.ts'
import { formatPage } from './page.ts'
import { wrap } from './print.ts'
import { style } from './style.ts'

/**
 * Formats sentences word for word, each with the number of its article: `• They learn. [1, p. 14]`.
 *
 * @param listed.offset - Articles before the listed ones; default 0.
 */
export function formatQuotations(
  sentences: readonly CitedSentence[],
  { articles, offset = 0 }: { readonly articles: readonly ArticleCard[]; readonly offset?: number },
): string[] {
  return sentences.map(({ citation, text }) => {
    const number = offset + articles.findIndex(({ id }) => id === citation.article) + 1
    const place = citation.page === undefined ? number : `${number},\u00a0${formatPage(citation.page)}`
    return wrap(`${text.replace(/\s+/g, ' ')} ${style.cyan(`[${place}]`)}`, 2, '• ')
  })
}

/**
 * Lists articles with the numbers that quotations name them by, two lines each.
 *
 * @param listed.offset - Articles before the listed ones; default 0.
 * @param listed.references - The articles in a citation style, to be listed in place of title and date.
 */
export function formatSources(
  articles: readonly ArticleCard[],
  { offset = 0, references }: { readonly offset?: number; readonly references?: readonly string[] | undefined } = {},
): string[] {
  return articles.flatMap((article, place) => {
    const number = style.cyan(`[${offset + place + 1}]`)
    const reference = references?.[place]
    if (reference !== undefined) return [wrap(reference, 4, `${number} `), `    ${style.dim(article.id)}`]
    return [`${number} ${article.title}`, `    ${describe(article)}`]
  })
}
