import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { BLOCK_ELEMENTS, isElement } from '../element.ts'
import { readElementHints } from './element-hints.ts'
import { type MetaContent, metaContents } from './meta-elements.ts'
import type { Mark, PageEvidence, PageLink, Piece } from './page-evidence.ts'
import { SETTING } from './setting.ts'

const SKIPPED = new Set(
  'style noscript template iframe svg math object embed canvas audio video select textarea button map datalist'.split(
    ' ',
  ),
)
/** What browsers, and the SingleFile extension, write into a page that they save. */
const SAVED_FROM = /^\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/\S+)/
const MAX_COMMENT = 2_000
const MAX_SCRIPT = 1_000_000
const MAX_TITLE = 2_000
const MAX_TEXT = 400
const MAX_HEADINGS = 20
/** An element that holds so much of the text of a page, and its heading, is no surroundings, whatever it is called. */
const MOST = 0.5

/** While the walk goes on: what is filled in when its element closes, with its place in the order of the page. */
type Growing<Type> = { -readonly [Key in keyof Type]: Type[Key] } & { readonly order: number }

/** A stretch of the page with a setting of its own. */
interface Region {
  readonly bits: number
  readonly start: number
  end: number
  readonly offset: number
  length: number
}

/** An element that has something to be told when it closes. */
interface Open {
  readonly element: Element
  readonly mark: Growing<Mark> | undefined
  readonly region: Region | undefined
}

/** Collects all that may be metadata in one walk over a page, without recursion. */
export function collectEvidence($: CheerioAPI): PageEvidence {
  const metas: Growing<MetaContent>[] = []
  const links: PageLink[] = []
  const scripts: string[] = []
  const pieces: Growing<Piece>[] = []
  const marks: Growing<Mark>[] = []
  const regions: Region[] = []
  const open: Open[] = []
  const hintsOf = readElementHints()
  let language: string | undefined
  let base: string | undefined
  let savedFrom: string | undefined
  let title = ''
  let order = 0
  let line = 0
  let offset = 0
  let isGlued = false

  const root = $.root()[0]
  for (let node: AnyNode | null = root?.firstChild ?? null; node !== null; ) {
    order++
    if (node.type === 'text') addText(node.data)
    else if (node.type === 'comment') savedFrom ??= SAVED_FROM.exec(node.data.slice(0, MAX_COMMENT))?.[1]
    const child: AnyNode | null = isElement(node) && enter(node) ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    while (node !== null && node !== root) {
      if (isElement(node)) leave(node)
      if (node.next !== null) break
      node = node.parent
    }
    node = node === root ? null : (node?.next ?? null)
  }
  const headings = marks.filter(({ name }) => name === 'h1').slice(0, MAX_HEADINGS)
  paint(regions.filter(isNarrow), [pieces, marks, metas])
  return {
    ...(language !== undefined && { language }),
    ...(base !== undefined && { base }),
    ...(savedFrom !== undefined && { savedFrom }),
    title,
    metas: byName(metas),
    links,
    scripts,
    pieces,
    marks,
  }

  /** Tells whether there is something to read within. */
  function enter(element: Element): boolean {
    const { name, attribs } = element
    if (name === 'script') addScript(element)
    else if (name === 'meta') for (const meta of metaContents(attribs)) metas.push({ ...meta, order, setting: 0 })
    else if (name === 'link') addLink(attribs)
    else if (name === 'base') base ??= attribs.href
    else if (name === 'title') title ||= oneLine(textWithin(element).slice(0, MAX_TITLE))
    else if (name === 'br') line++
    else if (!SKIPPED.has(name)) {
      if (name === 'html') language ??= attribs.lang ?? attribs['xml:lang']
      if (name === 'a' && attribs.rel !== undefined) addLink(attribs)
      if (BLOCK_ELEMENTS.has(name)) line++
      addHints(element)
      return true
    }
    return false
  }

  function addHints(element: Element): void {
    const { name, attribs } = element
    const { setting: bits, role } = hintsOf(element)
    if (bits === 0 && role === 0) return
    const region = bits === 0 ? undefined : { bits, start: order, end: order, offset, length: 0 }
    if (region !== undefined) regions.push(region)
    const first = pieces.length
    const mark = role === 0 ? undefined : { name, attribs, role, setting: 0, first, end: first, order }
    if (mark !== undefined) marks.push(mark)
    open.push({ element, mark, region })
  }

  function leave(element: Element): void {
    if (BLOCK_ELEMENTS.has(element.name)) line++
    const last = open.at(-1)
    if (last?.element !== element) return
    open.pop()
    if (last.mark !== undefined) last.mark.end = pieces.length
    if (last.region !== undefined) {
      last.region.end = order
      last.region.length = offset - last.region.offset
    }
  }

  function addText(data: string): void {
    const text = oneLine(data.length > 2 * MAX_TEXT ? data.slice(0, 2 * MAX_TEXT) : data)
    if (text === '') {
      if (data !== '') isGlued = false
      return
    }
    const glued = isGlued && !/^\s/.test(data)
    pieces.push({ text: text.slice(0, MAX_TEXT), line, glued, offset, setting: 0, order })
    offset += Math.max(text.length, data.length > 2 * MAX_TEXT ? data.length : 0)
    isGlued = !/\s$/.test(data.slice(-1))
  }

  function addScript(element: Element): void {
    if (!/ld\+json/i.test(element.attribs.type ?? '')) return
    const text = textWithin(element)
    if (text.length <= MAX_SCRIPT) scripts.push(text)
  }

  function addLink({ rel = '', href = '', hreflang }: Readonly<Record<string, string>>): void {
    if (href.trim() === '') return
    links.push({ rel: rel.toLowerCase().split(/\s+/), href: href.trim(), ...(hreflang !== undefined && { hreflang }) })
  }

  function isNarrow({ start, end, length }: Region): boolean {
    if (length <= offset * MOST) return true
    return headings.length > 0 && !headings.some((mark) => start <= mark.order && mark.order <= end)
  }
}

/** Gives everything the settings of the regions around it. */
function paint(
  regions: readonly Region[],
  lists: readonly (readonly { readonly order: number; setting: number }[])[],
): void {
  for (const list of lists) {
    const around: { readonly end: number; readonly bits: number }[] = []
    let next = 0
    for (const item of list) {
      for (let region = regions[next]; region !== undefined && region.start <= item.order; region = regions[++next]) {
        close(around, region.start)
        around.push({ end: region.end, bits: region.bits | (around.at(-1)?.bits ?? 0) })
      }
      close(around, item.order)
      item.setting = around.at(-1)?.bits ?? 0
    }
  }
}

/** Takes away the regions that ended before. */
function close(around: { readonly end: number }[], order: number): void {
  while ((around.at(-1)?.end ?? order) < order) around.pop()
}

function byName(metas: readonly MetaContent[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const foreign = SETTING.otherItem | SETTING.comment | SETTING.teaser
  for (const { name, content, isItem, setting } of metas) {
    if (isItem && (setting & foreign) !== 0) continue
    const values = found.get(name)
    if (values === undefined) found.set(name, [content])
    else values.push(content)
  }
  return found
}

/** The text of an element that holds nothing else. */
function textWithin(element: Element): string {
  return element.children.map((node) => (node.type === 'text' ? node.data : '')).join('')
}

/** White space that is not a single blank. */
const LOOSE = /[^\S ]|\s{2}/

function oneLine(text: string): string {
  const trimmed = text.trim()
  return LOOSE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}
