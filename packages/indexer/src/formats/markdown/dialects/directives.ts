/** The opening line of an admonition: `:::note Title`, `:::note[Title]`, `::: {.note}`; of a leaf, with two colons. */
const LINE = /^([ \t>]*)(:{2,})[ \t]*(?:\{[^{}]*\}|([a-z][\w.-]*))?(?:\[([^[\]]*)\])?(?:[ \t]*\{[^{}]*\})?(.*)$/

/**
 * Directives of Docusaurus, VitePress, Starlight and Pandoc: the lines of colons go, titles become paragraphs, and what
 * is between them stays.
 */
export function readDirectives(text: string): string {
  if (!text.includes('::')) return text
  return text.replace(/^[ \t>]*::.*$/gm, (line) => {
    const [found, indent = '', colons = '', name, label = '', rest = ''] = LINE.exec(line) ?? []
    if (found === undefined) return line
    const title = withoutColons(rest.trim())
    // Two colons before anything but a name are no directive.
    if (colons.length === 2 && (name === undefined || title !== '')) return line
    const empty = indent.trimEnd()
    const shown = [label.trim(), title].filter((part) => part !== '').join(' ')
    return shown === '' ? empty : `${empty}\n${indent}${shown}\n${empty}`
  })
}

/** What closes an admonition may stand on the line that opens it. */
function withoutColons(title: string): string {
  let end = title.length
  while (title[end - 1] === ':') end--
  return title.slice(0, end).trim()
}
