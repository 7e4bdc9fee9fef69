import type { Element } from 'domhandler'

/** Tells notes that stand apart from the text. */
export function isFootnotes({ attribs }: Element): boolean {
  return 'data-footnotes' in attribs
}

/** The number of a footnote in the text, the arrow back to it, and the heading that only screen readers see. */
export function isNoteMark({ attribs }: Element): boolean {
  return 'data-footnote-ref' in attribs || 'data-footnote-backref' in attribs || attribs.id === 'footnote-label'
}
