/**
 * What to write for a tag that is taken out: a stand-in where an address has to be, after `](` or `[label]:`, since a
 * link without one is none.
 */
export function writeInPlace(text: string, place: number, shown: string): string {
  return LINK_TARGET.test(text.slice(Math.max(0, place - 8), place)) ? '#' : shown
}

const LINK_TARGET = /\][ ]?(?:\(|:)[ ]{0,3}<?$/
