import { writeInPlace } from './link-target.ts'
import { attributionOf, headingAbove, isQuoteTag, readTemplateTag, showTag } from './template-tag.ts'

/** `{{< name "value" key="value" >}}`, `{{% /name %}}`. */
const SHORTCODE =
  /\{\{[<%]\s*(?<slash>\/?)\s*(?<name>[\w./-]*)(?<parameters>(?:(?!\{\{|\n[ \t]*\n)[\s\S]){0,4000}?)(?<self>\/?)[%>]\}\}/g
/** One that is shown as it is: a comment within says so. */
const SHOWN = /\{\{([<%])\/\*((?:(?!\*\/|\{\{[<%]\/\*)[\s\S]){0,4000})\*\/[%>]\}\}/g
const COMMENT = /\{\{-?[ \t]{0,9}\/\*(?:(?!\*\/|\{\{-?[ \t]{0,9}\/\*)[\s\S]){0,10000}\*\/[ \t]{0,9}-?\}\}/g

/** Hugo's shortcodes: the tags go; what they show, and what stands between them, stays. */
export function readHugo(text: string): string {
  if (!text.includes('{{')) return text
  const closed = new Set([...text.matchAll(/\{\{[<%]\s*\/\s*([\w./-]+)/g)].map(([, name]) => name))
  const attributions: (string | undefined)[] = []
  const prose = text
    .replace(COMMENT, '')
    .replace(
      SHOWN,
      (_, mark: string, code: string) =>
        `&#123;&#123;${mark === '<' ? '&lt;' : mark}${code}${mark === '<' ? '&gt;' : mark}}}`,
    )
  return prose.replace(
    SHORTCODE,
    (_found, slash: string, name: string, parameters: string, self: string, place: number) => {
      const tag = readTemplateTag(name, parameters)
      if (slash === '/') return isQuoteTag(tag) ? closeQuote(attributions.pop()) : ''
      if (self === '/' || !closed.has(name)) return writeInPlace(prose, place, showTag(tag))
      if (isQuoteTag(tag)) {
        attributions.push(attributionOf(tag))
        return '\n\n<blockquote>\n\n'
      }
      return headingAbove(tag)
    },
  )
}

function closeQuote(attribution: string | undefined): string {
  return `\n\n${attribution ?? ''}\n\n</blockquote>\n\n`
}
