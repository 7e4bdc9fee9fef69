import type { Citation } from '../article.ts'

/** What is kept of a citation: enough to find its quote again. */
export type KeptCitation = Pick<Citation, 'article' | 'start' | 'end' | 'quote' | 'prefix' | 'suffix'>

/**
 * Writes a citation as a comment of HTML, which Markdown does not show, at the end of the footnote that it belongs to: so a
 * brief that was saved can be verified. {@link readCitationMark} reads it.
 *
 * @example
 * formatCitationMark({ article: 'a', start: 0, end: 2, quote: 'Hi', prefix: '', suffix: '.' })
 * // => '<!-- viden {"article":"a","start":0,"end":2,"quote":"Hi","prefix":"","suffix":"."} -->'
 */
export function formatCitationMark({ article, start, end, quote, prefix, suffix }: KeptCitation): string {
  const kept = JSON.stringify({ article, start, end, quote, prefix, suffix } satisfies KeptCitation)
  // Neither may the comment end early, nor may what is in it be read as Markdown where HTML is not.
  const safe = kept.replace(/[<>`]|-(?=-)/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `<!-- viden ${safe} -->`
}

/**
 * Reads a comment that {@link formatCitationMark} wrote.
 *
 * @returns Nothing for any other comment.
 * @example
 * readCitationMark('<!-- a remark -->') // => undefined
 */
export function readCitationMark(comment: string): KeptCitation | undefined {
  const json = /^<!--\s*viden\s+(\{.*\})\s*-->$/s.exec(comment.trim())?.[1]
  if (json === undefined) return undefined
  try {
    const kept: unknown = JSON.parse(json)
    return isKeptCitation(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

/**
 * Tells whether a value has all that is kept of a citation.
 *
 * @example
 * isKeptCitation({ quote: 'Hi' }) // => false
 */
export function isKeptCitation(value: unknown): value is KeptCitation {
  if (typeof value !== 'object' || value === null) return false
  const given = new Map(Object.entries(value))
  return (
    ['article', 'quote', 'prefix', 'suffix'].every((name) => typeof given.get(name) === 'string') &&
    ['start', 'end'].every((name) => Number.isSafeInteger(given.get(name)) && given.get(name) >= 0)
  )
}
