import { writeInPlace } from './link-target.ts'
import { attributionOf, headingAbove, isQuoteTag, readTemplateTag, showTag } from './template-tag.ts'

const TAG = /\{%-?\s*(?<name>[\w-]*)(?<parameters>(?:(?!\{%|\n[ \t]*\n)[\s\S]){0,4000}?)-?%\}/g
/** Values, and comments of Nunjucks: `{#id}` is an attribute. */
const VALUE =
  /\{\{(?:(?!\{\{|\n[ \t]*\n)[\s\S]){0,4000}?\}\}|\{#(?![^\s{}]*\})(?:(?!\{#|\n[ \t]*\n)[\s\S]){0,2000}?#\}/g
/** Their content is nothing to read. */
const UNREAD = new Set(['comment', 'css', 'js', 'style', 'script', 'javascript', 'stylesheet', 'schema'])
/** What they are given is for later, or for no one. */
const SILENT = /^(?:assign|set|capture|if|elsif|elif|unless|for|case|when|import|from|macro|extends|block)$/
/** Their content is shown as it is, tags and all. */
const RAW = new Set(['raw', 'verbatim'])

/** Tags, values and comments of Liquid (Jekyll) and Nunjucks (Eleventy): none is run; what stands between tags stays. */
export function readLiquid(text: string): string {
  const prose = text.includes('{%') ? readTags(text) : text
  if (!prose.includes('{{') && !prose.includes('{#')) return prose
  return prose.replace(VALUE, (_, place: number) => writeInPlace(prose, place, ''))
}

interface Tag {
  readonly name: string
  readonly parameters: string
  readonly start: number
  readonly end: number
}

function readTags(text: string): string {
  const tags: Tag[] = [...text.matchAll(TAG)].map(({ 0: { length }, groups, index }) => ({
    name: groups?.name ?? '',
    parameters: groups?.parameters ?? '',
    start: index,
    end: index + length,
  }))
  const lastEnd = new Map(tags.map(({ name }, number) => [name, number]))
  const parts: string[] = []
  const attributions: (string | undefined)[] = []
  let done = 0
  for (let number = 0; number < tags.length; number++) {
    const tag = tags[number]
    if (tag === undefined) continue
    parts.push(text.slice(done, tag.start))
    done = tag.end
    const isClosed = (lastEnd.get(`end${tag.name}`) ?? -1) > number
    if (isClosed && (UNREAD.has(tag.name) || RAW.has(tag.name))) {
      while (tags[number + 1]?.name !== `end${tag.name}`) number++
      const end = tags[++number] ?? tag
      if (RAW.has(tag.name)) parts.push(text.slice(tag.end, end.start).replace(/\{/g, '&#123;'))
      done = end.end
    } else parts.push(writeInPlace(text, tag.start, show(tag, isClosed)))
  }
  return parts.join('') + text.slice(done)

  function show({ name, parameters }: Tag, isClosed: boolean): string {
    const tag = readTemplateTag(name, parameters)
    if (name.startsWith('end') && isQuoteTag(tag)) return `\n\n${attributions.pop() ?? ''}\n\n</blockquote>\n\n`
    if (isClosed && isQuoteTag(tag)) {
      attributions.push(attributionOf(tag))
      return '\n\n<blockquote>\n\n'
    }
    // `{% include figure.html caption="…" %}` is named by what it includes.
    const [, included] = /^\s*([\w/-]+)/.exec(parameters) ?? []
    if (SILENT.test(name)) return ''
    if (isClosed) return headingAbove(tag)
    return showTag(name.startsWith('include') && included ? { ...tag, name: included } : tag)
  }
}
