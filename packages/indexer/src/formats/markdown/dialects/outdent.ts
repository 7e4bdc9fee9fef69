const BULLET = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(?=\S)/
const CODE = 4

/**
 * Takes out indentation that Markdown would take for code, as it shows nesting in MDX: all lines below an empty one that
 * are four columns deeper than the text around them move left together.
 */
export function outdent(text: string): string {
  /** Where the text of each open list item begins, outermost first. */
  const columns: number[] = []
  let isAfterEmpty = true
  let surplus = 0
  const lines = text.split('\n').map((given) => {
    if (given.trim() === '') {
      isAfterEmpty = true
      return given
    }
    const line = given.replace(/^[ \t]+/, (space) => space.replace(/\t/g, '    '))
    const indent = line.search(/\S/)
    if (indent < surplus) surplus = 0
    if (isAfterEmpty) while (indent - surplus < (columns.at(-1) ?? 0)) columns.pop()
    const base = columns.at(-1) ?? 0
    if (isAfterEmpty && indent - surplus >= base + CODE) surplus = indent - base
    isAfterEmpty = false
    const moved = line.slice(Math.min(surplus, indent))
    const [, space = '', mark, gap = ''] = BULLET.exec(moved) ?? []
    if (mark !== undefined) {
      while (space.length < (columns.at(-1) ?? 0)) columns.pop()
      columns.push(space.length + mark.length + Math.min(gap.length, CODE))
    }
    return moved
  })
  return lines.join('\n')
}
