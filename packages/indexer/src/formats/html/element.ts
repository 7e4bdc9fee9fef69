import type { AnyNode, Element } from 'domhandler'
import { classWords } from './class-words.ts'

/** Elements that begin and end a line of their own. */
export const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that hold nothing to read. */
const SILENT_ELEMENTS = new Set(
  (
    'script style noscript template iframe svg math object embed applet canvas audio video select input textarea ' +
    'option datalist head link meta dialog map rp'
  ).split(' '),
)

/** Words of the class names of what opens when a reader asks for it: the answers of questions, the pages behind tabs. */
const PANEL_WORDS = new Set(
  (
    'accordion accordian collapse collapsed collapsible collapsable expand expandable expander expanded faq faqs panel ' +
    'tab tabs tabpanel tabpane toggle'
  ).split(' '),
)

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Tells an element node; script and style have node types of their own and are elements all the same. */
export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** Tells what holds nothing to read: scripts, pictures, controls. */
export function isSilent(element: Element): boolean {
  return SILENT_ELEMENTS.has(element.name) || (element.name === 'button' && !isOpener(element))
}

/** Tells what is hidden by attribute or style, unless a reader can open it. */
export function isHidden(element: Element): boolean {
  const { hidden, style } = element.attribs
  const isMarked = hidden === undefined ? style !== undefined && HIDING.test(style) : hidden !== 'until-found'
  return isMarked && !isPanel(element)
}

/** Level of a heading element, or nothing for any other. */
export function headingLevel({ name }: Element): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
}

function isPanel(element: Element): boolean {
  const { role } = element.attribs
  return role === 'tabpanel' || role === 'region' || classWords(element).some((word) => PANEL_WORDS.has(word))
}

/** A question that is a button, its answer opening below. */
function isOpener({ attribs, parent }: Element): boolean {
  if (attribs['aria-expanded'] !== undefined && attribs['aria-haspopup'] === undefined) return true
  return parent !== null && isElement(parent) && /^(h[1-6]|p|dt|summary)$/.test(parent.name)
}
