/** What a line is to the ones above it. */
export interface Indentation {
  /** It is a line of code by its indentation alone. */
  readonly isCode: boolean
  /** By how many columns it has to move right to stand where its list item is. */
  readonly missing: number
}

/** What makes the indented lines below it its own: bullets, footnotes, definitions, admonitions and tabs. */
const CONTAINER =
  /^\s*(?:([-*+]|\d{1,9}[.)])(?:([ \t]+)(?=\S)|[ \t]*$)|\[\^[^\]\s]+\]:|:[ \t]|(?:!!!|\?\?\?\+?|===)[ \t]?["\w])/
const TAB = 4

/**
 * Makes a reader that is given one line after the other and tells what indentation means: code, four columns deeper than
 * the text around it, below an empty line; or a paragraph of a list item, for which many Markdowns ask for four columns
 * and CommonMark for as many as its bullet takes. Tags that are indented are no code: see the tree's `indentedHtml`.
 */
export function makeIndentationReader(): (line: string) => Indentation {
  /** Where the text of each open container begins, outermost first. */
  const columns: number[] = []
  let isAfterEmpty = true
  let isCode = false
  return (line) => {
    if (line.trim() === '') {
      isAfterEmpty = true
      return { isCode: false, missing: 0 }
    }
    const indent = columnOf(line)
    const mayBegin = isAfterEmpty
    isAfterEmpty = false
    while (columns.length > 0 && mayBegin && indent < Math.min(columns.at(-1) ?? 0, TAB * columns.length)) columns.pop()
    const base = columns.at(-1) ?? 0
    isCode = indent >= base + TAB && (isCode || (mayBegin && !/^\s*<\/?[a-z]/i.test(line)))
    if (isCode) return { isCode, missing: 0 }
    const container = CONTAINER.exec(line)
    if (container !== null) {
      const [, mark, gap = ' '] = container
      const width = mark === undefined ? TAB : mark.length + (gap.length > TAB ? 1 : gap.length)
      while (columns.length > 0 && indent < (columns.at(-1) ?? 0)) columns.pop()
      columns.push(indent + width)
      return { isCode, missing: 0 }
    }
    return { isCode, missing: mayBegin ? Math.max(0, base - indent) : 0 }
  }
}

function columnOf(line: string): number {
  let column = 0
  for (const character of line) {
    if (character === ' ') column++
    else if (character === '\t') column += TAB - (column % TAB)
    else break
  }
  return column
}
