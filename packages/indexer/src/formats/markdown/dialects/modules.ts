const IMPORT =
  /^import[ \t]+(?:type[ \t]+)?(?:[\w$*][\w$*,\s]{0,400})?(?:\{[^{}'"]{0,4000}\}\s{0,9})?(?:from\s{0,9})?['"][^'"\n]{1,1000}['"][ \t]*;?(?:[ \t]*\/[/*][^\n]*)?[ \t]*$/gm
const EXPORT =
  /^export[ \t]+(?:(?:const|let|var)[ \t]+[\w${[]|(?:async[ \t]+)?function\b|class[ \t]+\w|default[ \t]+\S|(?:type|interface)[ \t]+\w|\{|\*[ \t]+from\b)/gm
/** Longer ones are none, and after so many of those the brackets of a file mean nothing. */
const LONGEST = 20_000
const MOST_UNCLOSED = 10
/** A statement goes on after a line that ends like this. */
const UNFINISHED = /(?:[=,(+?:&|.]|=>)[ \t]*$/

/** Tells a text that imports something, as MDX does and no prose. */
export function hasImports(text: string): boolean {
  return text.search(IMPORT) >= 0
}

/** Takes out the import and export statements of MDX, over several lines too. */
export function dropModules(text: string): string {
  const prose = text.replace(IMPORT, '')
  const parts: string[] = []
  let done = 0
  let unclosed = 0
  for (const { index } of prose.matchAll(EXPORT)) {
    if (index < done) continue
    parts.push(prose.slice(done, index))
    const end = unclosed < MOST_UNCLOSED ? endOfStatement(prose, index) : undefined
    if (end === undefined) unclosed++
    done = end ?? endOfParagraph(prose, index)
  }
  return parts.join('') + prose.slice(done)
}

/** The end of the line where all brackets are closed. */
function endOfStatement(text: string, start: number): number | undefined {
  let depth = 0
  let quote = ''
  let lineStart = start
  const last = Math.min(text.length, start + LONGEST)
  for (let place = start; place < last; place++) {
    const character = text.charAt(place)
    if (character === '\n') {
      quote = ''
      if (depth <= 0 && !UNFINISHED.test(text.slice(lineStart, place))) return place
      lineStart = place + 1
    } else if (quote !== '') {
      if (character === quote && text[place - 1] !== '\\') quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
  }
  return last === text.length && depth <= 0 ? last : undefined
}

function endOfParagraph(text: string, start: number): number {
  const empty = /\n[ \t]*\n/g
  empty.lastIndex = start
  return empty.exec(text)?.index ?? text.length
}
