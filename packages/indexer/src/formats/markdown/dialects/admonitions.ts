/** What opens an indented body: `!!! note "Title"`, `??? tip`, `=== "Tab"`. */
const OPENING =
  /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*(?: [a-z][\w-]*)*|===[!+]?(?=[ \t]+"))[ \t]*(?:"((?:[^"\\]|\\.)*)")?[ \t]*$/
/** Blocks of the newer syntax: `/// note | Title`, closed by `///`. */
const BLOCK = /^([ \t]*)\/{3,}(?:[ \t]+[a-z][\w-]*[ \t]*(?:\|(.*))?)?$/
const STEP = 4

/** An open body: where its lines begin, and where its opening line was put. */
interface Body {
  readonly column: number
  readonly moved: number
}

/**
 * Admonitions, folds and tabs of Python-Markdown, as MkDocs has them: titles become paragraphs, and the indented lines
 * below, which Markdown takes for code, move left. Bodies nest.
 */
export function readAdmonitions(text: string): string {
  if (!/^[ \t]*(?:!!!|\?\?\?|===[!+]?[ \t]|\/{3,}[ \t]+[\w-])/m.test(text)) return text
  const bodies: Body[] = []
  const written: string[] = []
  for (const given of text.split('\n')) {
    if (given.trim() === '') {
      written.push(given)
      continue
    }
    const line = given.replace(/^[ \t]+/, (space) => space.replace(/\t/g, '    '))
    const indent = line.search(/\S/)
    while (indent < (bodies.at(-1)?.column ?? 0)) bodies.pop()
    const { column, moved } = bodies.at(-1) ?? { column: 0, moved: 0 }
    const here = line.slice(column - moved)
    const opening = OPENING.exec(here)
    const block = opening === null ? BLOCK.exec(here) : null
    if (opening === null && block === null) {
      written.push(here)
      continue
    }
    const [, space = '', quoted = ''] = opening ?? block ?? []
    if (opening !== null) bodies.push({ column: indent + STEP, moved: space.length })
    const title = quoted.replace(/\\(["\\])/g, '$1').trim()
    written.push('', ...(title === '' ? [] : [space + title, '']))
  }
  return written.join('\n')
}
