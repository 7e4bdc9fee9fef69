/** `{: .class #id key="value" }` of kramdown. */
const KRAMDOWN = String.raw`\{:(?=[\s.#\w}])[^{}\n]{0,1000}\}`
const NAMED = String.raw`[\w:@-]{1,60}=(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s"'{}=]{1,400})`
const MARKED = String.raw`(?:#[\p{L}\p{N}_]|\.[\p{L}_-])[\p{L}\p{N}_:.-]{0,200}`
const ITEM = `(?:${MARKED}|${NAMED})`
/** `{ .class #id }` of Python-Markdown, Hugo and Docusaurus, anywhere; with nothing but `key=value` only behind what it is about. */
const OTHER = String.raw`\{[ \t]{0,9}(?:${MARKED}|(?<=(?:^[ \t>]*|[)\]*_:>\ue001][ \t]?)\{[ \t]{0,9})${NAMED})(?:[ \t]{1,9}${ITEM}){0,40}[ \t]{0,9}\}`
const ATTRIBUTES = new RegExp(`[ \\t]{0,9}(?:${KRAMDOWN}|${OTHER})`, 'gmu')
/** At the end of a heading they need no class or id. */
const AT_END = new RegExp(`[ \\t]{0,9}\\{[ \\t]{0,9}${ITEM}(?:[ \\t]{1,9}${ITEM}){0,40}[ \\t]{0,9}\\}[ \\t]*$`, 'u')
const ID = /#([\p{L}\p{N}_:.-]+)|\bid=["']?([\p{L}\p{N}_:.-]+)/u
const HEADING = /^ {0,3}#{1,6}[ \t]/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/

/**
 * Takes out lists of attributes. The id of a heading stays behind it as `{#id}`, also where it stood on the next line:
 * the tree's `headingAnchors` reads it.
 */
export function readAttributeLists(text: string): string {
  if (!text.includes('{')) return text
  const lines = text.split('\n')
  for (const [number, line] of lines.entries()) {
    if (!line.includes('{')) continue
    let id: string | undefined
    const takeOut = (attributes: string): string => {
      const found = ID.exec(attributes)
      id ??= found?.[1] ?? found?.[2]
      return ''
    }
    const isWithin = isHeading(lines, number)
    const rest = (isWithin ? line.replace(AT_END, takeOut) : line).replace(ATTRIBUTES, takeOut)
    if (rest === line) continue
    const heading = rest.trim() === '' ? headingAbove(lines, number) : isWithin ? number : undefined
    lines[number] = rest
    if (id === undefined || heading === undefined) continue
    const words = (lines[heading] ?? '').trimEnd().replace(/[ \t]#{1,9}$/, '')
    lines[heading] = `${words} {#${id.replace(/[_*]/g, '\\$&')}}`
  }
  return lines.join('\n')
}

function isHeading(lines: readonly string[], number: number): boolean {
  const line = lines[number] ?? ''
  return HEADING.test(line) || (line.trim() !== '' && UNDERLINE.test(lines[number + 1] ?? ''))
}

/** Number of the line of the heading that ends above a line. */
function headingAbove(lines: readonly string[], number: number): number | undefined {
  if (HEADING.test(lines[number - 1] ?? '')) return number - 1
  return UNDERLINE.test(lines[number - 1] ?? '') && isHeading(lines, number - 2) ? number - 2 : undefined
}
