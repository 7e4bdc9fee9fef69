import type { PageEvidence } from './page-evidence.ts'
import { ELSEWHERE } from './setting.ts'

/** Characters of text above the title, and below it, within which the byline and the date stand. */
const ABOVE = 250
const BELOW = 900
/** A piece of text that long is the first of the article itself. */
const PROSE = 120

/** Tells where a piece of text stands: in the head of the article, with its title, byline and date, or not. */
export type IsInHead = (piece: number) => boolean

/**
 * Finds the head of the article: around its title, else around the beginning of its first paragraph.
 *
 * @param heading - Index of the piece of text that begins the title, if it is on the page.
 */
export function findHead({ pieces }: PageEvidence, heading: number | undefined): IsInHead {
  const start = heading === undefined ? startOfProse() : pieces[heading]?.offset
  if (start === undefined) return () => false
  return (piece) => {
    const offset = pieces[piece]?.offset
    return offset !== undefined && offset >= start - ABOVE && offset <= start + BELOW
  }

  function startOfProse(): number | undefined {
    return pieces.find(({ text, setting }) => text.length >= PROSE && (setting & ELSEWHERE) === 0)?.offset
  }
}
