const DEFINITION = /^[ \t>]{0,9}\[\^([^\]\s]{1,100})\]:/gm
const MARK = /(?<!\\)\[\^([^[\]\s]{1,100})\](:)?/g
const LINE_START = /(?:^|\n)[ \t>]*$/
/** A note written where its mark stands, if it has several words. */
const INLINE = /(?<!\\)\^\[([^[\]\n]{1,2000})\](?!\()/g
/** What is a mark even where the note is missing. */
const NUMBER = /^\w{1,20}$/

/**
 * Takes out the marks of footnotes, which are no part of the sentence, also where the note is missing; notes within the
 * text move to its end.
 */
export function readFootnotes(text: string): string {
  if (!text.includes('[^') && !text.includes('^[')) return text
  const defined = new Set([...text.matchAll(DEFINITION)].map(([, label]) => label))
  const notes: string[] = []
  const prose = text
    .replace(MARK, (found: string, label: string, colon: string | undefined, place: number) => {
      if (colon !== undefined && LINE_START.test(text.slice(Math.max(0, place - 12), place))) return found
      return defined.has(label) || NUMBER.test(label) ? (colon ?? '') : found
    })
    .replace(INLINE, (found: string, note: string) => {
      if (!note.includes(' ')) return found
      notes.push(`\n\n[^viden-note-${notes.length + 1}]: ${note}`)
      return ''
    })
  return prose + notes.join('')
}
