const OPENING = '<!--'
const CLOSING = '-->'

/**
 * Empties the comments of HTML, which may then not reach over paragraphs. What is left of one that is not closed is
 * text, where a browser would show nothing of the rest of the page.
 */
export function emptyComments(text: string): string {
  let start = text.indexOf(OPENING)
  if (start < 0) return text
  const parts: string[] = []
  let done = 0
  for (; start >= 0; start = text.indexOf(OPENING, done)) {
    // `<!-->` is a whole comment.
    const end = text.indexOf(CLOSING, start + 2)
    parts.push(text.slice(done, start), end < 0 ? '' : '<!---->')
    done = end < 0 ? start + OPENING.length : end + CLOSING.length
    if (end < 0) break
  }
  return parts.join('') + text.slice(done).replaceAll(OPENING, '')
}
