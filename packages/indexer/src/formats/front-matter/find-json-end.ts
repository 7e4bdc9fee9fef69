/** Gives the offset behind the object that a text begins with, or nothing where its bracket is not closed. */
export function findJsonEnd(text: string): number | undefined {
  let depth = 0
  let isQuoted = false
  for (const { 0: mark, index } of text.matchAll(/\\.|["{}]|\n/g)) {
    if (mark === '\n') isQuoted = false
    else if (mark === '"') isQuoted = !isQuoted
    else if (isQuoted || mark.startsWith('\\')) continue
    else if (mark === '{') depth++
    else if (--depth === 0) return index + 1
  }
  return undefined
}
