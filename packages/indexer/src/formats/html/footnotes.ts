import type { Element } from 'domhandler'
import { classWords } from './class-words.ts'

const NOTE_ROLES = /^doc-(footnote|endnotes?)$/
const NOTE_TYPES = /\b(foot|end|rear)notes?\b/
const NOTE_WORDS = new Set(['footnote', 'footnotes', 'endnote', 'endnotes'])
const NOTE_ELEMENTS = new Set(['aside', 'dd', 'div', 'dl', 'li', 'ol', 'p', 'section', 'ul'])
/** As converters and site generators number notes: `fn1`, `fn:1`, `footnote-1`, `cite_note-Hansen-1`. */
const NOTE_ID = /^(fn|ftn|edn|footnote|endnote|cite_note)[-:_.]?([\w.]*-)?\d+$/

/** Tells notes that stand apart from the text: one, or all of them. */
export function isFootnotes(element: Element): boolean {
  const { attribs, name } = element
  if ('data-footnotes' in attribs || NOTE_ROLES.test(attribs.role ?? '')) return true
  if (NOTE_TYPES.test(attribs['epub:type'] ?? '')) return true
  if (!NOTE_ELEMENTS.has(name)) return false
  return NOTE_ID.test(attribs.id ?? '') || classWords(element).some((word) => NOTE_WORDS.has(word))
}
