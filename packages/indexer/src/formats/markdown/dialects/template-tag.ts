import { plainInline } from '../plain-inline.ts'

/** The tag of a site generator: its name, and what it was given. */
export interface TemplateTag {
  readonly name: string
  /** Parameters with a name, lower case. */
  readonly named: ReadonlyMap<string, string>
  /** Parameters in quotation marks without a name. */
  readonly quoted: readonly string[]
}

const PARAMETER =
  /(?<![\w-])([\w-]+)\s{0,9}[=:]\s{0,9}(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs
const IMAGE = /^(?:fig|img|image|picture|photo)|(?:figure|image|img)$/
/** Their `text` is no part of the sentence that they stand in. */
const CONTROL = /button|video|youtube|vimeo|iframe|icon|badge|embed/
/** Tabs around a tab, whose parameters are for programs. */
const TABS = /^tab(?:s|pane|set|-?group)$/
const HEADINGS = ['title', 'summary', 'heading', 'header', 'label', 'name', 'intro', 'prompt']
/** Tags that take a heading without a name for it. */
const FOLD = /^(?:details|expand|collapse|spoiler|accordion|tab|card)$/
const NOTICE = /^(?:notice|callout|alert|admonition|hint)$/
/** A kind of notice rather than its heading. */
const KIND = /^[a-z][\w-]*$/

/** Reads the parameters of a tag: `name="value"`, `name: 'value'`, `"value"`. */
export function readTemplateTag(name: string, parameters: string): TemplateTag {
  const named = new Map<string, string>()
  const quoted: string[] = []
  for (const [, key, ...values] of parameters.matchAll(PARAMETER)) {
    const value = (values.find((given) => given !== undefined) ?? '').replace(/\\(["'])/g, '$1').trim()
    if (key === undefined) quoted.push(value)
    else named.set(key.toLowerCase(), value)
  }
  return { name: name.toLowerCase(), named, quoted }
}

/** Tells the tag of a quotation by its name. */
export function isQuoteTag({ name }: TemplateTag): boolean {
  return name.includes('quote')
}

/**
 * What a tag that stands alone shows a reader, in Markdown: a caption as the title of an image, a quotation with who
 * said it, or the words that it puts into the sentence.
 */
export function showTag(tag: TemplateTag): string {
  const { name, named } = tag
  const captions = (IMAGE.test(name) ? ['title', 'caption'] : ['caption']).flatMap((key) => named.get(key) || [])
  if (captions.length > 0) return captions.map(showCaption).join('')
  const text = named.get('text')
  if (isQuoteTag(tag)) return [text, attributionOf(tag)].map((line) => (line ? `\n\n> ${line}\n\n` : '')).join('')
  return CONTROL.test(name) ? '' : text || named.get('content') || named.get('label') || ''
}

/** The heading that a tag with text inside shows above that text, and an empty line below it. */
export function headingAbove(tag: TemplateTag): string {
  const heading = headingOf(tag)
  return heading === '' ? '' : `${heading}\n\n`
}

function headingOf(tag: TemplateTag): string {
  const { name, named, quoted } = tag
  if (isQuoteTag(tag)) return ''
  const given = HEADINGS.flatMap((key) => (TABS.test(name) && key !== 'title' ? [] : named.get(key) || []))
  if (given.length > 0) return given.join('\n\n')
  if (FOLD.test(name)) return quoted.join('\n\n')
  return NOTICE.test(name) ? quoted.filter((value) => !KIND.test(value)).join('\n\n') : ''
}

/** Who said what a tag quotes. */
export function attributionOf({ named }: TemplateTag): string | undefined {
  return named.get('cite') || named.get('author') || undefined
}

/** A caption, as the title of an image without an address. */
export function showCaption(caption: string): string {
  return `![](# ${JSON.stringify(plainInline(caption).replace(/\s+/g, ' '))})`
}
