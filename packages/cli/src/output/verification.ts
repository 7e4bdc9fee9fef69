import type { BriefVerification, CheckedQuote } from '@viden/indexer'
import { wrap } from './print.ts'
import { style } from './style.ts'

/** What is said of a quote that does not stand, or no longer where it stood. */
const TOLD = {
  exact: 'stands',
  moved: 'stands elsewhere in its article now',
  changed: 'was changed in the brief',
  gone: 'is gone from its article',
  'article-unknown': 'is of an article that is not in the index',
} as const
const IN_SOURCE = {
  exact: 'and stands in',
  moved: 'and stands in, elsewhere now,',
  gone: 'and is gone from',
  unreadable: 'and cannot be read from',
} as const

/** Formats what became of the quotes of a brief: each that does not stand, then counts. */
export function formatVerification({ ownParagraphs, quotes }: BriefVerification, file: string): string[] {
  const counts = new Map<string, number>()
  for (const { source, status } of quotes)
    for (const told of [
      status,
      ...(source === undefined || source.status === 'exact' ? [] : [`${source.status} in the source`]),
    ])
      counts.set(told, (counts.get(told) ?? 0) + 1)
  const listed = [...counts].map(
    ([status, count]) => `${count} ${status.replace('article-unknown', 'of an unknown article')}`,
  )
  const own = ownParagraphs === 0 ? '' : `; ${count(ownParagraphs, 'paragraph')} of your own`
  return [
    ...quotes.flatMap((quote) => formatQuote(quote, file)),
    `${count(quotes.length, 'quote')}: ${listed.join(', ')}${own}`,
  ]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function formatQuote({ article, line, nearest, quote, source, status, text }: CheckedQuote, file: string): string[] {
  if (status === 'exact' && (source === undefined || source.status === 'exact')) return []
  const stands = [status, source?.status ?? status].every((one) => one === 'exact' || one === 'moved')
  const place = line === undefined ? file : `${file}:${line}`
  const inSource = source && source.status !== status ? ` ${IN_SOURCE[source.status]} ${source.path}` : ''
  const lines = [
    `${style.bold(place)} ${(stands ? style.yellow : style.red)(TOLD[status] + inSource)} ${style.dim(`[${article}]`)}`,
    quoted(text ?? quote),
  ]
  if (nearest !== undefined && !stands) lines.push('  did you mean', quoted(nearest.quote))
  return [...lines, '']
}

function quoted(text: string): string {
  return wrap(text.replace(/\s+/g, ' '), 4, '“').concat('”')
}
