import { readJsxTag } from './jsx-tag.ts'
import { matchBraces } from './match-braces.ts'
import { dropModules, hasImports } from './modules.ts'
import { outdent } from './outdent.ts'
import { writeJsxTag } from './write-jsx-tag.ts'

/** A component that ends, or closes itself, on a line of its own; names in capitals are HTML as it used to be. */
const NAME = String.raw`[A-Z][\w.]{0,80}[a-z][\w.]{0,80}`
const COMPONENT = new RegExp(String.raw`^[ \t]*(?:</${NAME}\s{0,9}>|<${NAME}(?=[\s/])[^<>]{0,400}/>)[ \t]*$`, 'm')
/** `{#id}`, `{.class}` and `{:` are attributes, and no expressions. */
const ATTRIBUTES = /^\{\s*[#.:]/
const HEADING_ID = /^\{\s*\/\*\s*#([^\s*{}]+)\s*\*\/\s*\}$/
/** An expression over several paragraphs looks like one; else the brace was a slip of the pen. */
const CODE = /=>|\/\*|[<(;]/
const LITERAL = /^\{\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)")\s*\}$/

/** Tells MDX by what no other Markdown has: imports, or components on lines of their own. */
export function looksLikeMdx(text: string): boolean {
  return (text.includes('import') && hasImports(text)) || COMPONENT.test(text)
}

/**
 * MDX as Markdown and HTML: modules, comments and expressions go, and the tags of components, whose content stays with
 * the labels and captions that they show. Nothing is run; what is no MDX stays as it is.
 */
export function readMdx(text: string): string {
  return outdent(readTags(dropModules(text)))
}

function readTags(text: string): string {
  const braces = matchBraces(text)
  const parts: string[] = []
  let done = 0
  for (const { 0: mark, index } of text.matchAll(/[<{]/g)) {
    if (index < done || text[index - 1] === '\\') continue
    const tag = mark === '<' ? readJsxTag(text, index, braces) : undefined
    const end = mark === '<' ? tag?.end : (braces.get(index) ?? -1) + 1
    if (!end) continue
    const written = tag === undefined ? writeExpression(text.slice(index, end)) : writeJsxTag(tag, text, index)
    parts.push(text.slice(done, index), written)
    done = end
  }
  return parts.join('') + text.slice(done)
}

function writeExpression(expression: string): string {
  if (ATTRIBUTES.test(expression) || (/\n[ \t]*\n/.test(expression) && !CODE.test(expression))) return expression
  const id = HEADING_ID.exec(expression)?.[1]
  if (id !== undefined) return `{#${id}}`
  const [, single, double] = LITERAL.exec(expression) ?? []
  return single ?? double ?? ''
}
