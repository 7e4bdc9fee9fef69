import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/**
 * Reads a page by Mozilla's readability on linkedom's DOM.
 *
 * @param {string} html
 * @returns {{ text: string, title?: string, author?: string, date?: string }}
 */
export function readWithReadability(html) {
  try {
    const { document } = parseHTML(html)
    const article = new Readability(document).parse()
    if (article === null) return { text: '' }
    const { byline, publishedTime, textContent, title } = article
    return {
      text: textContent ?? '',
      ...(title && { title }),
      ...(byline && { author: byline }),
      ...(publishedTime && { date: publishedTime }),
    }
  } catch {
    // It fails on a few pages; they count as empty.
    return { text: '' }
  }
}
