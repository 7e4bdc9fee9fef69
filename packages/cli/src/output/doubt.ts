import type { Doubt, DoubtfulThing, Quote } from '@viden/indexer'
import { formatPage } from './page.ts'
import { wrap } from './print.ts'
import { style } from './style.ts'

/** Formats a doubt as a question, line by line. */
export function formatDoubt(doubt: Doubt): string[] {
  return [
    `${style.bold(question(doubt))} ${style.dim(doubt.reason)}`,
    ...doubt.about.flatMap((thing) => [
      `  ${style.bold(thing.label)}  ${doubt.kind === 'value' ? '' : `${count(thing)}  `}${style.dim(thing.id)}`,
      ...thing.quotes.map((quote) => wrap(formatQuote(quote), 4)),
    ]),
  ]
}

function question({ about: [first], kind }: Doubt): string {
  const type = first?.type ?? ''
  const article = /^[aeiou]/.test(type) ? 'an' : 'a'
  if (kind === 'merge') return `Are these one ${type}?`
  return kind === 'name' ? `Is this ${article} ${type}?` : `Does the article have this ${type}?`
}

function count({ articles, mentions }: DoubtfulThing): string {
  return `${number(articles, 'article')}, ${number(mentions, 'mention')}`
}

function number(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`
}

/** `“… They learn from MindLab.” The lab, p. 14` */
function formatQuote({ citation: { page, quote }, title, words: { end, start } }: Quote): string {
  const marked = [quote.slice(0, start), style.yellow(quote.slice(start, end)), quote.slice(end)]
  const place = [title, ...(page === undefined ? [] : [formatPage(page)])].join(', ')
  return `“${marked.join('').replace(/\s+/g, ' ')}” ${style.dim(place)}`
}
