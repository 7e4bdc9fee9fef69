import { plainText } from '@viden/core'

/** What may stand between a quote and its footnote, or after it in the quote itself. */
const CLOSING = /["'\s]+$/
/** What ends a person's own words before a quote: nothing else may, since it would be read as part of the quote. */
const OWN_WORDS_END = /(?:^|[.!?:;…–—(["'])[\s"']*$/

/**
 * Tells whether a text that someone may have edited still ends in a quote, word for word; other white space and quotation
 * marks are no change, and own words may stand before it.
 */
export function keepsQuote(text: string, quote: string): boolean {
  const whole = plainText(text).replace(CLOSING, '').normalize()
  const words = plainText(quote).trim().replace(CLOSING, '').normalize()
  if (words === '' || !whole.endsWith(words)) return false
  return OWN_WORDS_END.test(whole.slice(0, -words.length))
}
