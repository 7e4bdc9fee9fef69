import type { Vault } from './vault.ts'

const TAG = /<(\/?)(pre|code|kbd|samp|script|style)\b[^<>]*>/gi
const UNREAD = new Set(['script', 'style'])

/** Takes the elements of HTML that hold code out of reach, and scripts and styles out; none that is not closed. */
export function protectElements(text: string, vault: Vault): string {
  if (!text.includes('</')) return text
  const tags = [...text.matchAll(TAG)].map(({ 0: { length }, 1: slash, 2: name = '', index }) => ({
    isEnd: slash === '/',
    name: name.toLowerCase(),
    start: index,
    end: index + length,
  }))
  /** For each tag the number of the next end tag of its name. */
  const partners = new Array<number | undefined>(tags.length)
  const nextEnd = new Map<string, number>()
  for (const [back] of tags.entries()) {
    const number = tags.length - 1 - back
    const tag = tags[number]
    if (tag === undefined) continue
    if (tag.isEnd) nextEnd.set(tag.name, number)
    else partners[number] = nextEnd.get(tag.name)
  }
  const parts: string[] = []
  let done = 0
  for (let number = 0; number < tags.length; number++) {
    const tag = tags[number]
    const partner = partners[number]
    const close = partner === undefined ? undefined : tags[partner]
    if (tag === undefined || partner === undefined || close === undefined) continue
    const element = text.slice(tag.start, close.end)
    // An empty comment opens and closes a block of HTML where the element did.
    parts.push(text.slice(done, tag.start), UNREAD.has(tag.name) ? '<!---->' : vault.keep(element))
    done = close.end
    number = partner
  }
  return parts.join('') + text.slice(done)
}
