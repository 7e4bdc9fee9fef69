/** The line that opens a block of code. */
export interface Fence {
  /** White space, quotation marks and bullets before it. */
  readonly prefix: string
  /** Three or more backticks or tildes. */
  readonly mark: string
}

const FENCE = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})/
const CLOSING = /^[\s>]*(`{3,}|~{3,})[ \t]*$/

/** Reads the line that opens a block of code. What follows backticks holds none, or it is a code span. */
export function readFence(line: string): Fence | undefined {
  const [found, prefix = '', mark = ''] = FENCE.exec(line) ?? []
  if (found === undefined || (mark.startsWith('`') && line.includes('`', found.length))) return undefined
  return { prefix, mark }
}

/**
 * Makes a finder of the last line of a block of code: the one that closes it, or else the last of the quotation or list
 * that it stands in. It remembers what it looked for in vain, so that any number of fences that nothing closes cost one
 * look to the end.
 */
export function makeFenceReader(lines: readonly string[]): (fence: Fence, opening: number) => number {
  /** By character, the shortest fence that nothing closes. */
  const unclosed = new Map<string, number>()
  return ({ prefix, mark }, opening) => {
    const isQuoted = prefix.includes('>')
    const character = mark.charAt(0)
    if (mark.length < (unclosed.get(character) ?? Number.POSITIVE_INFINITY)) {
      for (let number = opening + 1; number < lines.length; number++) {
        const line = lines[number] ?? ''
        if (isQuoted && !/^\s*>/.test(line)) return number - 1
        if (CLOSING.exec(line)?.[1]?.startsWith(mark)) return number
      }
      unclosed.set(character, mark.length)
    }
    let last = opening
    while (last + 1 < lines.length && isWithin(lines[last + 1] ?? '')) last++
    return last

    function isWithin(line: string): boolean {
      return isQuoted ? /^\s*>/.test(line) : line.trim() === '' || line.search(/\S/) >= prefix.length
    }
  }
}
