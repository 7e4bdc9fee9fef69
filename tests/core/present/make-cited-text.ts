import { type Article, type CitedText, makeCitation } from '@viden/core'
import { makeArticle } from '../make-article.ts'

/** An article whose words and metadata are all that a renderer could take for markup. */
export const hostile: Article = {
  ...makeArticle({
    id: 'a`b*<i>',
    title: 'A <script>alert(1)</script> & [title](javascript:alert)',
    language: 'da',
    creators: [{ given: '<b>Sophie</b>', family: '*Løhde*' }, { literal: 'R&D' }],
    published: '2018-05-01',
    body: [
      'First it *began* -- --> <!-- see [^1] & <img src=x onerror=alert(1)>.',
      ['heading', 'How # it `ended`'],
      '1. The “lab”\nclosed "for good"!',
      'Others stayed.',
    ],
    pages: [{ start: 0, end: 1000, label: 'iv' }],
  }),
}

/** Cites stretches of articles, all under one heading. */
export function makeCitedText(article: Article, quotes: readonly string[], heading?: string): CitedText {
  const sentences = quotes.map((quote) => {
    const start = article.text.indexOf(quote)
    if (start < 0) throw new Error(`"${quote}" does not stand in the article.`)
    return { text: quote, citation: makeCitation(article, { start, end: start + quote.length }) }
  })
  return {
    title: 'What *happened*?',
    groups: [{ ...(heading !== undefined && { heading }), sentences }],
    articles: [article],
  }
}
