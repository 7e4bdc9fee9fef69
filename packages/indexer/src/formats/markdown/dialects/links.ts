/** The words of a link or an image, which may hold an image, and what begins its address. */
const INLINE = /(!?)(?<!\\)\[((?:[^[\]\n]|\n(?![ \t]*\n)|!\[[^[\]\n]{0,400}\]\([^()\s]{0,2000}\)){0,2000})\]\(/g
/** As CommonMark has it: an address without spaces, or in angle brackets, and a title. */
const ADDRESS =
  /\s*(?:<[^<>\n]*>|(?:[^\s()<\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)/y
const EMPTY_LINE = /\n[ \t]*\n/
/** Addresses that are none to CommonMark: with quotation marks in the title, with spaces, of an image, without an end. */
const BROKEN: readonly RegExp[] = [
  /\s*[^\s()"'“]*(?:\([^\s()]*\)[^\s()"'“]*){0,4}\s+["“'][^\n]{0,1000}?["”']\s*\)/y,
  /\s*(?:(?:https?:|mailto:|www\.|[/.])[^\s()]*(?: [^\s()[\].,;!?]+){0,9}(?: [^\s()[\]]+)?|[^\n()[\]]{1,200}\.[a-z0-9]{2,5}(?:#[^\s()]*)?)\s*\)/y,
]
const BROKEN_IMAGE = /[^\n()]{0,400}\)/y
const OPEN_ADDRESS = /\s*(?:(?:https?:|mailto:|www\.|\/)[^\s()]*|#(?=\s))/y
const SPACED = /\[([^[\]\n]{1,400})\][ \t]\(((?:https?:|mailto:|\/|#)[^()\s]{0,2000}(?: "[^"\n]{0,400}")?)\)/g
const HALF = /(?<!\])\[([^[\]()\n]{1,400})\((https?:[^()\s]{1,2000})\)(?!\])/g
const END_ONLY = /\]\((?:(?:https?:|mailto:)[^()\s]{1,2000}|#)\)/y
const REFERENCE = /(!?)(?<![\p{L}\p{N}\])\\])\[([^[\]\n]{1,400})\]( ?)\[([^[\]\n]{0,200})\](?![(:[])/gu
const DEFINITION = /^[ \t>]{0,9}\[(?!\^)([^[\]\n]{1,400})\]:/gm

/**
 * Mends links that are none to CommonMark, so that their words stay and their addresses go: a space before the address
 * or in it, a bracket that is missing, quotation marks in a title, a reference to nothing.
 */
export function mendLinks(text: string): string {
  if (!text.includes('[') && !text.includes('](')) return text
  return mendReferences(dropLoneEnds(mendAddresses(text.replace(SPACED, '[$1]($2)').replace(HALF, '$1'))))
}

function mendAddresses(text: string): string {
  if (!text.includes('](')) return text
  const parts: string[] = []
  let done = 0
  for (const { 0: opening, 1: image, 2: words = '', index } of text.matchAll(INLINE)) {
    const start = index + opening.length
    const end = endOf(ADDRESS, text, start)
    if (end !== undefined && !EMPTY_LINE.test(text.slice(start, end))) continue
    const patterns = image === '!' ? [...BROKEN, BROKEN_IMAGE] : BROKEN
    const broken = patterns.map((pattern) => endOf(pattern, text, start)).find((place) => place !== undefined)
    parts.push(text.slice(done, index), image === '!' ? '' : words)
    done = broken ?? endOf(OPEN_ADDRESS, text, start) ?? start
  }
  return parts.join('') + text.slice(done)
}

/** Takes out the second half of links whose first bracket is missing. */
function dropLoneEnds(text: string): string {
  if (!/\]\((?:http|mailto|#)/.test(text)) return text
  const parts: string[] = []
  let done = 0
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/\\.|[[\]]|\n[ \t]*\n/g)) {
    if (mark === '[') depth++
    else if (mark.startsWith('\n')) depth = 0
    else if (mark === ']' && depth > 0) depth--
    else if (mark === ']') {
      const end = endOf(END_ONLY, text, index)
      if (end === undefined) continue
      parts.push(text.slice(done, index))
      done = end
    }
  }
  return parts.join('') + text.slice(done)
}

/** References to what is not defined become their words. */
function mendReferences(text: string): string {
  if (!/\] ?\[/.test(text)) return text
  const defined = new Set([...text.matchAll(DEFINITION)].map(([, label = '']) => labelOf(label)))
  return text.replace(REFERENCE, (found: string, image: string, words: string, space: string, label: string) => {
    const isDefined = defined.has(labelOf(label === '' ? words : label))
    if (isDefined) return `${image}[${words}][${label}]`
    // "[sic] [my emphasis]" and "[1][2]" are prose.
    if (space !== '' || /^(?:\d+$|\^)/.test(words)) return found
    return image === '!' ? '' : words
  })
}

function labelOf(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase()
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}
