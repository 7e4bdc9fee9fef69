import type { AnyNode, Element } from 'domhandler'

/** Elements that begin and end a line of their own. */
export const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that hold nothing to read. */
const SILENT_ELEMENTS = new Set(
  (
    'script style noscript template iframe svg math object embed applet canvas audio video select button input textarea ' +
    'option head link meta dialog map'
  ).split(' '),
)

/** Tells an element node; script and style have node types of their own and are elements all the same. */
export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** Tells what no reader sees: scripts, controls, and what is hidden by attribute or style. */
export function isSilent({ name, attribs }: Element): boolean {
  if (SILENT_ELEMENTS.has(name)) return true
  return 'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')
}

/** Level of a heading element, or nothing for any other. */
export function headingLevel({ name }: Element): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
}
