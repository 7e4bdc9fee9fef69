import { findCodeSpans } from './code/find-code-spans.ts'

/** An address may hold a few brackets of its own. */
const LINK = /(!?)\[([^[\]]*)\](?:\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500}){0,4}\)|\[[^[\]]{0,200}\])/g
const EMPHASIS = /(?<!\\)(?:\*+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))/gu
const TAG = /<\/?[a-z][^<>]*>/gi
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/**
 * Gives the words of a stretch of Markdown without its marks: links are their words, images nothing. It goes through
 * the text a few times and never back, so that it serves where a parser would take too long.
 */
export function plainInline(markdown: string): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, ticks } of findCodeSpans(markdown)) {
    parts.push(plainProse(markdown.slice(done, start)), markdown.slice(start + ticks, end - ticks).trim())
    done = end
  }
  parts.push(plainProse(markdown.slice(done)))
  return parts.join('')
}

function plainProse(text: string): string {
  return (
    text
      .replace(LINK, (_, image: string, words: string) => (image === '!' ? '' : words))
      // Around what was an image, another link.
      .replace(LINK, '$2')
      .replace(TAG, '')
      .replace(EMPHASIS, '')
      .replace(ESCAPE, '$1')
  )
}
