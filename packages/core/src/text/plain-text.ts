/**
 * Gives a text in the form in which its words are compared: one space for all white space, straight quotation marks for
 * all others. What else differs, be it a comma, is another text.
 *
 * @example
 * plainText('the  “lab’s”\nwork') // => `the "lab's" work`
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
}

/** Gives the offset into a text of what stands at an offset of its plain form. */
export function offsetInText(text: string, plain: number): number {
  let dropped = 0
  for (const { 0: space, index } of text.matchAll(/\s{2,}/g)) {
    if (index - dropped >= plain) break
    dropped += space.length - 1
  }
  return plain + dropped
}
