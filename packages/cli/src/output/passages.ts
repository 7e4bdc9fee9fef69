import type { Article } from '@viden/core'
import { formatPage } from './page.ts'
import { wrap } from './print.ts'
import { style } from './style.ts'

/**
 * Formats the text of an article, line by line. Where a page begins, its label stands in brackets as in `viden brief`, so
 * that whoever quotes can cite the page: `[p. 14]`.
 */
export function formatPassages({ pages = [], passages, text, title }: Article): string[] {
  const turns = pages.filter(({ end, start }) => start < end)
  const lines: string[] = []
  for (const { end, kind, marker, start } of passages) {
    const isRows = kind === 'table' || kind === 'code'
    let shown = ''
    let at = start
    for (let turn = turns[0]; turn !== undefined && turn.start < end; turn = turns[0]) {
      turns.shift()
      const mark = style.dim(`[${formatPage(turn.label)}]`)
      const place = turn.start <= start ? start : startOfWord(text, at, turn.start)
      if (place === start) lines.push('', wrap(mark))
      else {
        shown += text.slice(at, place) + (isRows ? `${wrap(mark)}\n` : `${mark} `)
        at = place
      }
    }
    shown += text.slice(at, end)
    if (start === 0 && shown === title) continue
    const numbered = marker === undefined ? shown : `${marker} ${shown}`
    if (kind === 'heading' || kind === 'question') lines.push('', style.bold(wrap(shown)))
    else if (kind === 'list') lines.push(wrap(shown, 4, `${marker ?? '•'} `))
    else if (isRows) lines.push('', shown)
    else if (kind === 'footnote' || kind === 'caption') lines.push('', style.dim(wrap(numbered)))
    else lines.push('', wrap(numbered, kind === 'quote' ? 4 : 0))
  }
  return lines
}

/** A word that is broken at the end of a page is shown whole. */
function startOfWord(text: string, from: number, offset: number): number {
  let start = offset
  while (start > from && !/\s/.test(text.charAt(start - 1))) start--
  return start
}
