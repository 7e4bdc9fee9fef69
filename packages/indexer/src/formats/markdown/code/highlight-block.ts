/** A block of code between the tags of a site generator. */
export interface HighlightBlock {
  readonly indent: string
  readonly code: readonly string[]
  /** Number of its last line. */
  readonly last: number
}

/** What opens a block of code in Jekyll and Hexo, and in Hugo, where it names a language, or else highlights words. */
const LIQUID = /^([\s>]*)\{%-?\s*(?:highlight|codeblock|prism)\b[^%\n]*%\}/
const HUGO =
  /^([\s>]*)\{\{[<%]\s*(?:(?:highlight|code)\s+[^\s<%>/][^<%>\n]*|(?:mermaid|katex|math|chart)\b[^<%>\n]*)[%>]\}\}/
const LIQUID_END = /\{%-?\s*end(?:highlight|codeblock|prism)\s*-?%\}/
const HUGO_END = /\{\{[<%]\s*\/\s*(?:highlight|code|mermaid|katex|math|chart)\s*[%>]\}\}/

/**
 * Makes a reader of the block of code that a line opens, if it does and the block is closed. As for fences, any number
 * of blocks that nothing closes cost one look to the end.
 */
export function makeHighlightReader(lines: readonly string[]): (first: number) => HighlightBlock | undefined {
  const unclosed = new Set<RegExp>()
  return (first) => {
    const line = lines[first] ?? ''
    if (!line.includes('{')) return undefined
    const isLiquid = LIQUID.test(line)
    const [tag, indent = ''] = (isLiquid ? LIQUID : HUGO).exec(line) ?? []
    const end = isLiquid ? LIQUID_END : HUGO_END
    if (tag === undefined || unclosed.has(end)) return undefined
    for (let last = first; last < lines.length; last++) {
      const rest = last === first ? line.slice(tag.length) : (lines[last] ?? '')
      const place = rest.search(end)
      if (place < 0) continue
      const code = [line.slice(tag.length), ...lines.slice(first + 1, last + 1)]
      code[code.length - 1] = rest.slice(0, place)
      return { indent, code: withoutEmptyEnds(code), last }
    }
    unclosed.add(end)
    return undefined
  }
}

function withoutEmptyEnds(code: readonly string[]): readonly string[] {
  const isEmpty = (line: string | undefined): boolean => line?.trim() === ''
  return code.slice(isEmpty(code[0]) ? 1 : 0, code.length > 1 && isEmpty(code.at(-1)) ? -1 : undefined)
}
