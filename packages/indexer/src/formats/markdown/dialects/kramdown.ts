/** A tag of kramdown's own, or the end of one. */
const EXTENSION = /\{::([a-z]+)[^{}\n]*?(\/?)\}|\{:\/([a-z]*)\}/g
/** The list of one item that a table of contents takes the place of. */
const CONTENTS = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+.*\n(?=[ \t]*\{:[ \t]?(?:[^}\n]*[ \t])?toc\b[^}\n]*\})/gm
const ABBREVIATION = /^ {0,3}\*\[[^\]\n]+\]:.*$/gm
/** A line that only says that a block ends. */
const END_OF_BLOCK = /^ {0,3}\^[ \t]*$/gm

/** What kramdown, Jekyll's Markdown, has beside attributes: comments, tables of contents, abbreviations, ends of blocks. */
export function readKramdown(text: string): string {
  const prose = text.includes('{:') ? dropExtensions(text.replace(CONTENTS, '')) : text
  return prose.replace(ABBREVIATION, '').replace(END_OF_BLOCK, '')
}

/** Takes out kramdown's tags, and what stands between those of a comment. */
function dropExtensions(text: string): string {
  const tags = [...text.matchAll(EXTENSION)].map(({ 0: { length }, 1: name, 2: slash, 3: ended, index }) => ({
    opensComment: name === 'comment' && slash === '',
    closesComment: ended === 'comment' || ended === '',
    start: index,
    end: index + length,
  }))
  const lastClosing = tags.findLastIndex(({ closesComment }) => closesComment)
  const parts: string[] = []
  let done = 0
  let isComment = false
  for (const [number, { opensComment, closesComment, start, end }] of tags.entries()) {
    if (!isComment) parts.push(text.slice(done, start))
    if (isComment) isComment = !closesComment
    else isComment = opensComment && number < lastClosing
    done = end
  }
  return parts.join('') + text.slice(done)
}
