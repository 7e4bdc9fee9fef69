import { type PageEvidence, textOf } from './page-evidence.ts'
import { ELSEWHERE, ROLE, SETTING } from './setting.ts'

/** Something on the page that may be its title. */
export interface Heading {
  readonly text: string
  /** Index of the piece of text that begins it. */
  readonly first: number
  /** It is an `h1`. */
  readonly isTop: boolean
}

/** Longer headings are paragraphs. */
const MAX_HEADING = 300
const MAX_HEADINGS = 100
const MAX_PIECES = 40
/** What only a class name calls a title is a few words. */
const MAX_TITLE_PIECES = 6
const UNSEEN = SETTING.comment | SETTING.hidden

/** Finds the headings of a page, and what class names call a title, where readers see them; `h1` anywhere but in comments. */
export function findHeadings({ pieces, marks }: PageEvidence): Heading[] {
  const headings: Heading[] = []
  for (const { name, role, setting, first, end } of marks) {
    const isTop = name === 'h1'
    const isHeading = (role & ROLE.heading) !== 0 || ((role & ROLE.title) !== 0 && end - first <= MAX_TITLE_PIECES)
    if (!isHeading || (setting & (isTop ? UNSEEN : ELSEWHERE & ~SETTING.quote)) !== 0) continue
    const text = tidyTitle(textOf(pieces, first, Math.min(end, first + MAX_PIECES)))
    if (text === '' || text.length > MAX_HEADING) continue
    headings.push({ text, first, isTop })
    if (headings.length === MAX_HEADINGS) break
  }
  return headings
}

/** A title in one line, without the marks of permalinks and of no width; one that says itself twice says it once. */
export function tidyTitle(text: string): string {
  const tidy = text
    .slice(0, 4 * MAX_HEADING)
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s?[¶#§]\s*$/, '')
    .trim()
  const half = tidy.slice(0, (tidy.length - 1) / 2)
  return half.length > 2 && tidy === `${half} ${half}` ? half : tidy
}
