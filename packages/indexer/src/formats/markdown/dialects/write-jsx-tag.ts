import { BLOCK_ELEMENTS } from '../../html/element.ts'
import type { JsxTag } from './jsx-tag.ts'
import { showCaption } from './template-tag.ts'

/** What the libraries of components call the parts of a table. */
const TABLE_PARTS: ReadonlyMap<string, string> = new Map([
  ['table', 'table'],
  ['tablehead', 'thead'],
  ['tablebody', 'tbody'],
  ['tablefoot', 'tfoot'],
  ['tablerow', 'tr'],
  ['tablecell', 'td'],
  ['tableheadercell', 'th'],
])
/** Markdown within a table would have to stand in paragraphs; it is left as it is. */
const IN_TABLE = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])
/** Components that show what they are given. */
const SHOWING =
  /card|alert|admonition|callout|accordion|details|step|tab(?:item)?$|panel|note|tip|warning|aside|collapse|expand|section|box/i
const SHOWN = ['label', 'title', 'heading', 'header', 'summary', 'description'] as const
/** What is further away on a line need not be looked at. */
const LONGEST_LINE = 300
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * Writes a tag of JSX as HTML, or as nothing if it is a component's, save what the component shows of what it is given.
 * Empty lines set it off where it stands for itself, so that what is inside is read as Markdown.
 *
 * @param text - That the tag stands in, at `start`.
 */
export function writeJsxTag(tag: JsxTag, text: string, start: number): string {
  const known = TABLE_PARTS.get(tag.name.toLowerCase().replace('.', ''))
  const isElement = /^[a-z][a-z0-9]*$/.test(tag.name) || known !== undefined
  const gap = !isInline(tag, text, start) ? '\n\n' : ''
  if (!isElement) return `${gap}${showComponent(tag)}${gap}`
  const name = known ?? tag.name
  const element = writeElement(name, tag)
  return BLOCK_ELEMENTS.has(name) && !IN_TABLE.has(name) && tag.kind !== 'empty' ? `\n\n${element}\n\n` : element
}

function writeElement(name: string, { kind, attributes }: JsxTag): string {
  if (kind === 'end') return `</${name}>`
  const written = [...attributes].map(
    ([key, value]) => ` ${key}="${value.replace(/"/g, '&quot;').replace(/\s+/g, ' ')}"`,
  )
  const start = `<${name}${written.join('')}>`
  return kind === 'empty' && !VOID.test(name) ? `${start}</${name}>` : start
}

function showComponent({ name, kind, attributes }: JsxTag): string {
  if (kind === 'end') return ''
  const caption = attributes.get('caption')
  const shown = SHOWING.test(name) ? SHOWN.flatMap((key) => attributes.get(key)?.trim() || []) : []
  return [...shown, ...(caption ? [showCaption(caption)] : [])].join('\n\n')
}

/** A component within a sentence; one that begins a line or ends one, its partner with it, stands for itself. */
function isInline({ name, kind, end }: JsxTag, text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_LINE), start)
      .split('\n')
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + LONGEST_LINE).split('\n', 1)
  const isFirst = isBlank(before)
  const isLast = isBlank(after)
  if (kind === 'empty') return !isFirst || !isLast
  if (kind === 'end') return !isLast || (before.includes(`<${name}`) && !before.trimStart().startsWith(`<${name}`))
  return !isFirst || (after.includes(`</${name}>`) && !after.trimEnd().endsWith(`</${name}>`))
}

/** Nothing, or nothing but tags. */
function isBlank(part: string): boolean {
  return part.length < LONGEST_LINE && part.replace(/<[^<>]*>/g, '').trim() === ''
}
